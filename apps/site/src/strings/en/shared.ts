import type { Words } from '../vi/words.ts';
import { counted } from './counted.ts';

/** Words about what a text has in common with others. */
export const sharedWords: Words['sharedWords'] = {
  title: 'Shared and own wording',
  intro:
    'Compared syllable by syllable with the documents above, and with those that carry out the same ones, where their full text is here; only stretches of twelve syllables and more count. The same wording does not mean that one copied the other.',
  relation: { ABOVE: 'above', BESIDE: 'beside' },
  same: (share) => `${share} of the wording is the same, word for word`,
  own: (count) => `${counted(count, 'paragraph')} in this document’s own words`,
  first: 'Most its own:',
  none: 'no passage is the same',
};
