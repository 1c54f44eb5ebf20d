import { findLocalities, fold, issuers } from '@sau-ro/gazetteer';
import { readLines } from '../lines.ts';
import type { SourceText } from '../source-text.ts';
import { COMMITTEE_PLACE } from './body-name.ts';
import { cleanCell, isCapitals, startsLikeBody, startsLikePlace } from './body-words.ts';
import type { Head } from './head.ts';
import type { Title } from './title.ts';

/** A body that a letterhead names, in capitals as printed. */
export interface LetterheadBody {
  readonly name: string;
  /** With its type word where one is printed or follows from the body: `TỈNH LÀO CAI`, `huyện ĐÔNG SƠN`. */
  readonly place: string | null;
}

const MOTTO =
  /c[oọ]ng h[a-z]{1,2} x[a-z]{1,2} h[a-z]{1,2}i|chu nghia viet nam|doc lap|tu do|hanh phuc|^.ang c.ng\s*s.n|san viet nam/;
const MOTTO_START = /\s+(?:C[ỘỌO]NG\s+H|[ĐPÐD][ẢA]NG\s+C[ỘO]NG|Độc\s).*$/u;
const NOT_BODY = /^s[^\s\d]{0,2}\s?[:.]|^so\s+\S*\d|\/|\d{3}|^v\/v|ngay .{0,9}thang|du thao|^mat$|^hoa toc/;
const COLUMN = /\s{3,}|\|/;

function* readCells({ text }: SourceText, start: number, end: number): Generator<string> {
  for (const line of readLines(text, start, end)) {
    for (const cell of text.slice(line.start, line.end).split(COLUMN)) {
      const printed = cleanCell(cell).replace(MOTTO_START, '');
      const folded = fold(printed);
      if (printed.length < 2 || NOT_BODY.test(folded) || MOTTO.test(folded) || !isCapitals(printed)) continue;
      yield printed;
    }
  }
}

