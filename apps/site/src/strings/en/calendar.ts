import type { Words } from '../vi/words.ts';
import { counted } from './counted.ts';

/** The words of the reporting calendar. */
export const calendarWords: Words['t']['calendar'] = {
  title: 'Reporting calendar',
  description: 'Which report is due when, from whom to whom; which of them this corpus has, and which were not seen.',
  intro: (day) =>
    `Due dates follow from the reporting duties printed in the documents, as of today, ${day}. “Not in this corpus” means that this corpus has no such report, not that none was made.`,
  upcoming: 'Not due yet',
  past: 'Past due',
  none: 'No report is expected.',
  nearest: (shown: string, all: string) => `The ${shown} nearest to today of ${all}; the files below have all of them.`,
  undated: (n) =>
    `${counted(n, 'more reporting duty states', 'more reporting duties state')} no day: not in the calendar.`,
  next: 'Reports due next',
  all: 'The whole calendar',
  rule: 'A report is taken as that of a period when: it is of the same place as the plan, and of the body that has to report where the plan names one; it names the plan’s number, or carries out the same document from above; it was issued around the day (monthly: 15 days, quarterly: 40 days, otherwise: 60 days); and its title names that period, where it names any.',
  status: { UPCOMING: 'not due yet', RECEIVED: 'report seen', NOT_SEEN: 'not in this corpus' },
  link: {
    PLAN: 'the report names this document’s number',
    ORDER: 'a report of this place that carries out the same document from above',
  },
};
