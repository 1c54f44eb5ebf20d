import { Refusal } from '../apart/refusal.ts';
import { pictureType } from '../file-kind.ts';
import { compose } from '../layout/compose.ts';
import type { PrintedPage } from '../layout/run.ts';
import type { OnPage } from '../pdf/read-pdf.ts';
import type { ParsedFile } from '../source-file.ts';
import { decodePicture, pictureSize } from './grey-image.ts';
import type { ReadingRoom } from './reading-room.ts';

const MOST_PAGES = 500;

/** Reads a picture; each page of a TIFF is one. */
export async function readPicture(content: Uint8Array, room: ReadingRoom, onPage: OnPage): Promise<ParsedFile> {
  const { pages: count } = await opened(() => pictureSize(content));
  if (count > MOST_PAGES) throw new Refusal('TOO_MANY_PAGES', `it has ${count} pages, over ${MOST_PAGES}. Divide it.`);
  const pages: PrintedPage[] = [];
  for (let at = 0; at < count; at += 1) {
    const image = await opened(() => decodePicture(content, at));
    pages.push({ number: at + 1, width: image.width, height: image.height, ...(await room.read(image)) });
    onPage(at + 1, count);
  }
  return { ...compose(pages), mediaType: pictureType(content) };
}

async function opened<Value>(open: () => Promise<Value>): Promise<Value> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Error && error.message.includes('pixel limit')) {
      throw new Refusal('TOO_MANY_PIXELS', 'it has over 70 million pixels. Scan it at 300 dots an inch.');
    }
    throw new Refusal('DAMAGED', 'it is a picture that cannot be opened: damaged or cut off. Get it anew.');
  }
}
