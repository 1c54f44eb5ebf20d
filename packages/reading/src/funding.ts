import { type DocumentParts, foldTitle } from './document-parts.ts';
import type { Passage } from './reading.ts';

const FUNDING = /(?:kinh phi|nguon luc tai chinh|nguon von|ngan sach thuc hien)/;
const CLOSING = /^[^a-z]*(?:tren\s+day\s+la|trong\s+qua\s+trinh)/;

/** What the sections on funding say, paragraph by paragraph. */
export function readFunding(parts: DocumentParts): readonly Passage[] {
  const { source, blocks, headings, footBlock } = parts;
  const found: Passage[] = [];
  let done = 0;
  for (const heading of headings) {
    if (heading.block < done || !FUNDING.test(foldTitle(heading))) continue;
    done = heading.until;
    const own = blocks[heading.block];
    if (own && heading.titleEnd + 2 < own.end) found.push(source.passage(heading.titleEnd + 1, own.end));
    for (const { content, end } of blocks.slice(heading.block + 1, Math.min(heading.until, footBlock))) {
      if (CLOSING.test(source.folded.slice(content, content + 40))) break;
      found.push(source.passage(content, end));
    }
  }
  return found.filter(({ quote }) => quote.length > 1);
}
