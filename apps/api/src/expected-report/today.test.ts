import { expect, test } from 'vitest';
import { dayInVietnam, daysLater, yearsLater } from './today.ts';

test.each([
  ['2026-11-25T16:59:59Z', '2026-11-25'],
  ['2026-11-25T17:00:00Z', '2026-11-26'],
])('%s is %s in Vietnam', (moment, day) => expect(dayInVietnam(new Date(moment))).toBe(day));

test('days and years later', () => {
  expect(yearsLater('2026-11-26', 1)).toBe('2027-11-26');
  expect(yearsLater('2028-02-29', 1)).toBe('2029-03-01');
  expect(daysLater('2026-12-30', 3)).toBe('2027-01-02');
  expect(daysLater('2026-01-01', -1)).toBe('2025-12-31');
});
