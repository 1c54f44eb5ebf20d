import { type Document, SearchConnection, SearchHit, Suggestion } from '@sau-ro/schema';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';
import { listCost } from '../limits/list-cost.ts';
import { given } from '../paging/given.ts';
import { LARGEST_PAGE } from '../paging/page.ts';
import { searchCorpus } from './search-corpus.ts';
import { SearchFilter } from './search.filter.ts';
import type { SearchPage } from './search-narrowing.ts';
import type { SearchResult } from './search-result.ts';
import { suggest } from './suggest.ts';
import { FILTER } from '../paging/list-args.ts';

const cursorAt = (offset: number): string => Buffer.from(`hit:${offset}`).toString('base64url');

function pageFrom(first: number, after: string | undefined): SearchPage {
  if (first < 0 || first > LARGEST_PAGE) {
    throw new BadInputError(`\`first\` is ${first}; it may be 0 to ${LARGEST_PAGE}. Page on with \`after\`.`);
  }
  if (after == null) return { offset: 0, limit: first };
  const offset = /^hit:(\d{1,6})$/u.exec(Buffer.from(after, 'base64url').toString())?.[1];
  if (offset === undefined) throw new BadInputError(`“${after.slice(0, 40)}” is no cursor of a search.`);
  return { offset: Number(offset) + 1, limit: first };
}

function connectionOf(
  result: SearchResult,
  documents: readonly (Document | null)[],
  { offset }: SearchPage,
): SearchConnection {
  const edges = result.hits.map((hit, at) => ({
    cursor: cursorAt(offset + at),
    node: Object.assign(new SearchHit(), hit, {
      document: documents[at] ?? null,
      why: hit.why.map(({ vi }) => vi),
      whyEn: hit.why.map(({ en }) => en),
    }),
  }));
  return {
    edges,
    totalCount: result.totalCount,
    facets: result.facets as SearchConnection['facets'],
    understanding: [...result.understanding] as SearchConnection['understanding'],
    engine: result.engine,
    notice: result.notice?.vi ?? null,
    noticeEn: result.notice?.en ?? null,
    pageInfo: {
      hasNextPage: offset + edges.length < result.totalCount,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Search and suggestions. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    complexity: listCost,
    description:
      'Finds documents by number, place, indicator, year, type and text, in any spelling: “nq72 vĩnh am”, “chi thi 25 can tho”, “bhyt 98%”. One hit a document, the best passage with it. At most 200 characters are read.',
  })
  async search(
    @Arg('query', () => String, { description: 'What a person types.' }) query: string,
    @Arg('filter', () => SearchFilter, FILTER) filter: SearchFilter | undefined,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many hits, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Only hits after this cursor.' })
    after: string | undefined,
    @Ctx() context: Context,
  ): Promise<SearchConnection> {
    const page = pageFrom(first, after);
    const result = await searchCorpus(context, query, given(filter), page);
    if (result.engine === 'postgresql' && context.meilisearch) context.notes.isPassing = true;
    // of all hits at once, so that nothing of them has to be waited for when they are written
    const documents = await Promise.all(result.hits.map(({ documentId }) => context.loaders.document.load(documentId)));
    return connectionOf(result, documents, page);
  }

  @Query(() => [Suggestion], {
    complexity: ({ childComplexity }) => 10 + 8 * childComplexity,
    description: 'What a person may mean who has typed this much: documents, places, indicators.',
  })
  suggest(
    @Arg('text', () => String, { description: 'What has been typed.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 8, description: 'How many, at most 20.' }) first: number,
    @Ctx() { em, meilisearch }: Context,
  ): Promise<Suggestion[]> {
    return suggest({ em, meilisearch }, text, first);
  }
}
