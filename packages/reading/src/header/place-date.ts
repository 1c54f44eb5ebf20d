import type { PartialDate } from '../reading.ts';
import { onOneLine, type SourceText } from '../source-text.ts';
import { partialDate } from '../printed-date.ts';
import type { Head } from './head.ts';

/** The line “Cà Mau, ngày … tháng 5 năm 2026” in the head of a document. */
export interface PlaceDate {
  readonly place: string | null;
  readonly issuedOn: PartialDate | null;
}

// a blank or illegible part stays open: “ngày tháng 6”, “ngày *j tháng 10”, “ngày …… tháng …… năm 2026”
const PART = String.raw`[^\s\w]{0,40}\d{0,2}[^\s\w]{0,4}|[^\s]{1,4}`;
const DATE = new RegExp(
  String.raw`ng[a-z]{1,2}y\s{0,40}(?<day>${PART})\s{0,40}th[a-z]{1,2}ng\s{0,40}(?<month>${PART})\s{0,40}n[a-z]{1,2}m(?:\s{0,3}(?<year>\d{4}))?`,
  'g',
);
// “Hà Nội, ngày 12/5/2026”
const NUMERIC =
  /,\s{0,3}(?:ngay\s{1,3})?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d{2})\s{0,3}[*_|\\]{0,4}\s{0,3}(?:\n|$)/g;
const PLACE = /(?<place>\p{Lu}[\p{L}\d'’. -]{0,60}(?:\n[\p{L}\d'’. -]{0,40})?)\s?,\s*[*_]*$/u;

function readPlace(before: string): string | null {
  const printed = PLACE.exec(before)?.groups?.['place'];
  if (printed === undefined) return null;
  // the two columns of a letterhead may be on one line: only what follows a wide gap is the place
  const last = printed.split(/\s{3,}|\n\s*\n/).at(-1);
  const place = onOneLine(last ?? '');
  return place.length >= 2 && place.length <= 40 ? place : null;
}

// “(Ban hành kèm theo Quyết định số … ngày 22 tháng 7 năm 2021 của …)” dates another document
function isOfAnother(text: string, index: number, end: number): boolean {
  const before = text.slice(Math.max(0, index - 200), index);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  return /^\s{1,3}của\s/u.test(text.slice(end, end + 8)) || /(?:\/\S{1,20}|\d{4})\s{1,3}$/u.test(before);
}

// a scan prints 1 as I or l and 0 as O: “tháng I1”; dots and spaces stand round a part
const SCANNED = /^(?=.?\d)[\dil|!o]{1,2}$/;

function digitsOf(part: string | undefined): string | undefined {
  const printed = part?.trim() ?? '';
  if (SCANNED.test(printed)) return printed.replaceAll(/[il|!]/g, '1').replaceAll('o', '0');
  return part?.replaceAll(/[^\w]/g, '');
}

const REACH = 80;

/** Reads place and date of issue from the head, behind the number where that is on the same line. */
export function readPlaceDate(
  { text, folded }: SourceText,
  { start: headStart, end }: Head,
  numberEnd: number,
): PlaceDate {
  const head = folded.slice(0, end);
  for (const pattern of [DATE, NUMERIC]) {
    pattern.lastIndex = headStart;
    for (let match = pattern.exec(head); match; match = pattern.exec(head)) {
      const { day, month, year } = match.groups ?? {};
      if (match.index !== numberEnd && isOfAnother(text, match.index, match.index + match[0].length)) continue;
      const from = Math.max(headStart, match.index - REACH, match.index > numberEnd ? numberEnd : 0);
      const comma = pattern === NUMERIC ? 1 : 0;
      return {
        place: readPlace(text.slice(from, match.index + comma)),
        issuedOn: partialDate(year, digitsOf(month), digitsOf(day)),
      };
    }
  }
  return { place: null, issuedOn: null };
}
