import { fold } from '@sau-ro/gazetteer';
import { readLines } from '../lines.ts';
import { type SourceText, withoutMarkup } from '../source-text.ts';

/** Body and place that a letterhead names. */
export interface Letterhead {
  readonly body: string | null;
  /** With its type word, as printed: `TỈNH LÀO CAI`. */
  readonly place: string | null;
}

const MOTTO =
  /c[oọ]ng h[a-z]{1,2} x[a-z]{1,2} h[a-z]{1,2}i|chu nghia viet nam|doc lap|tu do|hanh phuc|dang cong\s*san|san viet nam/;
const STATE = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\b/;
const PLACE =
  /(?:^|\s)(?<place>(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU)\s+\p{Lu}[\p{Lu}\s'’-]*)$/u;
const MOTTO_START = /\s+(?:CỘNG|CỌNG|ĐẢNG|Độc)\s.*$/u;
const NUMBER = /^S[^\s\d]{0,2}\s?[:.]|\/|\d/;

const COLUMN = /\s{3,}|\|/;

function* readCells({ text }: SourceText, headEnd: number): Generator<string> {
  for (const { start, end } of readLines(text, 0, headEnd)) {
    for (const cell of text.slice(start, end).split(COLUMN)) {
      const printed = withoutMarkup(cell).replace(MOTTO_START, '');
      if (printed.length < 3 || NUMBER.test(printed) || MOTTO.test(fold(printed))) continue;
      yield printed;
    }
  }
}

const DEPARTMENT =
  /^(?:so|phong|ban|cuc|chi cuc|truong|benh vien|trung tam|van phong|bao hiem|cong an|thanh tra|kho bac|vien|hoi|lien doan) /;

// capitals hide how a name is written: the text itself shows it (“SỞ CÔNG THƯƠNG” is “Sở Công Thương”)
function spellAsInText({ text, folded }: SourceText, capitals: string, from: number): string | null {
  const key = fold(capitals);
  for (let at = folded.indexOf(key, from); at >= 0; at = folded.indexOf(key, at + 1)) {
    const found = text.slice(at, at + key.length);
    if (found !== found.toUpperCase() && /^\p{Lu}/u.test(found)) return found;
  }
  return null;
}

/** Reads the letterhead: the lowest body that it names, and the place. */
export function readLetterhead(source: SourceText, headEnd: number): Letterhead {
  let body: string | null = null;
  let place: string | null = null;
  for (const cell of readCells(source, headEnd)) {
    place = PLACE.exec(cell)?.groups?.['place'] ?? place;
    const folded = fold(cell);
    if (STATE.test(folded)) body = folded.startsWith('h') ? 'HĐND' : 'UBND';
    else if (DEPARTMENT.test(folded)) body = spellAsInText(source, cell, headEnd) ?? body;
  }
  return { body, place };
}
