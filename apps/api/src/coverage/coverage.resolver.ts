import { cover, type PlaceCoverage, readClock, sumCoverage } from '@sau-ro/assessment';
import {
  type Connection,
  Coverage,
  CoverageRow,
  CoverageRowConnection,
  CoverageStatus,
  CoverageTotals,
  Durations,
  LocalityLevel,
  PageArgs,
} from '@sau-ro/schema';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { findDocument } from '../document/find-document.ts';
import { BadInputError } from '../errors/errors.ts';
import { dayInVietnam } from '../expected-report/today.ts';
import { nestedCost } from '../limits/list-cost.ts';
import { keyOfSlug } from '../locality/place-filter.ts';
import { pageOf } from '../paging/page.ts';
import { daysToFirst, loadDocuments, loadInherited } from './coverage-rows.ts';
import { findCarriers } from './find-carriers.ts';
import { registerOf } from './register.ts';

/** A coverage with its rows, which are shown a page at a time. */
class MadeCoverage extends Coverage {
  rows!: readonly PlaceCoverage[];
}

const ofLevel = {
  defaultValue: LocalityLevel.PROVINCE,
  description: 'Which places: provinces, districts (until 30 June 2025) or communes.',
} as const;
const onDay = { nullable: true, description: 'As of which day, `YYYY-MM-DD`; today unless said otherwise.' } as const;
const inPlace = { nullable: true, description: 'Slug of a locality: only places within it.' } as const;
const ofStatus = { nullable: true, description: 'Only places with one of these.' } as const;

/** Questions about where a resolution is carried out. */
@Resolver(() => Coverage)
export class CoverageResolver {
  @Query(() => Coverage, {
    nullable: true,
    complexity: ({ childComplexity }) => 20 + childComplexity,
    description:
      'Where a resolution is seen to be carried out, place by place of the register of a day. That of a province is asked of the places within it; null: no document has that `slug`. Errors: as of `document(symbol:)`; BAD_USER_INPUT where no locality has the slug `within`.',
  })
  async coverage(
    @Arg('symbol', () => String, { nullable: true, description: 'Its number, in any spelling: “72-NQ/TW”.' })
    symbol: string | undefined,
    @Arg('slug', () => String, { nullable: true, description: 'Its address on the site, in the place of a number.' })
    slug: string | undefined,
    @Arg('level', () => LocalityLevel, ofLevel) level: LocalityLevel,
    @Arg('on', () => GraphQLLocalDate, onDay) on: string | undefined,
    @Arg('within', () => String, inPlace) within: string | undefined,
    @Ctx() context: Context,
  ): Promise<Coverage | null> {
    const asked = await findDocument({ symbol, slug }, context);
    // a number leads to an entity, of which the answer wants the row
    const document = asked && (await context.loaders.document.load(asked.id));
    if (!document) return null;
    const day = on ?? dayInVietnam(new Date());
    const place = within == null ? (document.locality?.key ?? null) : keyOfSlug(within);
    if (place === undefined) throw new BadInputError(`No locality has the slug “${String(within).slice(0, 60)}”.`);
    const rows = cover(registerOf({ level, on: day, within: place }), await findCarriers(context.em, document), day);
    return Object.assign(new MadeCoverage(), {
      document,
      level,
      on: day,
      totals: Object.assign(new CoverageTotals(), sumCoverage(rows)),
      rows,
    });
  }

  @FieldResolver(() => Durations)
  async clock(@Root() { document, rows }: MadeCoverage, @Ctx() context: Context): Promise<Durations> {
    const seen = rows.filter(({ documents }) => documents.length > 0);
    const days = seen.map(async ({ documents }) => daysToFirst(document, await loadDocuments(documents, context)));
    return Object.assign(new Durations(), readClock(await Promise.all(days)));
  }

  @FieldResolver(() => CoverageRowConnection, {
    complexity: nestedCost,
    description: 'The places, in the order of the register.',
  })
  async rows(
    @Root() { document, rows }: MadeCoverage,
    @Arg('status', () => [CoverageStatus], ofStatus) status: CoverageStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CoverageRow>> {
    const { edges, ...rest } = pageOf(
      rows.filter((row) => status?.includes(row.status) ?? true),
      page,
    );
    const shown = edges.map(async ({ cursor, node }) => {
      const [locality, documents, inherited] = await Promise.all([
        context.loaders.locality.load(node.place),
        loadDocuments(node.documents, context),
        loadInherited(node.place, node.inherited, context),
      ]);
      const days = daysToFirst(document, documents);
      return {
        cursor,
        node: Object.assign(new CoverageRow(), { locality, status: node.status, documents, inherited, days }),
      };
    });
    return { ...rest, edges: await Promise.all(shown) };
  }
}
