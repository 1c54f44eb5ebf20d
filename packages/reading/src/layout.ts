import { takeApart } from './document-parts.ts';
import { readHeader } from './header/header.ts';
import type { Span } from './reading.ts';

/** How a document lies on its pages; all offsets are into the text as given. */
export interface Layout {
  /** Where each paragraph, bullet and heading begins, in order. */
  readonly paragraphs: readonly number[];
  /** Its title (trích yếu), below letterhead and type; `null`: none is printed. */
  readonly title: Span | null;
  /** Where letterhead, type and title end; 0: it has none of them. */
  readonly headEnd: number;
  /** Where the list of recipients and the signature begin; `null`: not printed, or something attached follows them. */
  readonly foot: number | null;
}

/** Reads how a document lies on its pages. */
export function readLayout(text: string): Layout {
  const { source, blocks, bodyStart, footBlock, attachedBlock } = takeApart(text);
  const foot = blocks[footBlock] ?? null;
  const { title, start, end } = readHeader(source, bodyStart, foot?.start ?? null).title;
  const at = (offset: number): number => source.span(offset, offset)[0];
  return {
    paragraphs: blocks.map((block) => at(block.start)),
    title: title === null ? null : source.span(start, end),
    headEnd: at(end),
    foot: foot === null || attachedBlock < blocks.length ? null : at(foot.start),
  };
}
