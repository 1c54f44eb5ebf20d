import {
  type Connection,
  type Deadline,
  DeadlineConnection,
  Document,
  Indicator,
  PageArgs,
  type Passage,
  PassageConnection,
  type ReadingBody,
  ReportResult,
  ReportResultConnection,
  type Recipient,
  RecipientConnection,
  type Section,
  SectionConnection,
} from '@sau-ro/schema';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { nestedCost } from '../limits/list-cost.ts';
import { pageOf } from '../paging/page.ts';

const complexity = nestedCost;

type BodyList = Exclude<keyof ReadingBody, 'quality' | 'clarity' | 'restoredText' | 'restoredAlignment'>;

async function listOf<Name extends BodyList>(
  { reading }: Document,
  { loaders }: Context,
  name: Name,
): Promise<NonNullable<ReadingBody[Name]>> {
  const body = reading && (await loaders.readingBody.load(reading.id));
  return body?.[name] ?? [];
}

/** What a reading says of its document beside the facts that have rows of their own. */
@Resolver(() => Document)
export class DocumentBodyResolver {
  @FieldResolver(() => SectionConnection, { complexity, description: 'Its headings, in order.' })
  async sections(
    @Root() document: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Section>> {
    return pageOf(await listOf(document, context, 'sections'), page);
  }

  @FieldResolver(() => DeadlineConnection, { complexity, description: 'Dates by which things are to happen.' })
  async deadlines(
    @Root() document: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Deadline>> {
    return pageOf(await listOf(document, context, 'deadlines'), page);
  }

  @FieldResolver(() => RecipientConnection, { complexity, description: 'Who it is sent to (Nơi nhận).' })
  async recipients(
    @Root() document: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Recipient>> {
    return pageOf(await listOf(document, context, 'recipients'), page);
  }

  @FieldResolver(() => PassageConnection, { complexity, description: 'Where the money is to come from.' })
  async funding(
    @Root() document: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Passage>> {
    return pageOf(await listOf(document, context, 'funding'), page);
  }

  @FieldResolver(() => PassageConnection, { complexity, description: 'Goals that carry no number.' })
  async qualitativeTargets(
    @Root() document: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Passage>> {
    return pageOf(await listOf(document, context, 'qualitativeTargets'), page);
  }

  @FieldResolver(() => PassageConnection, { complexity, description: 'Documents that it names in words only.' })
  async namedWithoutNumber(
    @Root() document: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Passage>> {
    return pageOf(await listOf(document, context, 'namedWithoutNumber'), page);
  }

  @FieldResolver(() => ReportResultConnection, {
    complexity,
    description: 'The figures that it gives, where it is a progress report; empty: it is none.',
  })
  async results(
    @Root() document: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ReportResult>> {
    return pageOf(await listOf(document, context, 'results'), page);
  }
}

/** What the figure of a report measures. */
@Resolver(() => ReportResult)
export class ReportResultResolver {
  @FieldResolver(() => Indicator, { nullable: true, description: 'What it measures; null: none of the known.' })
  indicator(@Root() { indicator }: ReportResult, @Ctx() { loaders }: Context): Promise<Indicator | null> | null {
    return indicator === null ? null : loaders.indicator.load(indicator);
  }
}
