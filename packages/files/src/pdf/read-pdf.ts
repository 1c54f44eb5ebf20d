import { compose } from '../layout/compose.ts';
import type { Rule, Rules } from '../layout/rules.ts';
import { type Line, linesOf, lineText, type PrintedPage } from '../layout/run.ts';
import { findRules } from '../ocr/find-rules.ts';
import { READING_WIDTH } from '../ocr/grey-image.ts';
import { READERS, type ReadingRoom } from '../ocr/reading-room.ts';
import { Refusal } from '../apart/refusal.ts';
import type { ParsedFile } from '../source-file.ts';
import { readsAsVietnamese } from '../text/vietnamese-share.ts';
import { openTextLayers, type TextLayers } from './pdf-text-layer.ts';
import { openRenderer, type PageRenderer } from './render-page.ts';

/** More pages is no administrative document. */
const MOST_PAGES = 1000;

/** Is told after each page. */
export type OnPage = (done: number, of: number) => void;

/** Reads a PDF page by page: its text layer where that reads as Vietnamese, else what recognition makes of its picture. */
export async function readPdf(content: Uint8Array, room: ReadingRoom, onPage: OnPage): Promise<ParsedFile> {
  await using layers = await openLayers(content);
  if (layers.pages > MOST_PAGES) {
    throw new Refusal('TOO_MANY_PAGES', `it has ${layers.pages} pages, over ${MOST_PAGES}. Divide it.`);
  }
  using renderer = await openRenderer(content).catch(() => null);
  const pages: PrintedPage[] = [];
  let [next, done] = [0, 0];
  const readNext = async (): Promise<void> => {
    while (next < layers.pages) {
      const at = next;
      next += 1;
      pages[at] = await readPage(at + 1, layers, renderer, room);
      done += 1;
      onPage(done, layers.pages);
    }
  };
  await Promise.all(Array.from({ length: READERS }, readNext));
  const { text, layout } = compose(pages);
  const encoding = pages.map(({ letters }) => letters).find(Boolean) ?? null;
  return { text, layout, encoding, mediaType: 'application/pdf' };
}

async function openLayers(content: Uint8Array): Promise<TextLayers> {
  try {
    return await openTextLayers(content);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new Refusal('ENCRYPTED', 'it wants a password. Save it without one.');
    }
    throw new Refusal('DAMAGED', 'it is a PDF that cannot be opened: damaged or cut off. Get it anew.');
  }
}

async function readPage(
  number: number,
  layers: TextLayers,
  renderer: PageRenderer | null,
  room: ReadingRoom,
): Promise<PrintedPage> {
  const layer = await layers.page(number);
  const lines = linesOf(layer.runs);
  const text = lines.map(lineText).join('\n');
  if (!renderer) return layer;
  const isRead = readsAsVietnamese(text);
  if (isRead && !lines.some(hasGap)) return layer;
  const image = await renderer.render(number, READING_WIDTH);
  const scale = layer.width / image.width;
  // a page of figures, or in another language
  const found = isRead || isFigures(text) ? null : await room.read(image);
  if (!found || found.runs.length === 0) return { ...layer, rules: scaledRules(findRules(image), scale) };
  return {
    number,
    width: layer.width,
    height: image.height * scale,
    skew: found.skew,
    runs: found.runs.map((run) => scaled(run, scale)),
    rules: scaledRules(found.rules, scale),
  };
}

// the cells of a table stand a little further apart than its words
const hasGap = ({ runs }: Line): boolean =>
  runs.some((run, at) => at > 0 && run.left - (runs[at - 1]?.right ?? 0) > (run.bottom - run.top) * 0.6);

const LETTER_OR_DIGIT = /[\p{L}\d]/gu;
const isFigures = (text: string): boolean => {
  const signs = text.match(LETTER_OR_DIGIT) ?? [];
  return signs.length >= 200 && signs.filter((sign) => /\d/u.test(sign)).length > signs.length / 2;
};

const scaled = <Box extends Rule>(box: Box, scale: number): Box => ({
  ...box,
  left: box.left * scale,
  right: box.right * scale,
  top: box.top * scale,
  bottom: box.bottom * scale,
});

const scaledRules = ({ across, down }: Rules, scale: number): Rules => ({
  across: across.map((rule) => scaled(rule, scale)),
  down: down.map((rule) => scaled(rule, scale)),
});
