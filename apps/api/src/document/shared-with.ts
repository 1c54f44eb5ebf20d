import {
  placeSeeds,
  readSyllables,
  type SharedPiece,
  type SharedText as Laid,
  sharedText,
  type TextSeeds,
} from '@sau-ro/assessment';
import { type Document, type DocumentPassage, SharedPassage, type SharedRelation, SharedText } from '@sau-ro/schema';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';

const MOST_PASSAGES = 100;
const SHORTEST_PASSAGE = 10;
const OWN_BELOW = 0.2;
// a syllable is four numbers of four bytes: its own, and those that tell where five stand
const BYTES_A_SYLLABLE = 16;
const KEPT_BYTES = 2 ** 25;

// by readings, which never change: a parent, and the nearest beside it, are what many are laid beside
const seedsBefore = new LRUCache<string, TextSeeds>({
  maxSize: KEPT_BYTES,
  sizeCalculation: ({ syllables }) => BYTES_A_SYLLABLE * (syllables.length + 1),
});

async function seedsOf(reading: string, loadWords: () => Promise<readonly string[] | null>): Promise<TextSeeds> {
  const known = seedsBefore.get(reading);
  if (known) return known;
  const words = (await loadWords()) ?? [];
  // many may have waited for the same words
  const made = seedsBefore.get(reading) ?? placeSeeds(readSyllables(words));
  seedsBefore.set(reading, made);
  return made;
}

const wordsOf = ({ restored, quote }: DocumentPassage): string => restored ?? quote;

const passageOf = (
  { quote, start, end, section }: DocumentPassage,
  { syllables, shared }: SharedPiece,
): SharedPassage =>
  Object.assign(new SharedPassage(), { passage: { quote, start, end, section }, share: shared / syllables });

function describe(
  own: readonly DocumentPassage[],
  { share, pieces }: Laid,
): Pick<SharedText, 'share' | 'ownPassages' | 'passages'> {
  const passages = own.flatMap((passage, at) => {
    const piece = pieces[at];
    return piece && piece.syllables >= SHORTEST_PASSAGE ? [passageOf(passage, piece)] : [];
  });
  return {
    share,
    ownPassages: passages.filter((passage) => passage.share < OWN_BELOW).length,
    // of those that are alike the order of the text stays
    passages: passages.toSorted((one, another) => one.share - another.share).slice(0, MOST_PASSAGES),
  };
}

const sharedTextOf = (
  document: Document,
  relation: SharedRelation,
  shared: Pick<SharedText, 'share' | 'ownPassages' | 'passages'>,
): SharedText => Object.assign(new SharedText(), { document, relation, ...shared });

/** The held documents above and beside a document, those first with which it shares most. */
export async function sharedWith({ id, reading }: Document, { loaders }: Context): Promise<SharedText[]> {
  if (!reading) return [];
  const relatives = await loaders.relatives.load(id);
  if (relatives.length === 0) return [];
  const own = await loaders.passages.load(id);
  const syllables = readSyllables(own.map(wordsOf));
  const laid = await Promise.all(
    relatives.map(async (relative) => {
      const document = await loaders.document.load(relative.id);
      if (!document?.reading) return null;
      const seeds = await seedsOf(document.reading.id, () => loaders.passageWords.load(relative.id));
      return sharedTextOf(document, relative.relation, describe(own, sharedText(syllables, seeds)));
    }),
  );
  return laid.filter((one) => one !== null).toSorted((one, another) => another.share - one.share);
}
