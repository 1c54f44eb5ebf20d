import { Document, SharedText } from '@sau-ro/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';
import { sharedWith } from './shared-with.ts';

const MOST = 16;

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
