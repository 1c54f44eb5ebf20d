import type { Meilisearch, MultiSearchQuery, MultiSearchResult } from 'meilisearch';
import { addFacets, facetFields, readFacets } from './facet-labels.ts';
import { MARK_END, MARK_START, markMeasured, markSymbols, readMarked } from './highlight.ts';
import { PASSAGES } from './index-settings.ts';
import { meilisearchFilter } from './meilisearch-filter.ts';
import { printedAs, reasonsOf } from './reasons.ts';
import { boundPage, isNarrowed, type SearchNarrowing, type SearchPage } from './search-narrowing.ts';
import { commonConditions, type SearchGroup, searchGroups } from './search-groups.ts';
import type { SearchRecord } from './search-records.ts';
import type { FoundDocument, FoundPassage, Piece, SearchResult } from './search-result.ts';
import { countTyped, markedWords } from './typed-marks.ts';
import type { Understood } from './understood.ts';
import { noticeOf, noticeOfNothing, relaxations, type Wanted, wantedOf } from './wanted.ts';
import type { Worded } from './worded.ts';

const RETRIEVED = [
  'document',
  'kind',
  'symbol',
  'type',
  'localities',
  'indicators',
  'carriedOutSymbols',
  'namedSymbols',
  'quote',
  'printed',
  'start',
  'end',
  'section',
];

// below it a hit shares one common syllable with what was typed
const LEAST_SCORE = 0.3;

type Hit = MultiSearchResult<SearchRecord>['hits'][number];

interface Question {
  readonly wanted: Wanted;
  readonly groups: readonly SearchGroup[];
}

interface Answer extends Question {
  readonly results: readonly MultiSearchResult<SearchRecord>[];
  readonly totalCount: number;
}

const questionOf = (wanted: Wanted): Question => ({ wanted, groups: searchGroups(wanted) });

function queriesOf({ wanted, groups }: Question, narrowing: SearchNarrowing, page: SearchPage): MultiSearchQuery[] {
  const common = commonConditions(wanted, narrowing);
  const { pages } = cut(groups, page);
  return groups.map(({ conditions, words }) => ({
    indexUid: PASSAGES,
    q: words,
    filter: meilisearchFilter(common, conditions),
    facets: [...facetFields],
    attributesToRetrieve: RETRIEVED,
    matchingStrategy: wanted.isLoose ? 'last' : 'all',
    ...(wanted.isLoose ? { rankingScoreThreshold: LEAST_SCORE } : {}),
    ...pages,
    ...(words === '' ? { sort: ['year:desc', 'start:asc'] } : highlighting),
  }));
}

/**
 * Which pages to ask for, and where in what comes back the wanted hits begin. By `offset` and `limit` Meilisearch would count
 * passages, by pages it counts documents. Where a group ends is known only afterwards, so of several each is asked from its start.
 */
function cut(
  groups: readonly SearchGroup[],
  { offset, limit }: SearchPage,
): { pages: { hitsPerPage: number; page: number }; from: number } {
  if (groups.length > 1 || limit === 0 || offset % limit > 0) {
    return { pages: { hitsPerPage: offset + limit, page: 1 }, from: offset };
  }
  return { pages: { hitsPerPage: limit, page: offset / limit + 1 }, from: 0 };
}

const highlighting = {
  attributesToHighlight: ['quote', 'title'],
  highlightPreTag: MARK_START,
  highlightPostTag: MARK_END,
};

async function ask(
  client: Meilisearch,
  questions: readonly Question[],
  narrowing: SearchNarrowing,
  page: SearchPage,
): Promise<Answer[]> {
  const queries = questions.map((question) => queriesOf(question, narrowing, page));
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, SearchRecord>({
    queries: queries.flat(),
  });
  let next = 0;
  return questions.map((question) => {
    const own = results.slice(next, next + question.groups.length);
    next += own.length;
    return {
      ...question,
      results: own,
      totalCount: own.reduce((sum, result) => sum + (result.totalHits ?? 0), 0),
    };
  });
}