/** A place with its type word, at the end of a name in capitals; not the words of “BẢO HIỂM XÃ HỘI VIỆT NAM” or “TỈNH ỦY …”. */
export const TYPED_PLACE =
  /(?:^|(?<!(?:HIỂM|TRỢ|SINH|VÀ|[-–,&])(?=\s+XÃ\s+HỘI(?!\p{L})))\s)(?<place>(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU)\s+(?!ỦY|ĐOÀN|HỘI(?:$|\s+(?:TỈNH|THÀNH|HUYỆN|QUẬN|XÃ|PHƯỜNG)\s))[\p{Lu}\d][\p{Lu}\d\s'’.-]*)$/u;

const UNFINISHED = /(?:^|\s)(?:ỦY|UỶ|UY|VÀ|CỦA|DÂN|NHÂN|HỘI|TỈNH|THÀNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG)$|[,–-]$/u;

// “THƯỜNG TRỰC⏎HĐND”
const isOpen = (last: string, cell: string): boolean =>
  /(?:^|\s)(?:ỦY|UỶ|VÀ|CỦA)$|[,–-]$/u.test(last) ||
  (last === 'THƯỜNG TRỰC' && /^(?:HĐND|HỘI ĐỒNG|UBND|ỦY BAN|UỶ BAN)/u.test(cell));

function continues(last: string | undefined, cell: string): boolean {
  if (last === undefined) return false;
  if (isOpen(last, cell)) return true;
  const typed = TYPED_PLACE.exec(last)?.groups?.['place'];
  if (typed !== undefined && findLocalities(typed, { limit: 1 }).length > 0) return false;
  if (startsLikePlace(fold(cell))) return !/\s(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|QUẬN)\s/u.test(last);
  return (
    !startsLikeBody(fold(cell)) ||
    (UNFINISHED.test(last) && !/(?:NHÂN DÂN|TRUNG ƯƠNG)$/u.test(last) && /^(?:DÂN|NHÂN)/u.test(cell))
  );
}

// the committee's own name says what its place is
const COMMITTEE = /^(?<type>TỈNH|THÀNH|HUYỆN|QUẬN|THỊ)\s+(?:ỦY|UỶ)\s+(?<name>\p{Lu}.*)$/u;
const known = issuers
  .map(({ vi }) => fold(vi))
  .filter((name) => name.includes(' ') && !/[,/(]/.test(name))
  .sort((one, other) => other.length - one.length);

// “SỞ Y TẾ HƯNG YÊN” names its province without a type word
function placeBehindName(printed: string): string | null {
  const folded = fold(printed);
  const name = known.find((other) => folded.startsWith(`${other} `));
  if (name === undefined) return null;
  const rest = printed.slice(name.length).trim();
  return rest !== '' && findLocalities(rest, { level: 'province', limit: 1 }).length > 0 ? rest : null;
}

function parseBody(printed: string): LetterheadBody {
  const typed = TYPED_PLACE.exec(printed);
  if (typed) return { name: printed.slice(0, typed.index).trim(), place: typed.groups?.['place'] ?? null };
  const committee = COMMITTEE.exec(printed)?.groups;
  if (committee) {
    const { type = '', name = '' } = committee;
    return { name: printed.slice(0, -name.length).trim(), place: `${COMMITTEE_PLACE[type] ?? ''} ${name}` };
  }
  const place = placeBehindName(printed);
  return place === null ? { name: printed, place } : { name: printed.slice(0, -place.length).trim(), place };
}

// “HỘI LIÊN HIỆP PHỤ NỮ TỈNH⏎TỈNH AN GIANG”: the type word is said twice
const join = (last: string, cell: string): string =>
  `${last} ${cell}`.replace(/(?<type>TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|PHƯỜNG|XÃ) \k<type> /u, '$<type> ');

/** Reads the bodies that a letterhead names, the highest first. */
export function readLetterhead(source: SourceText, head: Head, title: Title): readonly LetterheadBody[] {
  // without a line for the type the title stands in the head
  const end = head.titleStart === null && title.title !== null ? Math.min(head.end, title.start) : head.end;
  const bodies: string[] = [];
  for (const cell of readCells(source, head.start, end)) {
    const last = bodies.at(-1);
    if (last !== undefined && continues(last, cell)) bodies[bodies.length - 1] = join(last, cell);
    else if (startsLikeBody(fold(cell)) || startsLikePlace(fold(cell)) || /^(?:ỦY|UỶ)$/u.test(cell)) bodies.push(cell);
  }
  return bodies.map(parseBody);
}

// capitals hide how a name is written: the text itself shows it (“SỞ CÔNG THƯƠNG” is “Sở Công Thương”)
function spellAsInText({ text, folded }: SourceText, capitals: string): string | null {
  const key = fold(capitals);
  for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
    const found = text.slice(at, at + key.length);
    if (!isCapitals(found) && /^\p{Lu}/u.test(found) && !/[\p{L}\d]/u.test(text.charAt(at + key.length))) return found;
  }
  return null;
}

// the table’s “Ban Tuyên giáo Tỉnh ủy/Thành ủy” stands in a letterhead without its committee
const spelt = new Map(
  issuers
    .map(({ vi }) => vi.replace(/ Tỉnh ủy\/Thành ủy$/, ''))
    .filter((vi) => !/[,/(]/.test(vi))
    .map((vi) => [fold(vi), vi] as const),
);

const ABBREVIATED = /(?<!\p{L})(?:ubnd|hđnd|mttq|tncs|bhxh|lđlđ|ttyt)(?!\p{L})/giu;

/** A body's name in ordinary letters, as the text or the gazetteer spells it; else with a capital for its first word. */
export function spellBody(source: SourceText, capitals: string): string {
  const found = spellAsInText(source, capitals) ?? spelt.get(fold(capitals));
  if (found !== undefined) return found;
  const small = capitals.charAt(0) + capitals.slice(1).toLowerCase();
  return small.replaceAll(ABBREVIATED, (word) => word.toUpperCase());
}
