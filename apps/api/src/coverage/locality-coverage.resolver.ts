import { predecessors } from '@sau-ro/gazetteer';
import {
  type Connection,
  CoverageStatus,
  Document,
  type InheritedDocument,
  InheritedDocumentConnection,
  Locality,
  LocalityMerger,
  PageArgs,
  ResolutionCoverage,
  ResolutionCoverageConnection,
} from '@sau-ro/schema';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { dayInVietnam } from '../expected-report/today.ts';
import { nestedCost } from '../limits/list-cost.ts';
import { findOwnedPage, pageOf } from '../paging/page.ts';
import type { OwnedList } from '../store/statements.ts';
import { loadDocuments, loadInherited, mergerRow } from './coverage-rows.ts';

const complexity = nestedCost;
const onDay = { nullable: true, description: 'As of which day, `YYYY-MM-DD`; today unless said otherwise.' } as const;
const ofStatus = { nullable: true, description: 'Only those with one of these.' } as const;

// of all the places that one was made of
const HELD_DOCUMENTS: OwnedList<Document> = {
  entity: Document,
  where: (places) => ({ held: true, locality: places }),
  orderBy: { issuedSort: 'desc', id: 'asc' },
  isOfSeveral: true,
};

/** What was laid down for a locality, and what is seen of it there. */
@Resolver(() => Locality)
export class LocalityCoverageResolver {
  @FieldResolver(() => LocalityMerger, {
    nullable: true,
    description: 'The resolution that made it on 1 July 2025; null: it is older, or was abolished then.',
  })
  merger(@Root() { key }: Locality): LocalityMerger | null {
    return mergerRow(key);
  }

  @FieldResolver(() => ResolutionCoverageConnection, {
    complexity,
    description:
      'What central bodies, and those of the places that it lies in, laid down and somebody carries out, the newest first; and what is seen of each in this place.',
  })
  async resolutions(
    @Root() { key }: Locality,
    @Arg('on', () => GraphQLLocalDate, onDay) on: string | undefined,
    @Arg('status', () => [CoverageStatus], ofStatus) status: CoverageStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ResolutionCoverage>> {
    const found = await context.loaders.ordersInPlace.load({ key, on: on ?? dayInVietnam(new Date()) });
    const { edges, ...rest } = pageOf(
      found.filter((row) => status?.includes(row.status) ?? true),
      page,
    );
    const shown = edges.map(async ({ cursor, node }) => {
      const [document, documents, inherited] = await Promise.all([
        context.loaders.document.load(node.order),
        loadDocuments(node.documents, context),
        loadInherited(key, node.inherited, context),
      ]);
      const row = Object.assign(new ResolutionCoverage(), { document, status: node.status, documents, inherited });
      return { cursor, node: row };
    });
    return { ...rest, edges: await Promise.all(shown) };
  }

  @FieldResolver(() => InheritedDocumentConnection, {
    complexity,
    description: 'The held documents of the places that it was made of on 1 July 2025, the newest first.',
  })
  async inheritedDocuments(
    @Root() { key }: Locality,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<InheritedDocument>> {
    const madeOf = predecessors(key).map((before) => before.key);
    const found = await findOwnedPage(context, HELD_DOCUMENTS, madeOf.join(' '), page);
    const carriers = found.edges.map(({ node }) => ({ id: node.id, place: node.locality?.key ?? '' }));
    const inherited = await Promise.all(carriers.map((carrier) => loadInherited(key, [carrier], context)));
    const edges = found.edges.flatMap(({ cursor }, at) => (inherited[at] ?? []).map((node) => ({ cursor, node })));
    return { pageInfo: found.pageInfo, totalCount: await found.totalCount, edges };
  }
}
