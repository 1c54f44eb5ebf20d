import type { Line, Worker } from 'tesseract.js';
import type { Run } from '../layout/run.ts';
import { splitWord } from './split-words.ts';

/** The words that are recognised in a picture. */
export async function runsOf(worker: Worker, picture: Buffer): Promise<Run[]> {
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
    const printed = withPercent(text.normalize('NFC').trim());
    if (printed === '') return [];
    const run = { text: printed, left: x0, right: x1, top: y0, bottom: y1, confidence: Math.round(confidence) / 100 };
    const parts = splitWord(printed);
    return parts ? parted(run, parts) : [run];
  });
}

/** Recognition knows no “‰” and makes “%o” of it; and “%0” of a “%” that stands alone. */
export const withPercent = (word: string): string => (word === '%0' ? '%' : word.replace(/%o(?=[^\p{L}\d]*$)/u, '‰'));

/** Two words in the place of one: each as wide as its letters are many. */
function parted(run: Run, [first, second]: [string, string]): Run[] {
  const at = run.left + ((run.right - run.left) * first.length) / run.text.length;
  return [
    { ...run, text: first, right: at },
    { ...run, text: second, left: at },
  ];
}
