export type * from './clarity/clarity.ts';
export { readReferences } from './citations/reference.ts';
export { type Layout, readLayout } from './layout.ts';
export type * from './reading.ts';
export { type RestoredWords, restoredWordsOf } from './repair/alignment.ts';
export { read, readTargets } from './read.ts';
export { readTitlePeriod } from './results/report-date.ts';
export type { ResultPeriod } from './results/result.ts';
export { parseSymbol, symbolKey } from './symbol.ts';
