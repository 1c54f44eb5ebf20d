import { fold } from '@sau-ro/gazetteer';
import { startsLikeAgency } from './agency.ts';
import type { DocumentParts } from './document-parts.ts';
import { type Line, readLines } from './lines.ts';
import { withoutMarkup } from './source-text.ts';

const BULLET = /^[-\u2013\u2014•+_*“]+\s*/;
const SIGNATURE = /(?:^|\s{2,}|\s(?=\S*\.\s))(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|T\/M|K\/T|T\/L)/;
const FOOTNOTE = /^\[?\d+\]|^_{3,}|^PHỤ LỤC/u;
const END = /[;.}]\s*$/;
const HEADING = /^[^\n:]{0,16}:?/;
const COLUMN = /\s{3,}|\|/;

const LONGEST_FOOT = 6000;

function clean(printed: string): string {
  return withoutMarkup(printed)
    .replace(BULLET, '')
    .replace(/[\s;.,]+$/, '');
}

// in a damaged text the signature of the right column is on the same lines: “… thành phố, SAN Nguoi ky: Pham”
const RIGHT_COLUMN = /,\s+(?=\p{Lu}|.?[^\p{L}\s\d(]|\p{L}\s)|\s[)|\\=~].*$/gu;
// … but a comma may also stand before another body: “Cac so, ban, nganh, Mat tran”; “Co quan:” is of the signature
const OF_SIGNATURE = /^[^,]{0,40}:/;

function isBody(printed: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(printed) && startsLikeAgency(fold(printed)) && !OF_SIGNATURE.test(printed);
}

function cut(printed: string, isDamaged: boolean): string {
  if (!isDamaged) return printed;
  const column = [...printed.matchAll(RIGHT_COLUMN)].find(
    ({ index, 0: sign }) => !sign.startsWith(',') || !isBody(printed.slice(index + sign.length)),
  );
  return printed.slice(0, column?.index);
}

// a line without a bullet goes on with the one before, as long as that is not closed
function isContinued(printed: string, line: Line, last: string | undefined, isDamaged: boolean): boolean {
  if (last === undefined || line.after !== 'line' || END.test(last)) return false;
  if (isDamaged) return /^\p{Ll}{2}/u.test(printed);
  // an office in the right column, “PHÓ CHỦ TỊCH”, is in capitals and has no sign behind it
  return !/^\p{Lu}[\p{Lu}\s]{5,}$/u.test(printed);
}

const isListed = (printed: string): boolean => BULLET.test(printed.replace(/^\*\*/, ''));

interface Row {
  readonly printed: string;
  readonly line: Line;
  readonly isFirst: boolean;
}

function* readRows(text: string, from: number, isDamaged: boolean): Generator<Row> {
  let isFirst = true;
  for (const line of readLines(text, from, Math.min(text.length, from + LONGEST_FOOT))) {
    const whole = text.slice(line.start, line.end);
    if (FOOTNOTE.test(whole)) return;
    if (!isListed(whole) && !isFirst && SIGNATURE.test(whole)) return;
    const left = (isFirst ? whole.replace(HEADING, '') : whole).split(COLUMN)[0]?.trim() ?? '';
    yield { printed: cut(left, isDamaged), line, isFirst };
    isFirst = false;
  }
}

/** Reads the list below “Nơi nhận:”. */
export function readRecipients({ source, blocks, footBlock, quality }: DocumentParts): readonly string[] {
  const foot = blocks[footBlock];
  if (!foot) return [];
  const isDamaged = quality.kind === 'ocr-damaged';
  const found: string[] = [];
  for (const { printed, line, isFirst } of readRows(source.text, foot.start, isDamaged)) {
    const isEnd = !isFirst && line.after !== 'line' && found.length > 0;
    if (isListed(printed)) found.push(printed);
    else if (isContinued(printed, line, found.at(-1), isDamaged)) found[found.length - 1] += ` ${printed}`;
    else if (isEnd) break;
  }
  return found.map(clean).filter((name) => /\p{L}{2}/u.test(name));
}
