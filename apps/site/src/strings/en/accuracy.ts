import type { Words } from '../vi/words.ts';

/** Words for how often the reader errs. */
export const accuracyWords: Words['accuracyWords'] = {
  title: 'How often it errs',
  intro: (count, date) => `The program is marked against readings by hand of ${count} documents (measured ${date}):`,
  known:
    'These documents were at hand when the program was written, so the first two columns only show what was known and is now misread. New documents have more errors: the last column is the first look at texts never seen before, before anything was mended.',
  caption: 'Read rightly and wrongly, by kind',
  kind: 'What is read',
  right: 'Right',
  wrong: 'Too much, missed',
  firstLook: 'Wrong at the first look at unseen texts',
  notMeasured: 'not measured',
  measured: (texts, date) => `${texts} (measured ${date})`,
  share:
    'For the head of a document the share is that of wrong values; for the other kinds it is what F1 lacks to 100%, the harmonic mean of how much of what was read is right and how much of what is there was read.',
  kinds: {
    header: 'Head of the document (number, date, issuer, subject…)',
    sections: 'Sections',
    citations: 'Documents named',
    targets: 'Targets with a number',
    obligations: 'Reporting duties',
    assignments: 'Bodies given work',
    recipients: 'Recipients',
  },
};
