import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, type Line, OEM, PSM, type Worker } from 'tesseract.js';
import type { Run } from '../layout/run.ts';
import { asPng, cleaned, type GreyImage, turn } from './grey-image.ts';
import { skewOf } from './skew.ts';
import { splitWord } from './split-words.ts';

/** Counted up when the same picture is read otherwise: kept readings are then made anew. */
export const RECOGNITION = 'tesseract.js 7.0.0, vie 4.0.0_best_int, 5';

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
  const clean = cleaned(image);
  const skew = skewOf(clean);
  const upright = skew === 0 ? clean : await turn(clean, -skew);
  const picture = await asPng(upright);
  const runs = await runsOf(worker, picture);
  if (sureOf(runs).length >= FEW_WORDS) return { runs, skew };
  // of a page with a line or two its way to find columns makes nothing
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT });
  const sparse = sureOf(await runsOf(worker, picture));
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return { runs: sparse.length > sureOf(runs).length ? sparse : runs, skew };
}

const FEW_WORDS = 12;
const sureOf = (runs: readonly Run[]): Run[] => runs.filter(({ confidence }) => (confidence ?? 0) >= SURE);

// what is found in specks is not
const SURE = 0.6;

async function runsOf(worker: Worker, picture: Buffer): Promise<Run[]> {
  const { data } = await worker.recognize(picture, {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs).flatMap(({ lines }) => lines);
  return lines.flatMap(wordsOf);
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
    if (printed === '') return [];
    const run = { text: printed, left: x0, right: x1, top: y0, bottom: y1, confidence: Math.round(confidence) / 100 };
    const parts = splitWord(printed);
    return parts ? parted(run, parts) : [run];
  });
}

/** Two words in the place of one: each as wide as its letters are many. */
function parted(run: Run, [first, second]: [string, string]): Run[] {
  const at = run.left + ((run.right - run.left) * first.length) / run.text.length;
  return [
    { ...run, text: first, right: at },
    { ...run, text: second, left: at },
  ];
}
