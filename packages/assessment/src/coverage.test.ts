import { array, assert, constantFrom, option, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { daysFrom, readClock } from './clock.ts';
import { type Carrier, cover, sumCoverage } from './coverage.ts';

const REGISTER = [
  { key: 'hai-phong', madeOf: ['hai-duong-cu', 'hai-phong-cu'] },
  { key: 'lang-son', madeOf: [] },
  { key: 'can-tho', madeOf: ['can-tho-cu', 'soc-trang-cu'] },
];

const carrier = (id: string, place: string, state: Carrier['state'], since: string | null): Carrier => ({
  id,
  place,
  state,
  since,
});

test('each place has the status of its surest document; what came before it is told apart', () => {
  const carriers = [
    carrier('a', 'hai-phong', 'known', '2025-10-01'),
    carrier('b', 'hai-phong', 'held', '2026-06-12'),
    carrier('c', 'can-tho-cu', 'held', '2024-01-26'),
    carrier('d', 'lang-son', 'cited', null),
    carrier('e', 'nowhere', 'held', null),
  ];
  const rows = cover(REGISTER, carriers, '2026-11-26');
  expect(rows.map(({ place, status }) => [place, status])).toEqual([
    ['hai-phong', 'held'],
    ['lang-son', 'cited'],
    ['can-tho', 'not-seen'],
  ]);
  expect(rows[0]?.documents.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(rows[2]?.inherited.map(({ id }) => id)).toEqual(['c']);
  expect(sumCoverage(rows)).toEqual({ held: 1, cited: 1, known: 0, notSeen: 1, inherited: 1, total: 3 });
  const before = cover(REGISTER, carriers, '2026-01-01');
  expect(before.map(({ status }) => status)).toEqual(['known', 'cited', 'not-seen']);
});

const place = constantFrom('hai-phong', 'lang-son', 'can-tho', 'can-tho-cu', 'elsewhere');
const carriers = array(
  record({
    id: string({ minLength: 1, maxLength: 3 }),
    place,
    state: constantFrom<Carrier['state'][]>('held', 'cited', 'known'),
    since: option(constantFrom('2024-01-26', '2025-10-01', '2026-06-12')),
  }),
);
const day = constantFrom('2023-12-31', '2025-12-31', '2026-12-31');

test('the sums are those of the register, whatever is known; and time only adds', () =>
  assert(
    property(carriers, day, (known, on) => {
      const sums = sumCoverage(cover(REGISTER, known, on));
      expect(sums.held + sums.cited + sums.known + sums.notSeen).toBe(REGISTER.length);
      expect(sums.inherited).toBeLessThanOrEqual(sums.notSeen);
      const later = sumCoverage(cover(REGISTER, known, '2027-01-01'));
      expect(later.held).toBeGreaterThanOrEqual(sums.held);
      expect(later.notSeen).toBeLessThanOrEqual(sums.notSeen);
    }),
  ));

const date = (year: number | null, month: number | null, dayOfMonth: number | null) => ({
  year,
  month,
  day: dayOfMonth,
});

test.each([
  ['NQ 72 to the city’s plan', date(2025, 9, 9), date(2026, 6, 12), 276],
  ['the same day', date(2025, 9, 9), date(2025, 9, 9), 0],
  ['a day left blank', date(2025, 9, 9), date(2026, 6, null), null],
  ['no date', date(2025, 9, 9), null, null],
  ['a day that there is not', date(2025, 9, 9), date(2026, 2, 30), null],
])('days from %s', (_, from, to, days) => expect(daysFrom(from, to)).toBe(days));

test('the undated are counted apart', () => {
  expect(readClock([276, null, 10, 40])).toEqual({ dated: 3, undated: 1, least: 10, median: 40, most: 276 });
  expect(readClock([null])).toEqual({ dated: 0, undated: 1, least: null, median: null, most: null });
});