interface Seen {
  readonly hit: Hit;
  readonly group: SearchGroup;
  readonly passage: FoundPassage | null;
  /** Of the passage, or of the title where there is none. */
  readonly pieces: readonly Piece[];
}

function see(hit: Hit, group: SearchGroup, wanted: Wanted): Seen {
  const { quote, printed, start, end, section, _formatted } = hit;
  if (quote === null || start === null || end === null) {
    return { hit, group, passage: null, pieces: readMarked(_formatted?.title ?? '') };
  }
  const shown = group.conditions.shows
    ? printedAs([...hit.carriedOutSymbols, ...hit.namedSymbols], group.conditions.shows)
    : [];
  const pieces = readMarked(markSymbols(markMeasured(_formatted?.quote ?? quote, group, wanted), shown));
  return { hit, group, passage: { quote: printed ?? quote, start, end, section }, pieces };
}

// Meilisearch folds marks on both sides and ranks hóa giải with hòa giải: within a page, the marks that were typed go first
function typedFirst(seen: readonly Seen[]): Seen[] {
  const typed = new Map(seen.map(({ group }) => [group, markedWords(group.words)]));
  const order = [...typed.keys()];
  const count = ({ group, pieces }: Seen): number => countTyped(typed.get(group) ?? new Set(), pieces);
  return seen
    .map((one) => ({ one, group: order.indexOf(one.group), count: count(one) }))
    .sort((a, b) => a.group - b.group || b.count - a.count)
    .map(({ one }) => one);
}

function hitOf({ hit, group, passage, pieces }: Seen, wanted: Wanted): FoundDocument {
  const isTitle = passage === null;
  const why = reasonsOf(hit, wanted, { pieces, isTitle, group });
  return { documentId: hit.document, passage, highlight: isTitle ? [] : pieces, restored: hit.printed !== null, why };
}

function resultOf(answer: Answer, understood: Understood, page: SearchPage, notice: Worded | null): SearchResult {
  const { results, groups, wanted, totalCount } = answer;
  const all = results.flatMap(({ hits }, at) => {
    const group = groups[at];
    return group ? hits.map((hit) => ({ hit, group })) : [];
  });
  const { from } = cut(groups, page);
  const shown = all.slice(from, from + page.limit).map(({ hit, group }) => see(hit, group, wanted));
  return {
    hits: typedFirst(shown).map((one) => hitOf(one, wanted)),
    totalCount,
    facets: readFacets(addFacets(results.map(({ facetDistribution }) => facetDistribution ?? {}))),
    understanding: [...understood.pieces],
    engine: 'meilisearch',
    notice,
  };
}

/**
 * Searches in Meilisearch: one request where something is found, a second that asks all relaxed questions at once where not.
 * Throws the client's errors when the engine is away.
 */
export async function searchMeilisearch(
  client: Meilisearch,
  understood: Understood,
  narrowing: SearchNarrowing,
  page: SearchPage,
): Promise<SearchResult> {
  const bounded = boundPage(page);
  const [strict] = await ask(client, [questionOf(wantedOf(understood))], narrowing, bounded);
  if (strict && strict.totalCount > 0) return resultOf(strict, understood, bounded, null);
  const steps = relaxations(understood);
  const answers = await ask(
    client,
    steps.map(({ wanted }) => questionOf(wanted)),
    narrowing,
    bounded,
  );
  const at = answers.findIndex(({ totalCount }) => totalCount > 0);
  const step = steps[at];
  const narrowed = isNarrowed(narrowing);
  const notice = step ? noticeOf(step, narrowed) : noticeOfNothing(understood, narrowed);
  const found = answers[at] ?? strict ?? { ...questionOf(wantedOf(understood)), results: [], totalCount: 0 };
  return resultOf(found, understood, bounded, notice);
}
