import { PDFiumLibrary } from '@hyzyla/pdfium';
import { type GreyImage, MOST_PIXELS } from '../ocr/grey-image.ts';

/** Draws the pages of a PDF. */
export interface PageRenderer extends Disposable {
  readonly pages: number;
  /** The page in shades of grey, so many pixels wide, fewer where it is very long; from 1. */
  render(number: number, width: number): Promise<GreyImage>;
}

let library: Promise<PDFiumLibrary> | null = null;

/** Opens a PDF to draw its pages; throws where it is damaged or wants a password. */
export async function openRenderer(content: Uint8Array): Promise<PageRenderer> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(content);
  return {
    pages: document.getPageCount(),
    async render(number, width) {
      const page = document.getPage(number - 1);
      const { originalWidth, originalHeight } = page.getOriginalSize();
      const scale = Math.min(width / originalWidth, Math.sqrt(MOST_PIXELS / 2 / (originalWidth * originalHeight)));
      const drawn = await page.render({ scale, render: 'bitmap', colorSpace: 'Gray', renderFormFields: false });
      return { data: drawn.data, width: drawn.width, height: drawn.height };
    },
    [Symbol.dispose]() {
      document.destroy();
    },
  };
}
