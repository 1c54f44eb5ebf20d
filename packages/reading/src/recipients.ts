import type { DocumentParts } from './document-parts.ts';
import { type Line, readLines } from './lines.ts';
import { withoutMarkup } from './source-text.ts';

const BULLET = /^[-\u2013\u2014•+_*“]+\s*/;
const SIGNATURE = /(?:^|\s{2,}|\s(?=\S*\.\s))(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|T\/M|K\/T|T\/L)/;
const FOOTNOTE = /^\[?\d+\]|^_{3,}|^PHỤ LỤC/u;
const END = /[;.,}]\s*$/;
const HEADING = /^[^\n:]{0,16}:?/;
const COLUMN = /\s{3,}|\|/;

const LONGEST_FOOT = 6000;

function clean(printed: string): string {
  return withoutMarkup(printed)
    .replace(BULLET, '')
    .replace(/[\s;.,]+$/, '');
}

// a line without a bullet goes on with the one before, as long as that is not closed
function isContinued(printed: string, line: Line, last: string | undefined): boolean {
  return last !== undefined && line.after === 'line' && !END.test(last) && !/^\p{Lu}{2,}[\s.]/u.test(printed);
}

/** Reads the list below “Nơi nhận:”. */
export function readRecipients({ source, blocks, footBlock }: DocumentParts): readonly string[] {
  const foot = blocks[footBlock];
  if (!foot) return [];
  const { text } = source;
  const to = Math.min(text.length, foot.start + LONGEST_FOOT);
  const found: string[] = [];
  let isFirst = true;
  for (const line of readLines(text, foot.start, to)) {
    const whole = text.slice(line.start, line.end);
    const printed = (isFirst ? whole.replace(HEADING, '') : whole).split(COLUMN)[0]?.trim() ?? '';
    const wasFirst = isFirst;
    isFirst = false;
    if (FOOTNOTE.test(whole)) break;
    const isListed = BULLET.test(printed.replace(/^\*\*/, ''));
    if (!isListed && SIGNATURE.test(whole) && !wasFirst) break;
    if (isListed) found.push(printed);
    else if (isContinued(printed, line, found.at(-1))) found[found.length - 1] += ` ${printed}`;
    else if (!wasFirst && line.after !== 'line' && found.length > 0) break;
  }
  return found.map(clean).filter((name) => /\p{L}{2}/u.test(name));
}
