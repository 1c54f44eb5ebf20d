import type { Words } from '../vi/words.ts';

/** Words for the links to plain data. */
export const dataLinks: Words['dataLinks'] = {
  label: 'The data of this page',
  tables: {
    documents: 'Documents',
    targets: 'Targets',
    outcomes: 'Published figures',
    obligations: 'Reporting duties',
    citations: 'Citations',
    assignments: 'Assignments',
    tasks: 'Tasks',
    'expected-reports': 'Expected reports',
  },
  hits: 'Take what was found:',
  calendar: 'Calendar (iCalendar)',
  feeds: {
    documents: 'New documents (Atom)',
    targets: 'New targets (Atom)',
    outcomes: 'Newly published figures (Atom)',
    assignments: 'Newly assigned work (Atom)',
    'expected-reports': 'Reporting calendar (Atom)',
    search: 'Follow this search (Atom)',
  },
};
