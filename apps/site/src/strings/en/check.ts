import type { Words } from '../vi/words.ts';

/** The words of the page that checks a text. */
export const checkWords: Words['t']['check'] = {
  title: 'Check a text',
  description: 'Paste a text: which document numbers exist in this corpus, which targets lack a year or a population.',
  intro:
    'Paste a draft, an article or part of a plan in Vietnamese. Sáu Rõ finds its document numbers and its targets.',
  privacy: 'The text is read only to answer; it is not kept.',
  label: 'Text to check',
  button: 'Check',
  longest: (n) => `At most ${n} characters.`,
  tooLong: (given, most) => `The text has ${given} characters; at most ${most} are read at a time. Send it in parts.`,
  away: 'The reader does not answer. Try again in a few minutes; your text is still in the box.',
  numbers: 'Document numbers',
  noNumbers: 'No document number was found.',
  targets: 'Targets with a number',
  noTargets: 'No target with a number was found.',
  others: 'what other places set',
  otherDate: (said, known) => `the text says ${said}, this corpus ${known}`,
  otherIssuer: (said, known) => `the text says by ${said}, this corpus by ${known}`,
  status: {
    EXACT: 'in this corpus',
    SEVERAL: 'several documents have this number',
    CITED_NOT_HELD: 'cited, without its full text here',
    UNKNOWN: 'not in this corpus',
  },
};
