import { type DocumentParts, foldTitle, sectionUnder, sentencesWith } from './document-parts.ts';
import type { Passage, Span } from './reading.ts';

const FUNDING = /(?:kinh phi|nguon luc tai chinh|nguon von|ngan sach thuc hien)/;
const CLOSING = /^[^a-z]*(?:tren\s+day\s+la|trong\s+qua\s+trinh)/;
const MONEY =
  /(?<![a-z])(?:kinh\s+phi|ngan\s+sach|nguon|von|du\s+toan|tai\s+chinh|xa\s+hoi\s+hoa|dinh\s+muc|muc\s+chi|trieu\s+dong|ty\s+dong)(?![a-z])/;
const SPOKEN = /kinh\s+phi/g;
// what is said of money elsewhere: where it comes from, who provides it, by which rule it is spent
const PROVIDES =
  /kinh\s+phi[^.;]{0,160}?(?<![a-z])(?:bo\s+tri|bao\s+dam|dam\s+bao|du\s+toan|tu\s+nguon|ngan\s+sach|theo\s+quy\s+dinh|can\s+doi|chi\s+tra|long\s+ghep)(?![a-z])|(?<![a-z])(?:bo\s+tri|bao\s+dam|dam\s+bao|can\s+doi|tham\s+dinh|phan\s+bo|du\s+toan|lap\s+du\s+toan|cap|ho\s+tro|huy\s+dong)\s+(?:nguon\s+|du\s+toan\s+)?kinh\s+phi/;

function* readSections(parts: DocumentParts): Generator<Passage> {
  const { source, blocks, headings } = parts;
  let done = 0;
  for (const heading of headings) {
    const section = heading.block < done || !FUNDING.test(foldTitle(heading)) ? null : sectionUnder(parts, heading);
    if (!section) continue;
    done = heading.until;
    const own = blocks[heading.block];
    if (own && heading.titleEnd + 2 < own.end) yield source.passage(heading.titleEnd + 1, own.end);
    for (const { kind, content, end } of blocks.slice(section.from, section.until)) {
      // the last section goes on into what closes the document
      if (CLOSING.test(source.folded.slice(content, content + 40))) break;
      if (kind !== 'text' || MONEY.test(source.folded.slice(content, end))) yield source.passage(content, end);
    }
  }
}

function* readElsewhere(parts: DocumentParts, isTaken: (span: Span) => boolean): Generator<Passage> {
  const { source } = parts;
  for (const { sentence } of sentencesWith(parts, SPOKEN)) {
    const passage = source.passage(sentence.start, sentence.end);
    if (isTaken(passage.span) || !PROVIDES.test(source.folded.slice(sentence.start, sentence.end))) continue;
    yield passage;
  }
}

/** What is said of money: the sections on funding, paragraph by paragraph, and the sentences elsewhere that say who provides it. */
export function readFunding(parts: DocumentParts, type: string | null): readonly Passage[] {
  const found = [...readSections(parts)].filter(({ quote }) => quote.length > 1);
  if (type === 'BC') return found;
  // sentences and sections are both in the order of the text
  let next = 0;
  const isTaken = ([start, end]: Span): boolean => {
    while ((found[next]?.span[1] ?? Infinity) <= start) next += 1;
    return (found[next]?.span[0] ?? Infinity) < end;
  };
  const elsewhere = [...readElsewhere(parts, isTaken)];
  return [...found, ...elsewhere].sort((one, other) => one.span[0] - other.span[0]);
}
