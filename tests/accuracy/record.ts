import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccuracyRecord, RecordedMeasure } from '../../apps/api/src/corpus/accuracy-record.ts';
import { at } from '../../infra/paths.ts';
import { loadGold } from './gold.ts';
import type { Score } from './tally.ts';

const FILE = at('packages/reading/accuracy.json');

/** What the site tells of the reader’s errors. */
export const loadRecord = (): AccuracyRecord => JSON.parse(readFileSync(FILE, 'utf8')) as AccuracyRecord;

/** The measures as the record holds them. */
export function measuresOf(scores: ReadonlyMap<string, Score>): RecordedMeasure[] {
  return [...scores].map(([name, { score, right, extra, missed }]) => ({
    name,
    score: Math.round(score * 1000) / 1000,
    right,
    extra,
    missed,
  }));
}

/** The texts that were measured, each with the sum by which a corpus knows it. */
export function measuredTexts(goldFolder: string, textFolder: string): AccuracyRecord['texts'] {
  return loadGold(goldFolder).map(({ file }) => {
    const bytes = readFileSync(join(textFolder, file));
    return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}

/** Writes down what was measured today; what was measured at the first look at other texts stays. */
export function recordAccuracy(scores: ReadonlyMap<string, Score>, texts: AccuracyRecord['texts'], today: Date): void {
  const { firstLooks } = loadRecord();
  const measuredOn = today.toISOString().slice(0, 10);
  const record: AccuracyRecord = { measuredOn, texts, measures: measuresOf(scores), firstLooks };
  writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`);
}
