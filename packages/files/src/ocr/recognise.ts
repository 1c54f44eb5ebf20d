import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Rule, Rules } from '../layout/rules.ts';
import type { Run } from '../layout/run.ts';
import { asPng, cleaned, cropped, type GreyImage, turn } from './grey-image.ts';
import { partCells } from './part-cells.ts';
import { skewOf } from './skew.ts';
import { runsOf } from './word-runs.ts';

/** Counted up when the same picture is read otherwise: kept readings are then made anew. */
export const RECOGNITION = 'tesseract.js 7.0.0, vie 4.0.0_best_int, 6';

/** The words of a picture. */
export interface RecognisedPage {
  /** As they stand when the page is turned upright. */
  readonly runs: readonly Run[];
  /** By how many degrees its lines run downhill. */
  readonly skew: number;
  readonly rules: Rules;
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
  const { rules, cells, rest, unruled } = partCells(upright);
  const runs = await pageRuns(worker, await asPng(rest));
  if (cells.length === 0) return { runs, skew, rules };
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK });
  for (const cell of cells) runs.push(...(await cellRuns(worker, unruled, cell)));
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return { runs, skew, rules };
}

async function pageRuns(worker: Worker, picture: Buffer): Promise<Run[]> {
  const runs = await runsOf(worker, picture);
  if (sureOf(runs).length >= FEW_WORDS) return runs;
  // of a page with a line or two its way to find columns makes nothing
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SPARSE_TEXT });
  const sparse = sureOf(await runsOf(worker, picture));
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  return sparse.length > sureOf(runs).length ? sparse : runs;
}

// what touches the edge of a picture is misread
const WHITE = 16;

/** The words of a cell, read alone: the lines of its neighbours stand at other heights. */
async function cellRuns(worker: Worker, image: GreyImage, cell: Rule): Promise<Run[]> {
  const { left, top, picture } = cropped(image, cell, WHITE);
  const found = await runsOf(worker, await asPng(picture));
  return found
    .filter(({ text, confidence }) => /[\p{L}\d]/u.test(text) || (confidence ?? 0) >= SURE)
    .map((run) => ({
      ...run,
      left: run.left + left,
      right: run.right + left,
      top: run.top + top,
      bottom: run.bottom + top,
    }));
}

const FEW_WORDS = 12;
const sureOf = (runs: readonly Run[]): Run[] => runs.filter(({ confidence }) => (confidence ?? 0) >= SURE);

// what is found in specks is not
const SURE = 0.6;
