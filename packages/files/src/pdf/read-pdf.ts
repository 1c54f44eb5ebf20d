import { compose } from '../layout/compose.ts';
import { linesOf, lineText, type PrintedPage } from '../layout/run.ts';
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
  return { text, layout, mediaType: 'application/pdf' };
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
  const text = linesOf(layer.runs).map(lineText).join('\n');
  if (!renderer || readsAsVietnamese(text)) return layer;
  const image = await renderer.render(number, READING_WIDTH);
  const { runs, skew } = await room.read(image);
  // a page of figures, or in another language
  if (runs.length === 0 || isFigures(text)) return layer;
  const scale = layer.width / image.width;
  return {
    number,
    width: layer.width,
    height: image.height * scale,
    skew,
    runs: runs.map((run) => scaled(run, scale)),
  };
}

const LETTER_OR_DIGIT = /[\p{L}\d]/gu;
const isFigures = (text: string): boolean => {
  const signs = text.match(LETTER_OR_DIGIT) ?? [];
  return signs.length >= 200 && signs.filter((sign) => /\d/u.test(sign)).length > signs.length / 2;
};

const scaled = (run: PrintedPage['runs'][number], scale: number): PrintedPage['runs'][number] => ({
  ...run,
  left: run.left * scale,
  right: run.right * scale,
  top: run.top * scale,
  bottom: run.bottom * scale,
});
