import { usesPartyOrder } from '@sau-ro/gazetteer';

/** A number’s parts as they are printed; those that are not known are empty. */
interface PrintedParts {
  readonly number: string;
  readonly year: string;
  readonly type: string;
  readonly issuer: string;
}

/** A number with the year that belongs to it: `30/2020`. */
export const withYear = (number: string, year: string): string => (year === '' ? number : `${number}/${year}`);

/** A number as its issuer prints it: `72-NQ/TW`, `30/2020/NĐ-CP`; `NQ 72` where the issuer is not known. */
export function writeSymbol({ number, year, type, issuer }: PrintedParts): string {
  const numbered = withYear(number, year);
  if (type === '') return issuer === '' ? numbered : `${numbered}/${issuer}`;
  if (issuer === '') return `${type} ${numbered}`;
  return usesPartyOrder(issuer) ? `${numbered}-${type}/${issuer}` : `${numbered}/${type}-${issuer}`;
}
