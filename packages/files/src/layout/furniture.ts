import { type Line, lineText } from './run.ts';

/** A page as lines. */
export interface LinedPage {
  readonly height: number;
  readonly lines: readonly Line[];
}

const PAGE_NUMBER =
  /^(?:[-–—|\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—|\s]*|(?:Trang|Page)\s*\d{1,4}(?:\s*\/\s*\d{1,4})?)$/iu;
// what programs print of a signature, Decree 30/2020/NĐ-CP annex I, and Circular 41/2017/TT-BTTTT
const SIGNATURE_STAMP =
  /^(?:Người ký|Ký bởi|Ký số bởi|Digitally signed by|Thời gian ký|Ngày ký|Cơ quan|Email|Date)\s*:/iu;
const [EDGE, STAMP_EDGE] = [0.1, 0.16];
const [FEWEST_PAGES, SHARE] = [3, 0.6];
const EDGE_LINES = 2;

/** Takes off what belongs to the page and not to its text: page numbers, running heads and feet, stamps of signatures. */
export function withoutFurniture<Page extends LinedPage>(pages: readonly Page[]): Page[] {
  const running = runningLines(pages);
  return pages.map((page, at) => ({
    ...page,
    lines: page.lines.filter((line) => {
      const text = lineText(line).trim();
      if (at === 0 && line.top < page.height * STAMP_EDGE && SIGNATURE_STAMP.test(text)) return false;
      if (!isAtEdge(line, page)) return true;
      return !PAGE_NUMBER.test(text) && !running.has(likeness(text));
    }),
  }));
}

const isAtEdge = ({ top, bottom }: Line, { height }: LinedPage): boolean =>
  bottom < height * EDGE || top > height * (1 - EDGE);

// a running line may hold the number of its page
const likeness = (text: string): string => text.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');

function runningLines(pages: readonly LinedPage[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  if (pages.length < FEWEST_PAGES) return new Set();
  for (const page of pages) {
    const edges = page.lines.filter((line) => isAtEdge(line, page));
    const outer = [...edges.slice(0, EDGE_LINES), ...edges.slice(-EDGE_LINES)];
    for (const text of new Set(outer.map((line) => likeness(lineText(line).trim())))) {
      seen.set(text, (seen.get(text) ?? 0) + 1);
    }
  }
  return new Set(
    [...seen].filter(([, count]) => count >= FEWEST_PAGES && count >= pages.length * SHARE).map(([text]) => text),
  );
}
