export { type DatedPlan, dutyTerm } from './duty-term.ts';
export { type DutyRhythm, type DutyTerm, expectedDates } from './expected-dates.ts';
export type { IsoDate, PartialDate } from './iso-date.ts';
