import type { Words } from '../vi/words.ts';

/** Words about published figures and what they make of targets. */
export const figures: Words['figures'] = {
  title: 'Published figures',
  intro:
    'Each line is a number that a public source published. Tiers of sources: A official, B national press, C provincial or trade press, D aggregators. Where sources differ, all are listed.',
  none: 'No figure in this corpus yet.',
  place: 'Place',
  indicator: 'Indicator',
  period: 'Period',
  figure: 'Figure',
  source: 'Source',
  asOf: (date) => `as of ${date}`,
  year: (year) => `for ${year}`,
  inferred: 'period inferred',
  weak: (tier) => `source of tier ${tier}`,
  competing: 'another figure exists',
  qualifier: { ESTIMATE: 'estimated', ABOUT: 'about' },
  of: 'population',
  since: 'Verdict',
  // a name as the tables have it, like that of every place
  country: 'Việt Nam',
  chart: (place, first, last) => `${place}, ${first} to ${last}`,
  charts: 'Over the years',
  chartsIntro:
    'Each chart is of one place and shows exact figures from sources of tier A and B: no estimates, no “over 90%”. A place before 1 July 2025 and one of the same name since are two places. The table below has every figure.',
  verdict: {
    MET: 'met',
    NOT_MET: 'not met',
    ON_COURSE: 'on course',
    OFF_COURSE: 'off course',
    NO_FIGURE: 'no figure here to compare',
    NOT_MEASURABLE: 'of no known indicator',
    NOT_COMPARABLE: 'not comparable',
    UNDECIDED: 'undecided',
  },
  rule: 'The verdict on a target',
  ruleIntro:
    'The steps are tried in turn; the first that holds gives the verdict. Only figures of that very place, population and unit count, from sources of tier A (official) or B (national press), published until today.',
};
