import type { Words } from '../vi/words.ts';

/** Words about a fact that does not stand any more. */
export const factWords: Words['factWords'] = {
  title: 'What was read before',
  description: 'This was read again since; the page keeps what was shown.',
  was: (from, until) => `From ${from} to ${until} this corpus showed what was read from the sentence:`,
  wasTold: (from, until) => `From ${from} to ${until} this corpus showed something that an outside source tells.`,
  in: 'In the document',
  untitled: 'a document without a title',
  replaced: 'See what replaced it',
  gone: 'Read again, this sentence gives nothing any more.',
};
