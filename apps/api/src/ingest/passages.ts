import type { Section } from '@sau-ro/reading';

/** A paragraph of a document, for search: verbatim but for white space, with the headings above it. */
export interface TextPassage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
}

// a blank line, or a line that begins a bullet, a numbered or a lettered item
const BREAK = /\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-–+•*][ \t]|\d+(?:\.\d+)*[.)][ \t]|[\p{L}][.)][ \t]))/gu;
const SENTENCE_END = /[.;!?](?=\s)/gu;
const LONGEST = 1200;
const LETTER = /\p{L}/u;

/** Divides a text into its paragraphs and bullets; one that is too long is divided after a sentence. */
export function splitPassages(text: string, sections: readonly Section[]): TextPassage[] {
  const passages: TextPassage[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    passages.push(...shorten(text, start, index));
    start = index + gap.length;
  }
  passages.push(...shorten(text, start, text.length));
  const path = sectionPaths(sections);
  return passages.map((passage) => ({ ...passage, section: path(passage.end) }));
}

function shorten(text: string, start: number, end: number): TextPassage[] {
  const pieces: TextPassage[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const cut = lastSentenceEnd(text.slice(from, from + LONGEST));
    pieces.push(piece(text, from, from + cut));
    from += cut;
  }
  return [...pieces, piece(text, from, end)].filter(({ quote }) => LETTER.test(quote));
}

function lastSentenceEnd(stretch: string): number {
  const last = [...stretch.matchAll(SENTENCE_END)].at(-1)?.index;
  if (last !== undefined) return last + 1;
  const space = stretch.lastIndexOf(' ');
  return space > 0 ? space : stretch.length;
}

function piece(text: string, from: number, to: number): TextPassage {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const quote = raw.trim().replace(/\s+/gu, ' ');
  return { quote, start, end: start + raw.trim().length, section: null };
}

/** Tells for an offset the labels of the headings above it, `III.1.2`; offsets have to be asked in ascending order. */
function sectionPaths(sections: readonly Section[]): (offset: number) => string | null {
  const open: Section[] = [];
  let next = 0;
  return (offset) => {
    for (let section = sections[next]; section && section.span[0] < offset; section = sections[next]) {
      const { depth } = section;
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
      open.push(section);
      next += 1;
    }
    return open.length === 0 ? null : joinLabels(open.map(({ label }) => label));
  };
}

// “1.2” under “1” under “III” is III.1.2: a label that repeats its parent’s replaces it
const joinLabels = (labels: readonly string[]): string =>
  labels.filter((label, at) => !labels[at + 1]?.startsWith(`${label}.`)).join('.');
