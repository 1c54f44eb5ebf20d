import type { TargetDue } from '../reading.ts';

const YEAR = String.raw`(?<year>20\d{2})`;
const BY = new RegExp(
  String.raw`(?:d[a-z]{1,2}n|vao|trong|het|cuoi|toi|truoc)\s+(?:het\s+|cuoi\s+)?n[a-z]m\s+${YEAR}|tam\s+nhin\s+(?:den\s+)?(?:nam\s+)?(?<vision>20\d{2})`,
  'g',
);
const SINCE = new RegExp(String.raw`(?:^|[^a-z])tu\s+n[a-z]m\s+${YEAR}`);
const PERIOD = /giai\s+doan\s+20\d{2}\s?[-\u2010-\u2015]\s?(?<until>20\d{2})/;
const IN = new RegExp(String.raw`(?:^|[^a-z])nam\s+${YEAR}`);

/** When a stretch of folded text says that something is due: the first year named, or a year from which on. */
export function readDue(folded: string): TargetDue | null {
  BY.lastIndex = 0;
  const by = BY.exec(folded)?.groups;
  const year = by?.['year'] ?? by?.['vision'];
  const since = SINCE.exec(folded);
  if (since?.groups?.['year'] !== undefined && year === undefined) return { from: Number(since.groups['year']) };
  return year === undefined ? null : { year: Number(year) };
}

/** The same of a heading or a line that ends with a colon, where a bare “năm 2026” or a period is enough. */
export function readHeadingDue(folded: string): TargetDue | null {
  const due = readDue(folded);
  if (due) return due;
  const year = PERIOD.exec(folded)?.groups?.['until'] ?? IN.exec(folded)?.groups?.['year'];
  return year === undefined ? null : { year: Number(year) };
}
