import type { EntityManager } from '@mikro-orm/postgresql';
import { markMeasured, markSymbols, markWords, readMarked } from './highlight.ts';
import { readFacets, type RawFacets } from './facet-labels.ts';
import { allOf, commonSql, groupSql, type Sql, symbolPattern, textArray } from './postgres-conditions.ts';
import { type FoundFacts, printedAs, reasonsOf } from './reasons.ts';
import { boundPage, isNarrowed, type SearchNarrowing, type SearchPage } from './search-narrowing.ts';
import { commonConditions, type SearchGroup, searchGroups } from './search-groups.ts';
import type { FoundDocument, FoundPassage, SearchResult } from './search-result.ts';
import { readTextQuery, type TextQuery } from './text-query.ts';
import type { Understood } from './understood.ts';
import { noticeOf, noticeOfNothing, relaxations, type Wanted, wantedOf } from './wanted.ts';
import type { Worded } from './worded.ts';

// as many as Meilisearch counts; a search that finds more is too wide to be counted by hand
const MOST = 10_000;

interface Ranked {
  readonly id: string;
  readonly grp: number;
}

// a document whose title has the words stands before one where a passage has them
function rankedSql(group: SearchGroup, at: number, wanted: Wanted, narrowing: SearchNarrowing): Sql {
  const where = allOf([...commonSql(commonConditions(wanted, narrowing)), ...groupSql(group.conditions)]);
  const text = readTextQuery(group.words, wanted.isLoose);
  if (!text) {
    return {
      text: `select d.id, ${at} as grp, 0::real as score, d.held, d.year from document d where ${where.text}`,
      values: where.values,
    };
  }
  return {
    text: `select d.id, ${at} as grp, greatest(h.score * 2, p.score) as score, d.held, d.year from document d
      cross join (select to_tsquery('simple', ?) as query) q
      left join lateral (select ts_rank_cd(v, q.query) as score from to_tsvector('simple', folded(concat_ws(' ', d.symbol, d.title))) v
        where v @@ q.query) h on true
      left join lateral (select max(ts_rank_cd(search, q.query)) as score from passage
        where document_id = d.id and search @@ q.query) p on true
      where (h.score is not null or p.score is not null) and ${where.text}`,
    values: [text.tsquery, ...where.values],
  };
}

async function rank(em: EntityManager, wanted: Wanted, narrowing: SearchNarrowing): Promise<Ranked[]> {
  const groups = searchGroups(wanted).map((group, at) => rankedSql(group, at, wanted, narrowing));
  const found = groups.map(({ text }) => `(${text})`).join(' union all ');
  return em.execute<Ranked[]>(
    `select id, grp from (${found}) f order by grp, held desc, score desc nulls last, year desc nulls last, id limit ${MOST}`,
    groups.flatMap(({ values }) => [...values]),
  );
}

interface PassageRow extends FoundPassage {
  readonly restored: string | null;
}

interface DetailRow extends Omit<FoundFacts, 'carriedOutSymbols' | 'namedSymbols'> {
  readonly id: string;
  readonly title: string | null;
  readonly citations: readonly { readonly symbol: string; readonly role: string }[];
  readonly said: PassageRow | null;
  readonly shown: PassageRow | null;
  readonly measured: PassageRow | null;
}

const PASSAGE = `jsonb_build_object('quote', p.quote, 'restored', p.restored, 'start', p.start, 'end', p."end", 'section', p.section)`;

// the passage that says the words, the one that shows the number, the one with the target
const DETAILS = `select d.id, d.title, d.symbol, d.type, coalesce(l.path, '{}') as localities,
  array(select distinct t.indicator_key from target t where t.document_id = d.id and t.indicator_key is not null) as indicators,
  coalesce((select jsonb_agg(jsonb_build_object('symbol', c.symbol, 'role', c.role) order by c.position)
    from citation c where c.from_id = d.id), '[]') as citations,
  (select ${PASSAGE} from passage p where p.document_id = d.id and p.search @@ to_tsquery('simple', ?)
    order by ts_rank_cd(p.search, to_tsquery('simple', ?)) desc, p.ordinal limit 1) as said,
  (select ${PASSAGE} from citation c join passage p on p.document_id = d.id and p.start < (c.passage->>'end')::int
    and (c.passage->>'start')::int < p."end" where c.from_id = d.id and folded(c.symbol) ~ ? order by p.ordinal limit 1) as shown,
  (select ${PASSAGE} from target t join passage p on p.document_id = d.id and p.start < (t.passage->>'end')::int
    and (t.passage->>'start')::int < p."end" where t.document_id = d.id and t.indicator_key = any(?::text[])
    order by p.ordinal limit 1) as measured
  from document d left join locality l on l.key = d.locality_key where d.id = any(?::uuid[])`;

