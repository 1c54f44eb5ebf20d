import type { PartialDate } from '../reading.ts';
import { onOneLine, type SourceText } from '../source-text.ts';
import { partialDate } from '../printed-date.ts';
import type { Head } from './head.ts';

/** The line “Cà Mau, ngày … tháng 5 năm 2026” in the head of a document. */
export interface PlaceDate {
  readonly place: string | null;
  readonly issuedOn: PartialDate | null;
}

// a blank or illegible part stays open: “ngày tháng 6”, “ngày *j tháng 10”
const DATE =
  /ng[a-z]{1,2}y\s*(?<day>[^\s\w]{0,6}\d{0,2}|[^\s]{1,4})\s*th[a-z]{1,2}ng\s*(?<month>[^\s\w]{0,6}\d{0,2}|[^\s]{1,4})\s*n[a-z]{1,2}m(?:\s*(?<year>\d{4}))?/;
const PLACE = /(?<place>\p{Lu}[\p{L}'’. -]*(?:\n[\p{L}'’. -]*)?),\s*[*_]*$/u;

function readPlace(before: string): string | null {
  const printed = PLACE.exec(before)?.groups?.['place'];
  if (printed === undefined) return null;
  // the two columns of a letterhead may be on one line: only what follows a wide gap is the place
  const last = printed.split(/\s{3,}/).at(-1);
  const place = onOneLine(last ?? '');
  return place.length >= 2 && place.length <= 40 ? place : null;
}

/** Reads place and date of issue from the head, behind the number where that is on the same line. */
export function readPlaceDate({ text, folded }: SourceText, { end }: Head, numberEnd: number): PlaceDate {
  const from = folded.slice(0, end);
  const match = DATE.exec(from);
  if (!match) return { place: null, issuedOn: null };
  const { day, month, year } = match.groups ?? {};
  const start = match.index > numberEnd ? Math.max(numberEnd, match.index - 60) : Math.max(0, match.index - 60);
  return { place: readPlace(text.slice(start, match.index)), issuedOn: partialDate(year, month, day) };
}
