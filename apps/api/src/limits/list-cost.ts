import { LARGEST_PAGE } from '../paging/page.ts';

const TYPICAL_NESTED = 10;

interface Asked {
  readonly args: { readonly first?: number | null; readonly last?: number | null };
  readonly childComplexity: number;
}

const size = ({ first, last }: Asked['args'], otherwise: number): number =>
  Math.min(Math.max(first ?? last ?? otherwise, 1), LARGEST_PAGE);

/** What a list costs at the top of a query: as many rows as it may give. */
export const listCost = ({ args, childComplexity }: Asked): number => 1 + size(args, 20) * childComplexity;

/** What a list within a row costs: these are short as a rule, so a generous `first` is not counted in full. */
export const nestedCost = ({ args, childComplexity }: Asked): number =>
  1 + Math.min(size(args, TYPICAL_NESTED), TYPICAL_NESTED) * childComplexity;