async function findDetails(
  em: EntityManager,
  ranked: readonly Ranked[],
  wanted: Wanted,
): Promise<Map<string, DetailRow>> {
  const words = searchGroups(wanted).find((group) => group.words !== '')?.words ?? '';
  const query = readTextQuery(words, wanted.isLoose)?.tsquery ?? '';
  const shown = wanted.symbols.length === 0 ? '^$' : symbolPattern(wanted.symbols.map(({ key }) => key));
  const rows = await em.execute<DetailRow[]>(DETAILS, [
    query,
    query,
    shown,
    textArray(wanted.indicators),
    textArray(ranked.map(({ id }) => id)),
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

function passageOf(row: DetailRow, { conditions, words }: SearchGroup): PassageRow | null {
  if (conditions.headOnly) return null;
  if (words !== '') return row.said;
  return conditions.measures ? row.measured : row.shown;
}

function hitOf(row: DetailRow, group: SearchGroup, wanted: Wanted): FoundDocument {
  const [carriedOutSymbols, namedSymbols] = [true, false].map((wantsOut) =>
    row.citations.filter(({ role }) => (role === 'implements') === wantsOut).map(({ symbol }) => symbol),
  );
  const found = { ...row, carriedOutSymbols: carriedOutSymbols ?? [], namedSymbols: namedSymbols ?? [] };
  const passage = passageOf(row, group);
  const text = readTextQuery(group.words, wanted.isLoose);
  const shown = printedAs(
    row.citations.map(({ symbol }) => symbol),
    group.conditions.shows ?? [],
  );
  const highlight = passage
    ? readMarked(markSymbols(markMeasured(mark(passage.restored ?? passage.quote, text), group, wanted), shown))
    : [];
  const pieces = passage ? highlight : readMarked(mark(row.title ?? '', text));
  const why = reasonsOf(found, wanted, { pieces, isTitle: passage === null, group });
  return { documentId: row.id, passage, highlight, restored: passage?.restored != null, why };
}

const mark = (text: string, query: TextQuery | null): string =>
  query ? markWords(text, query.words, query.prefix) : text;

const FACETS = `with found as (select * from document where id = any(?::uuid[]))
  select 'type' as field, type as value, count(*)::int as count from found where type is not null group by type
  union all select 'year', year::text, count(*)::int from found where year is not null group by year
  union all select 'held', held::text, count(*)::int from found group by held
  union all select 'localities', around, count(*)::int from found f join locality l on l.key = f.locality_key,
    unnest(l.path) around group by around
  union all select 'indicators', indicator_key, count(distinct document_id)::int from target
    where indicator_key is not null and document_id in (select id from found) group by indicator_key`;

async function countFacets(em: EntityManager, ranked: readonly Ranked[]): Promise<RawFacets> {
  const rows = await em.execute<{ field: string; value: string; count: number }[]>(FACETS, [
    textArray(ranked.map(({ id }) => id)),
  ]);
  const facets: Record<string, Record<string, number>> = {};
  for (const { field, value, count } of rows) (facets[field] ??= {})[value] = count;
  return facets;
}

async function rankRelaxed(
  em: EntityManager,
  understood: Understood,
  narrowing: SearchNarrowing,
): Promise<{ wanted: Wanted; ranked: Ranked[]; notice: Worded }> {
  for (const step of relaxations(understood)) {
    const ranked = await rank(em, step.wanted, narrowing);
    if (ranked.length > 0) return { wanted: step.wanted, ranked, notice: noticeOf(step, isNarrowed(narrowing)) };
  }
  return { wanted: wantedOf(understood), ranked: [], notice: noticeOfNothing(understood, isNarrowed(narrowing)) };
}

/** Searches in PostgreSQL, by the same rules and with the same answer as Meilisearch, but for typing errors. */
export async function searchPostgres(
  em: EntityManager,
  understood: Understood,
  narrowing: SearchNarrowing,
  page: SearchPage,
): Promise<SearchResult> {
  const { offset, limit } = boundPage(page);
  const strict = {
    wanted: wantedOf(understood),
    ranked: await rank(em, wantedOf(understood), narrowing),
    notice: null,
  };
  const { wanted, ranked, notice } = strict.ranked.length > 0 ? strict : await rankRelaxed(em, understood, narrowing);
  const shown = ranked.slice(offset, offset + limit);
  const details = await findDetails(em, shown, wanted);
  const groups = searchGroups(wanted);
  const hits = shown.flatMap(({ id, grp }) => {
    const row = details.get(id);
    const group = groups[grp];
    return row && group ? [hitOf(row, group, wanted)] : [];
  });
  const facets = readFacets(await countFacets(em, ranked));
  const understanding = [...understood.pieces];
  return { hits, totalCount: ranked.length, facets, understanding, engine: 'postgresql', notice };
}
