import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../packages/reading/src/index.ts';
import { loadGold } from './gold.ts';
import { scoreReading } from './score-reading.ts';
import { Tally } from './tally.ts';

/** Reads every text that has a hand-made reading, and compares. */
export function measureAccuracy(goldFolder: string, textFolder: string): Tally {
  const tally = new Tally();
  for (const gold of loadGold(goldFolder)) {
    const text = readFileSync(join(textFolder, gold.file), 'utf8');
    scoreReading(gold, read(text), text, tally);
  }
  return tally;
}
