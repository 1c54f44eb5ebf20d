import { readReferences, symbolKey } from '@sau-ro/reading';
import { Document, SymbolMatch } from '@sau-ro/schema';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { LONGEST_TEXT, refuseLongText } from '../limits/sent-text.ts';
import { keysOf, matchSymbol } from './look-up-symbol.ts';

const MOST_REFERENCES = 200;

/** Looks numbers up. */
@Resolver()
export class SymbolResolver {
  @Query(() => [SymbolMatch], {
    complexity: ({ childComplexity }) => 20 + 20 * childComplexity,
    description: `Every document number found in a text, and what this corpus has under it. Nothing of the text is kept. At most ${LONGEST_TEXT} characters and ${MOST_REFERENCES} numbers.`,
  })
  async lookUpSymbol(
    @Arg('text', () => String, { description: 'A number, or any text with numbers in it.' }) text: string,
    @Ctx() { em }: Context,
  ): Promise<SymbolMatch[]> {
    refuseLongText(text);
    const references = readReferences(text).slice(0, MOST_REFERENCES);
    const documents = await em.find(Document, { symbolKey: { $in: keysOf(references) } }, { limit: 1000 });
    const byKey = Map.groupBy(documents, (document) => document.symbolKey ?? '');
    return references.map((reference) => matchSymbol(reference, byKey.get(symbolKey(reference.symbol)) ?? []));
  }
}
