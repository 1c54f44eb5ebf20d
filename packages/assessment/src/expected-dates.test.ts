import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { dutyTerm } from './duty-term.ts';
import { type DutyRhythm, expectedDates } from './expected-dates.ts';

const due = (month: number | null, day: number | null, year: number | null = null): DutyRhythm['due'] => ({
  year,
  month,
  day,
});

// written out by hand from the plans themselves
test.each<[string, DutyRhythm, Parameters<typeof dutyTerm>[0], string[]]>([
  [
    'Cà Mau: six months’ report before 15 June, of a plan for 2025–2027 that was issued in May 2026',
    { frequency: 'half-yearly', due: due(6, 15) },
    {
      issuedOn: { year: 2026, month: 5, day: null },
      period: { from: 2025, to: 2027 },
      cited: ['2026-05-14', '2026-01-18'],
    },
    ['2026-06-15', '2027-06-15'],
  ],
  [
    'Cà Mau: the year’s report before 15 December',
    { frequency: 'yearly', due: due(12, 15) },
    { issuedOn: { year: 2026, month: 5, day: null }, period: { from: 2025, to: 2027 }, cited: ['2026-05-14'] },
    ['2026-12-15', '2027-12-15'],
  ],
  [
    'Vĩnh Am: before 10 June, of a plan of June 2026 that names one of 12 June 2026: it begins with the next',
    { frequency: 'half-yearly', due: due(6, 10) },
    { issuedOn: { year: 2026, month: 6, day: null }, period: null, cited: ['2025-09-09', '2026-06-12'] },
    ['2027-06-10', '2028-06-10'],
  ],
  [
    'Vĩnh Am: before 10 November',
    { frequency: 'yearly', due: due(11, 10) },
    { issuedOn: { year: 2026, month: 6, day: null }, period: null, cited: ['2025-09-09', '2026-06-12'] },
    ['2026-11-10', '2027-11-10', '2028-11-10'],
  ],
])('%s', (_, duty, plan, dates) => {
  const term = dutyTerm(plan, '2028-12-31');
  expect(term && expectedDates(duty, term)).toEqual(dates);
});

const TERM = { after: '2026-01-10', until: '2026-12-31' };

test.each<[string, DutyRhythm, string[]]>([
  [
    'a day of every month',
    { frequency: 'monthly', due: due(null, 25) },
    [
      '2026-01-25',
      '2026-02-25',
      '2026-03-25',
      '2026-04-25',
      '2026-05-25',
      '2026-06-25',
      '2026-07-25',
      '2026-08-25',
      '2026-09-25',
      '2026-10-25',
      '2026-11-25',
      '2026-12-25',
    ],
  ],
  [
    'the 31st of the months that have one',
    { frequency: 'monthly', due: due(null, 31) },
    ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31', '2026-08-31', '2026-10-31', '2026-12-31'],
  ],
  ['one day', { frequency: 'once', due: due(11, 30, 2026) }, ['2026-11-30']],
  ['a month has until its last day', { frequency: 'once', due: due(2, null, 2026) }, ['2026-02-28']],
  ['a day before the document is none', { frequency: 'once', due: due(1, 5, 2026) }, []],
  ['the day of the document itself is none', { frequency: 'once', due: due(1, 10, 2026) }, []],
  ['a day that the calendar has not', { frequency: 'yearly', due: due(2, 30) }, []],
  ['no day stated', { frequency: 'yearly', due: null }, []],
  ['a quarter whose month is not said', { frequency: 'quarterly', due: due(null, 20) }, []],
  ['when something arises', { frequency: 'ad-hoc', due: null }, []],
])('%s', (_, duty, dates) => expect(expectedDates(duty, TERM)).toEqual(dates));

test('a plan without any date has no term', () => {
  expect(dutyTerm({ issuedOn: null, period: { from: 2025, to: 2030 }, cited: [] }, '2030-01-01')).toBeNull();
  expect(dutyTerm({ issuedOn: { year: null, month: 5, day: 3 }, period: null, cited: [] }, '2030-01-01')).toBeNull();
});

const duty = record({
  frequency: constantFrom('monthly', 'quarterly', 'half-yearly', 'yearly', 'once', 'periodic', 'ad-hoc'),
  due: option(
    record({
      year: option(integer({ min: 1990, max: 2100 })),
      month: option(integer({ min: -1, max: 14 })),
      day: option(integer({ min: -1, max: 40 })),
    }),
  ),
});
const day = constantFrom('1995-01-01', '2024-02-29', '2026-06-30', '2030-12-31', '2090-01-01');

test('dates are in order, each once, within the term', () =>
  assert(
    property(duty, array(day, { minLength: 2, maxLength: 2 }), (rhythm, [after = '', until = '']) => {
      const dates = expectedDates(rhythm, { after, until });
      expect([...new Set(dates)].toSorted()).toEqual([...dates]);
      for (const date of dates) expect(date > after && date <= until).toBe(true);
    }),
  ));
