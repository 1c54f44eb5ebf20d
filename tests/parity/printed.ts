import * as english from '../../apps/site/src/strings/en/words.ts';
import * as vietnamese from '../../apps/site/src/strings/vi/words.ts';
import { plain, type Told } from './facts.ts';

/** The words of the interface. */
type Words = typeof english;
/** A language of the interface, and its words. */
export interface Language {
  readonly name: 'vi' | 'en';
  readonly words: Words;
}
export const LANGUAGES: readonly Language[] = [
  { name: 'vi', words: vietnamese },
  { name: 'en', words: english },
];

const COMPARATORS: Readonly<Record<string, string>> = {
  '≥': 'AT_LEAST',
  '>': 'MORE_THAN',
  '≤': 'AT_MOST',
  '<': 'LESS_THAN',
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a word of the page stands for: `đạt` → `MET`; empty: it stands for nothing. */
export const meaningOf = (names: Readonly<Record<string, string>>, word: string): string =>
  Object.entries(names).find(([, said]) => said === word)?.[0] ?? '';

/** What was put into words: `đến 2030` made by `year => đến …` holds `2030`; `null`: it was not made so. */
export function heldIn(make: (held: string) => string, said: string): string | null {
  const [before = '', after = ''] = make('\0').split('\0');
  const isMade = said.startsWith(before) && said.endsWith(after) && said.length > before.length + after.length;
  return isMade ? said.slice(before.length, said.length - after.length) : null;
}

const numberIn = (language: Language, printed: string): string => {
  const [thousands, point] = language.name === 'vi' ? ['.', ','] : [',', '.'];
  return String(Number(printed.replaceAll(thousands, '').replace(point, '.')));
};

/** A figure as a reader reads it: `tăng ≥ 10 %`. */
export function readFigure(language: Language, printed: string): Told {
  const { increase, decrease } = language.words.t.target;
  const figure = new RegExp(`^(?:(${increase}|${decrease}) )?(?:([≥>≤<]) )?([\\d.,]+)(?: (.*))?$`, 'u');
  const [, change, sign, number = '', unit = ''] = figure.exec(plain(printed)) ?? [];
  return {
    change: change === increase ? 'INCREASE' : change === decrease ? 'DECREASE' : 'LEVEL',
    comparator: COMPARATORS[sign ?? ''] ?? 'EQUAL',
    value: numberIn(language, number),
    unit,
  };
}

/** A year by which, or from which on, or both. */
export function readDue({ words }: Language, printed: string): Told {
  const { by, from, span } = words.t.target;
  const [first = '', last = ''] = printed.match(/\d{4}/gu) ?? [];
  if (printed === span(first, last)) return { due: last, from: first };
  return { due: heldIn(by, printed) ?? '', from: heldIn(from, printed) ?? '' };
}

/** A date of which parts may be left out. */
function readDate({ name }: Language, printed: string): { year: string; month: string; day: string } {
  const parts =
    name === 'vi'
      ? (/^(?<day>\d+)\/(?<month>\d+)(?:\/(?<year>\d{4}))?$/u.exec(printed) ??
        /^tháng (?<month>\d+)(?:\/(?<year>\d{4}))?$|^năm (?<only>\d{4})$/u.exec(printed))
      : /^(?:(?<day>\d{1,2}) )?(?<month>[A-Z][a-z]+)?(?: ?(?<year>\d{4}))?$/u.exec(printed);
  const { day = '', month = '', year = '', only = '' } = parts?.groups ?? {};
  const number = name === 'vi' ? month : String(MONTHS.indexOf(month.slice(0, 3)) + 1).replace(/^0$/u, '');
  return { day, month: number, year: year || only };
}

/** A date as GraphQL writes it, as far as it is printed: `2026-02-27`, `02-27`. */
export function readIsoDate(language: Language, printed: string): string {
  const { year, month, day } = readDate(language, printed);
  return [year, ...[month, day].map((part) => part && part.padStart(2, '0'))].filter(Boolean).join('-');
}

/** How often and by when a report is due: `hằng quý · trước 10/6 hằng năm`. */
export function readRhythm(language: Language, printed: string): Told {
  const { frequency, before, on, everyYear } = language.words.t.duty;
  const said = printed.split('·').map(plain).filter(Boolean);
  const often = said.map((part) => meaningOf(frequency, part)).find(Boolean);
  const due = said.find((part) => meaningOf(frequency, part) === '') ?? '';
  const isEveryYear = due.endsWith(` ${everyYear}`);
  const date = isEveryYear ? due.slice(0, -everyYear.length - 1) : due;
  const boundary = [before, on].find((word) => date.startsWith(`${word} `));
  return {
    // “hằng năm” after the date says it too
    frequency: often ?? (isEveryYear ? 'YEARLY' : ''),
    boundary: boundary === undefined ? '' : boundary === before ? 'BEFORE' : 'ON',
    ...readDate(language, boundary === undefined ? date : date.slice(boundary.length + 1)),
  };
}

/** Who reports to whom, and through whom: `UBND xã → UBND thành phố (qua Sở Y tế)`. */
export function readRoute({ words }: Language, printed: string): Told {
  const { fromMissing, toMissing, via } = words.t.duty;
  const [from = '', rest = ''] = printed.split(' → ');
  const through = ` (${via.toLowerCase()} `;
  const at = rest.endsWith(')') ? rest.indexOf(through) : -1;
  const to = at < 0 ? rest : rest.slice(0, at);
  return {
    from: from === fromMissing ? '' : from,
    to: to === toMissing ? '' : to,
    via: at < 0 ? '' : rest.slice(at + through.length, -1),
  };
}
