import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, type Line, OEM, PSM, type Worker } from 'tesseract.js';
import type { Run } from '../layout/run.ts';
import { asPng, cleaned, type GreyImage, turn } from './grey-image.ts';
import { skewOf } from './skew.ts';

/** Counted up when the same picture is read otherwise: kept readings are then made anew. */
export const RECOGNITION = 'tesseract.js 7.0.0, vie 4.0.0_best_int, 1';

/** The words of a picture. */
export interface RecognisedPage {
  /** As they stand when the page is turned upright. */
  readonly runs: readonly Run[];
  /** By how many degrees its lines run downhill. */
  readonly skew: number;
}

/** Reads the words of pictures. */
export interface Recogniser extends AsyncDisposable {
  recognise(image: GreyImage): Promise<RecognisedPage>;
}

/** Starts one reader; it takes one picture at a time. */
export async function startRecogniser(): Promise<Recogniser> {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'));
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => {},
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '200' });
  return {
    recognise: (image) => recognise(worker, image),
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}

async function recognise(worker: Worker, image: GreyImage): Promise<RecognisedPage> {
  const clean = await cleaned(image);
  const skew = skewOf(clean);
  const upright = skew === 0 ? clean : await turn(clean, -skew);
  const { data } = await worker.recognize(await asPng(upright), {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs).flatMap(({ lines }) => lines);
  return { runs: lines.flatMap(wordsOf), skew };
}

// of a row, so much stands below its base line
const DESCENT = 0.22;

/** The words of a line, each as high as the line: letters without stems would else seem to stand on another. */
function wordsOf({ words, baseline, bbox, rowAttributes: { rowHeight } }: Line): Run[] {
  const base = (baseline.y0 + baseline.y1) / 2;
  const isSound = rowHeight > 0 && rowHeight < (bbox.y1 - bbox.y0) * 2;
  const y0 = isSound ? base - rowHeight * (1 - DESCENT) : bbox.y0;
  const y1 = isSound ? base + rowHeight * DESCENT : bbox.y1;
  return words.flatMap(({ text, confidence, bbox: { x0, x1 } }) => {
    const printed = text.normalize('NFC').trim();
    const box = { left: x0, right: x1, top: y0, bottom: y1 };
    return printed === '' ? [] : [{ text: printed, ...box, confidence: Math.round(confidence) / 100 }];
  });
}
