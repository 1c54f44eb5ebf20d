import { createRequire } from 'node:module';

/** One measure as it was recorded; of some only the score was kept. */
export interface RecordedMeasure {
  readonly name: string;
  readonly score: number;
  readonly right?: number;
  readonly extra?: number;
  readonly missed?: number;
}

/** What `npm run accuracy -- --record` wrote down, and what was measured once of texts not seen before. */
export interface AccuracyRecord {
  /** `YYYY-MM-DD` */
  readonly measuredOn: string;
  readonly texts: readonly { readonly file: string; readonly sha256: string }[];
  readonly measures: readonly RecordedMeasure[];
  readonly firstLooks: readonly {
    readonly measuredOn: string;
    readonly texts: string;
    readonly textsEn: string;
    readonly measures: readonly RecordedMeasure[];
  }[];
}

/** The record that goes with the reader of this release. */
export const accuracyRecord = (): AccuracyRecord =>
  createRequire(import.meta.url)('@sau-ro/reading/accuracy.json') as AccuracyRecord;
