import type { ExpectedReport } from '@sau-ro/schema';
import { expect, test } from 'vitest';
import { orderReports } from './order-reports.ts';

const TODAY = '2026-11-27';
const report = (dueOn: string, known: string): ExpectedReport =>
  ({ dueOn, obligation: { knownFrom: new Date(known) } }) as unknown as ExpectedReport;

const REPORTS = [
  report('2020-06-15', '2026-11-20T00:00:00Z'),
  report('2026-11-25', '2026-11-20T00:00:00Z'),
  report('2026-11-27', '2026-11-20T00:00:00Z'),
  report('2026-12-15', '2026-11-26T00:00:00Z'),
  report('2027-06-15', '2026-11-27T01:00:00Z'),
];

test.each([
  ['DAY', 'day', ['2020-06-15', '2026-11-25', '2026-11-27', '2026-12-15', '2027-06-15']],
  // a day that has come is news, one that is to come is none; a duty that was read later is
  ['UPDATED', 'updated', ['2027-06-15', '2026-11-27', '2026-12-15', '2026-11-25', '2020-06-15']],
  ['NEAREST', 'nearest', ['2026-11-27', '2026-11-25', '2026-12-15', '2027-06-15', '2020-06-15']],
] as const)('by %s', (_, order, days) =>
  expect(orderReports(REPORTS, order, TODAY).map(({ dueOn }) => dueOn)).toEqual(days),
);
