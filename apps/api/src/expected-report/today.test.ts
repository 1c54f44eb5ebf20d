import { expect, test } from 'vitest';
import { dayInVietnam, yearsLater } from './today.ts';

test.each([
  ['2026-11-25T16:59:59Z', '2026-11-25'],
  ['2026-11-25T17:00:00Z', '2026-11-26'],
])('%s is %s in Vietnam', (moment, day) => expect(dayInVietnam(new Date(moment))).toBe(day));

test('years later', () => {
  expect(yearsLater('2026-11-26', 1)).toBe('2027-11-26');
  expect(yearsLater('2028-02-29', 1)).toBe('2029-03-01');
});
