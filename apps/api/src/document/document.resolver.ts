import { documentTypeByAbbr } from '@sau-ro/gazetteer';
import { Clears, type Connection, Document, DocumentConnection, Locality, PageArgs, Quality } from '@sau-ro/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { listCost } from '../limits/list-cost.ts';
import { AsOfArgs, momentOf } from '../paging/as-of-args.ts';
import { findPage } from '../paging/page.ts';
import { DocumentFilter, DocumentOrder, orderOf, whereDocument } from './document.filter.ts';
import { findDocument } from './find-document.ts';
import { FILTER, orderedBy } from '../paging/list-args.ts';

const optional = { nullable: true } as const;

/** Questions about documents. */
@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, {
    nullable: true,
    description:
      'One document, by one of id, slug and symbol (any spelling: “72 - NQ/TW”, “nq72”, “kh 265 cần thơ”); null: nothing has this id or slug. Errors: DOCUMENT_NOT_FOUND for an unknown symbol, SEVERAL_DOCUMENTS with the candidates where more than one has it.',
  })
  document(
    @Arg('id', () => ID, { ...optional, description: 'Global id, or the bare UUID.' }) id: string | undefined,
    @Arg('slug', () => String, { ...optional, description: 'Its address on the site.' }) slug: string | undefined,
    @Arg('symbol', () => String, { ...optional, description: 'Its number.' }) symbol: string | undefined,
    @Ctx() context: Context,
  ): Promise<Document | null> {
    return findDocument({ id, slug, symbol }, context);
  }

  @Query(() => DocumentConnection, { complexity: listCost, description: 'The documents, held and cited.' })
  documents(
    @Arg('filter', () => DocumentFilter, FILTER) filter: DocumentFilter | undefined,
    @Arg('orderBy', () => DocumentOrder, orderedBy(DocumentOrder.NEWEST)) orderBy: DocumentOrder,
    @Args(() => AsOfArgs) asOf: AsOfArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Connection<Document>> {
    return findPage(
      em,
      Document,
      { where: whereDocument(filter), orderBy: orderOf(orderBy), asOf: momentOf(asOf) },
      page,
    );
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its type in words: “Kế hoạch”; null: none is known.' })
  typeName(@Root() { type }: Document): string | null {
    return type === null ? null : (documentTypeByAbbr.get(type)?.vi ?? null);
  }

  @FieldResolver(() => Locality, { nullable: true, description: 'The locality that it is of; null: a central body.' })
  locality(@Root() { locality }: Document, @Ctx() { loaders }: Context): Promise<Locality | null> | null {
    return locality && loaders.locality.load(locality.key);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its text as printed; null: not held. All offsets count UTF-16 units of this text.',
  })
  async text(@Root() { reading }: Document, @Ctx() { loaders }: Context): Promise<string | null> {
    return reading && loaders.readingText.load(reading.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its text in right Vietnamese, restored by a program, where the text as printed is damaged; null: clean, not held, or not restored. Not for quoting: numbers are as printed, words may be wrong.',
  })
  async restoredText(@Root() { reading }: Document, @Ctx() { loaders }: Context): Promise<string | null> {
    return reading && ((await loaders.readingBody.load(reading.id))?.restoredText ?? null);
  }

  @FieldResolver(() => [Int], {
    nullable: true,
    description:
      'How `restoredText` stands to `text`: pairs of numbers n, m; the next n units of the restored text each stand for one unit of the text, then one stands for m of them (0: for none of its own); what follows the last pair is unit for unit; null: there is no restored text.',
  })
  async restoredAlignment(@Root() { reading }: Document, @Ctx() { loaders }: Context): Promise<number[] | null> {
    return reading && ((await loaders.readingBody.load(reading.id))?.restoredAlignment ?? null);
  }

  @FieldResolver(() => Quality, { nullable: true, description: 'How damaged its text is; null: not held.' })
  async quality(@Root() { reading }: Document, @Ctx() { loaders }: Context): Promise<Quality | null> {
    const quality = reading && (await loaders.readingQuality.load(reading.id));
    // readings from before texts were restored do not say so
    return quality ? Object.assign(new Quality(), quality, { restored: quality.restored ?? false }) : null;
  }

  @FieldResolver(() => Clears, {
    nullable: true,
    description: 'Which of the six clears it states, each by the first sentence that does; null: not held.',
  })
  async clarity(@Root() { reading }: Document, @Ctx() { loaders }: Context): Promise<Clears | null> {
    return reading && ((await loaders.readingBody.load(reading.id))?.clarity ?? null);
  }
}
