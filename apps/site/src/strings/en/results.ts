import type { Words } from '../vi/words.ts';
import { counted } from './counted.ts';

/** Words about the figures that a report gives. */
export const resultWords: Words['resultWords'] = {
  title: 'Figures that the report gives',
  intro:
    'Each line is a figure that this very report printed, with its sentence. Figures that contradict each other stand side by side.',
  subject: 'What',
  figure: 'Figure',
  period: 'Period',
  plan: 'Plan',
  previous: 'Before',
  ofPlan: (share) => `${share} of the plan`,
  kind: { ACTUAL: '', ESTIMATE: 'estimated', CUMULATIVE: 'cumulative' },
  change: { LEVEL: '', INCREASE: 'up', DECREASE: 'down' },
  doubt: {
    RATIO: 'the printed share of the plan does not follow',
    SUM: 'the total is not the sum of its parts',
    DECIMAL: 'a decimal comma was lost in the scan and put back',
  },
  quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
  month: (month, year) => `${year}-${String(month).padStart(2, '0')}`,
  months: (months, year) => `first ${counted(months, 'month')} of ${year}`,
  year: (year) => String(year),
  asOf: (day) => `as of ${day}`,
};
