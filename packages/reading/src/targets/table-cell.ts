import { fold } from '@sau-ro/gazetteer';
import type { Comparator } from '../reading.ts';
import { parseNumber } from './measure.ts';

/** What a cell of a table of targets holds. */
export interface TargetCell {
  readonly comparator: Comparator;
  readonly value: number;
  /** A share that is printed in the cell itself. */
  readonly unit: '%' | '‰' | null;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,9}(?:[.,]\d{1,3})?`;
const CELL = new RegExp(
  String.raw`^(?:dat )?(?<bound>≥|>=|<=|≤|>|<|tren|duoi|tu|toi thieu|it nhat|khong qua|toi da)? ?(?<low>${NUMBER})(?:% ?)?(?: ?[-\u2010-\u2015] ?(?<high>${NUMBER}))? ?[%\u2030]?(?<up> tro len)?$`,
);
const BOUNDS: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '>=': '>=',
  tu: '>=',
  'toi thieu': '>=',
  'it nhat': '>=',
  '>': '>',
  tren: '>',
  '<': '<',
  duoi: '<',
  '≤': '<=',
  '<=': '<=',
  'khong qua': '<=',
  'toi da': '<=',
};

function unitIn(cell: string): TargetCell['unit'] {
  if (cell.includes('%')) return '%';
  return cell.includes('\u2030') ? '‰' : null;
}

/** The goals that a cell holds: none, one, or the two bounds of a range. */
export function parseTargetCell(printed: string): readonly TargetCell[] {
  const cell = fold(printed)
    .replaceAll(/[\s*_]+/g, ' ')
    .trim();
  const { bound, low, high, up } = CELL.exec(cell)?.groups ?? {};
  if (low === undefined) return [];
  const [unit, value] = [unitIn(cell), parseNumber(low)];
  if (high === undefined) return [{ comparator: up === undefined ? (BOUNDS[bound ?? ''] ?? '=') : '>=', value, unit }];
  const upper = parseNumber(high);
  if (upper <= value || bound !== undefined) return [];
  return [
    { comparator: '>=', value, unit },
    { comparator: '<=', value: upper, unit },
  ];
}
