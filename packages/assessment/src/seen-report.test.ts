import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { type HeldReport, type ReportingDuty, seenReports } from './seen-report.ts';

const DATES = ['2026-11-10', '2027-11-10', '2028-11-10'];

// the yearly duty of the plan of xã Vĩnh Am, which carries out the city’s plan 214 and resolution 72
const DUTY: ReportingDuty = {
  frequency: 'yearly',
  reporter: null,
  plan: 'vinh-am',
  place: 'xa-vinh-am',
  orders: ['214', '72'],
};

const on = (day: string): HeldReport['issued'] => ({ from: day, until: day });

const REPORT: HeldReport = {
  id: 'bc',
  issued: on('2026-11-08'),
  period: { from: '2026-01-01', until: '2026-12-31' },
  issuer: 'uy ban nhan dan xa vinh am',
  places: ['xa-vinh-am', 'hai-phong'],
  names: new Set(['vinh-am']),
  carriesOut: new Set(),
};

const told = (duty: Partial<ReportingDuty>, report: Partial<HeldReport>, dates = DATES): [string, string][] =>
  [...seenReports({ ...DUTY, ...duty }, dates, [{ ...REPORT, ...report }])].map(([day, { link }]) => [day, link]);

test.each<[string, Partial<HeldReport>, [string, string][]]>([
  ['names the plan', {}, [['2026-11-10', 'plan']]],
  ['names no period', { period: null }, [['2026-11-10', 'plan']]],
  ['late by a month', { issued: on('2026-12-10') }, [['2026-11-10', 'plan']]],
  ['its day left blank', { issued: { from: '2026-11-01', until: '2026-11-30' } }, [['2026-11-10', 'plan']]],
  ['of a hamlet’s station within', { places: ['tram', 'xa-vinh-am', 'hai-phong'] }, [['2026-11-10', 'plan']]],
  [
    'names not the plan, whose number was left blank, but carries out the same resolution',
    { names: new Set(['72']), carriesOut: new Set(['72']) },
    [['2026-11-10', 'order']],
  ],
  ['merely names the resolution', { names: new Set(['72']) }, []],
  ['names neither', { names: new Set() }, []],
  ['of the city, which tells of all communes', { places: ['hai-phong'] }, []],
  ['of another commune', { places: ['xa-vinh-bao', 'hai-phong'] }, []],
  ['of no known place', { places: [] }, []],
  ['two months and a day late', { issued: on('2027-01-10') }, []],
  ['of the first six months', { period: { from: '2026-01-01', until: '2026-06-30' } }, []],
  ['of the year before', { period: { from: '2025-01-01', until: '2025-12-31' } }, []],
])('yearly, before 10 November: a report %s', (_, report, seen) => expect(told({}, report)).toEqual(seen));

test.each<[string, Partial<ReportingDuty>, Partial<HeldReport>, [string, string][]]>([
  [
    'six months, before 10 June',
    { frequency: 'half-yearly' },
    { issued: on('2027-06-09'), period: { from: '2027-01-01', until: '2027-06-30' } },
    [['2027-06-10', 'plan']],
  ],
  [
    'six months, but the report is of May alone',
    { frequency: 'half-yearly' },
    { issued: on('2027-06-09'), period: { from: '2027-05-01', until: '2027-05-31' } },
    [],
  ],
  [
    'one body has to report, and did',
    { reporter: 'tram y te' },
    { issuer: 'tram y te xa vinh am', issued: on('2027-06-09'), period: null, places: ['xa-vinh-am'] },
    [['2027-06-10', 'plan']],
  ],
  [
    'one body has to report, and another did',
    { reporter: 'tram y te' },
    { issued: on('2027-06-09'), period: null },
    [],
  ],
  [
    'a plan whose place is not known, which the report names',
    { place: null },
    { issued: on('2027-06-09'), period: null },
    [['2027-06-10', 'plan']],
  ],
  [
    'a plan whose place is not known, and the same resolution',
    { place: null },
    { issued: on('2027-06-09'), period: null, names: new Set(['72']), carriesOut: new Set(['72']) },
    [],
  ],
])('%s', (_, duty, report, seen) => expect(told(duty, report, ['2026-06-10', '2027-06-10'])).toEqual(seen));

test('a month’s report answers its own month', () => {
  const months = ['2026-01-25', '2026-02-25', '2026-03-25'];
  const report = { issued: on('2026-03-02'), period: { from: '2026-02-01', until: '2026-02-28' } };
  expect(told({ frequency: 'monthly' }, report, months)).toEqual([['2026-02-25', 'plan']]);
});

test('the first that was issued answers, unless a later one names the plan', () => {
  const same = { names: new Set(['72']), carriesOut: new Set(['72']) };
  const reports = [
    { ...REPORT, id: 'b', issued: on('2026-11-09') },
    { ...REPORT, id: 'a', issued: on('2026-11-01'), ...same },
    { ...REPORT, id: 'c', issued: on('2026-11-20') },
  ];
  expect(seenReports(DUTY, DATES, reports)).toEqual(new Map([['2026-11-10', { report: 'b', link: 'plan' }]]));
});

const day = integer({ min: 0, max: 1500 }).map((days) =>
  new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10),
);
const reports = array(record({ at: day, names: constantFrom('vinh-am', '72', 'none') }), { maxLength: 8 }).map((made) =>
  made.map(({ at, names }, index): HeldReport => {
    const named = new Set([names]);
    return { ...REPORT, id: `${index}${at}`, issued: on(at), period: null, names: named, carriesOut: named };
  }),
);

test('no report answers two days of one duty, and every answer is one of the reports and of the days', () =>
  assert(
    property(reports, constantFrom('monthly', 'quarterly', 'half-yearly', 'yearly'), (held, frequency) => {
      const dates = ['2026-06-10', '2026-07-10', '2026-08-10', '2027-06-10'];
      const seen = seenReports({ ...DUTY, frequency }, dates, held);
      const answers = [...seen.values()].map(({ report }) => report);
      expect(new Set(answers).size).toBe(answers.length);
      for (const [date, { report }] of seen) {
        expect(dates).toContain(date);
        expect(held.map(({ id }) => id)).toContain(report);
      }
    }),
  ));
