import { getDocumentProxy } from 'unpdf';
import type { PrintedPage } from '../layout/run.ts';
import { toUnicodeRuns } from './legacy-runs.ts';
import { pdfRuns } from './pdf-runs.ts';

/** The text layers of a PDF’s pages. */
export interface TextLayers extends AsyncDisposable {
  readonly pages: number;
  page(number: number): Promise<PrintedPage>;
}

/** Opens a PDF’s text layers; throws PDF.js’s own errors, `PasswordException` among them. */
export async function openTextLayers(content: Uint8Array): Promise<TextLayers> {
  // PDF.js takes the bytes over: they are given as a copy
  const pdf = await getDocumentProxy(new Uint8Array(content), { verbosity: 0 });
  return {
    pages: pdf.numPages,
    async page(number) {
      const page = await pdf.getPage(number);
      const view = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      page.cleanup();
      const { runs, letters } = toUnicodeRuns(pdfRuns(items, (x, y) => view.convertToViewportPoint(x, y)));
      return { number, width: view.width, height: view.height, runs, letters };
    },
    async [Symbol.asyncDispose]() {
      await pdf.loadingTask.destroy();
    },
  };
}
