import type { Run } from '../layout/run.ts';

/** What PDF.js tells of a stretch of text. */
interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** How points of the page’s own system stand on the page as it is shown. */
export type ToPage = (x: number, y: number) => readonly number[];

// of the height of letters, so much stands below the line in usual fonts
const DESCENT = 0.22;

/** The runs of a page’s text layer, in points from the top left. */
export function pdfRuns(items: readonly unknown[], toPage: ToPage): Run[] {
  return items.filter(isText).flatMap((item) => runOf(item, toPage));
}

const isText = (item: unknown): item is TextItem =>
  typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string' && item.str.trim() !== '';

function runOf({ str, width, transform, fontName }: TextItem, toPage: ToPage): Run[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  const along = Math.hypot(a, b) || 1;
  // a stretch that stands on its side or on its head is a stamp or a note at the margin
  if (Math.abs(b) > Math.abs(a) * 0.2 || a < 0 || size === 0) return [];
  const [right, up] = [(width * a) / along, (width * b) / along];
  const corners = [toPage(x, y - size * DESCENT), toPage(x + right, y + up + size * (1 - DESCENT))];
  const xs = corners.map(([left = 0]) => left);
  const ys = corners.map(([, top = 0]) => top);
  const run = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  return Object.values(run).every(Number.isFinite) ? [{ ...trimmed(str, run), confidence: null, font: fontName }] : [];
}

type Span = Omit<Run, 'text' | 'confidence' | 'font'>;

/** Spaces at the ends have a width of their own. */
function trimmed(printed: string, run: Span): Span & { text: string } {
  const text = printed.trim();
  const unit = (run.right - run.left) / printed.length;
  const before = printed.length - printed.trimStart().length;
  const after = printed.length - printed.trimEnd().length;
  return {
    ...run,
    text: text.normalize('NFC').replaceAll(/\s+/gu, ' '),
    left: run.left + unit * before,
    right: run.right - unit * after,
  };
}
