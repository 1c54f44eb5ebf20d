import { expect, test } from 'vitest';
import { errorRates } from './error-rates.ts';

const measure = (name: string, right: number, extra = 0, missed = 0) => ({ name, right, extra, missed });
const MEASURES = [
  measure('header.symbol', 5),
  measure('header.title', 4, 0, 1),
  measure('targets', 25, 1, 2),
  measure('targets.due', 20, 0, 5),
];
const LOOKS = [{ measures: [{ name: 'header', score: 0.75 }] }, { measures: [{ name: 'targets', score: 0.5 }] }];

test('the values of a header are one kind, fields of rows none of their own, and each look is told apart', () => {
  expect(errorRates(['header', 'targets', 'recipients'], MEASURES, LOOKS)).toEqual([
    { kind: 'header', right: 9, extra: 0, missed: 1, looks: [{ at: 0, share: 0.25 }] },
    { kind: 'targets', right: 25, extra: 1, missed: 2, looks: [{ at: 1, share: 0.5 }] },
    { kind: 'recipients', right: 0, extra: 0, missed: 0, looks: [] },
  ]);
});
