import { Document, SharedPassage, SharedText } from '@sau-ro/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';
import { sharedWith } from './shared-with.ts';

const MOST = 16;
const MOST_PASSAGES = 100;

/** What a document has in common with those above and beside it. */
@Resolver(() => Document)
export class DocumentSharedResolver {
  @FieldResolver(() => [SharedText], {
    // texts are laid beside each other for it
    complexity: ({ childComplexity }) => 1500 + childComplexity,
    description:
      'Which held documents above and beside it have the same words, those first that have most; empty: it is not held, or no relative is.',
  })
  async sharedWith(
    @Root() document: Document,
    @Arg('first', () => Int, { defaultValue: 3, description: `How many, at most ${MOST}.` }) first: number,
    @Ctx() context: Context,
  ): Promise<SharedText[]> {
    if (first < 0 || first > MOST) throw new BadInputError(`\`first\` is ${first}; it may be 0 to ${MOST}.`);
    return (await sharedWith(document, context)).slice(0, first);
  }
}

/** The paragraphs of a document beside another text. */
@Resolver(() => SharedText)
export class SharedTextResolver {
  @FieldResolver(() => [SharedPassage], {
    description: `Paragraphs of ten syllables and more, those first that the other has least of. Errors: BAD_USER_INPUT where \`first\` is not 0 to ${MOST_PASSAGES}.`,
  })
  passages(
    @Root() { passages }: SharedText,
    @Arg('first', () => Int, { defaultValue: MOST_PASSAGES, description: `How many, at most ${MOST_PASSAGES}.` })
    first: number,
  ): SharedPassage[] {
    if (first < 0 || first > MOST_PASSAGES) {
      throw new BadInputError(`\`first\` is ${first}; it may be 0 to ${MOST_PASSAGES}.`);
    }
    return passages.slice(0, first);
  }
}
