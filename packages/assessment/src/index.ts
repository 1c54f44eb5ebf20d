export { type AssessedTarget, assess, type Assessment } from './assess.ts';
export { type Clock, daysFrom, readClock } from './clock.ts';
export { COUNTRY, placeOfTarget } from './country.ts';
export {
  type Carrier,
  type CarrierState,
  cover,
  type CoverageStatus,
  type CoverageSums,
  type PlaceCoverage,
  type RegisteredPlace,
  sumCoverage,
} from './coverage.ts';
export { type DatedPlan, dutyTerm, firstDayOf } from './duty-term.ts';
export { type DutyRhythm, type DutyTerm, expectedDates } from './expected-dates.ts';
export type { Comparator, Figure } from './figure.ts';
export { firstPossibleDay, type IsoDate, lastPossibleDay, type PartialDate } from './iso-date.ts';
export {
  type Days,
  type HeldReport,
  type ReportingDuty,
  type ReportLink,
  type SeenReport,
  seenReports,
} from './seen-report.ts';
export { disagree, lineageOf, type LinedTarget } from './lineage.ts';
export { LINEAGE_RULE, type LineageStep, type LineageVerdict } from './lineage-rule.ts';
export {
  placeSeeds,
  readSyllables,
  type SharedPiece,
  type SharedText,
  sharedText,
  type TextSeeds,
} from './shared-text.ts';
export { RULE, type Step, type Verdict } from './rule.ts';
