import type { SearchEngines } from './search-corpus.ts';
import { fold, indicators } from '@sau-ro/gazetteer';
import { foldWords, shortAndLong } from './abbreviation-words.ts';
import { symbolPattern, textArray } from './postgres-conditions.ts';
import { readQuery } from './query-tokens.ts';
import { findSymbols } from './symbol-query.ts';

/** A completion of what is being typed. */
export interface Completion {
  readonly kind: 'document' | 'locality' | 'indicator';
  readonly text: string;
  readonly url: string;
}

interface Row {
  readonly kind: Completion['kind'];
  readonly text: string;
  readonly slug: string;
}

const MOST = 20;
const LONGEST = 100;
const SHORTEST_PHRASE = 3;
const PATHS = { document: 'van-ban', locality: 'dia-phuong', indicator: 'chi-tieu' } as const;

// places and indicators are offered only where the corpus has something about them
const SUGGESTIONS = `
  (select 'document' as kind, concat_ws(' – ', d.symbol, d.title, d.issuer) as text, d.slug, 0 as rank,
    case when folded(d.symbol) ~ ? then 0 else 1 end as nearness
    from document d
    where folded(d.symbol) ~ ? or folded(d.symbol) like ? or folded(d.title) like ?
    order by nearness, d.held desc, d.year desc nulls last, d.id limit ?)
  union all
  (select 'locality', l.full_name, l.slug, 1, case when l.folded like ? then 0 else 1 end
    from locality l
    where (l.folded like ? or l.folded like ?)
      and exists (select 1 from document d join locality own on own.key = d.locality_key where own.path @> array[l.key])
    order by 5, l.existed_until nulls first, l.level desc, l.key limit ?)
  union all
  (select 'indicator', i.name, i.key, 2, 0 from indicator i
    where i.key = any(?::text[]) and exists (select 1 from target t where t.indicator_key = i.key) order by i.key limit ?)
  order by nearness, rank`;

// within LIKE, % and _ stand for others
const asLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

function indicatorsNamed(words: string): string[] {
  if (words.length < SHORTEST_PHRASE) return [];
  const longer = shortAndLong.find(({ short }) => short === words)?.long ?? words;
  return indicators
    .filter(({ vi, phrases }) => [vi, ...phrases].some((phrase) => ` ${foldWords(phrase)}`.includes(` ${longer}`)))
    .map(({ id }) => id);
}

function symbolOf(text: string): string {
  const found = findSymbols(readQuery(text), () => true);
  return found.length === 0 ? '^$' : symbolPattern(found.map(({ piece }) => piece.key));
}

/** What a person may mean who has typed this much: documents by number or title, places, indicators; the nearest first. */
export async function suggest({ em }: SearchEngines, text: string, first: number): Promise<Completion[]> {
  const typed = text.normalize('NFC').slice(0, LONGEST).trim();
  const words = foldWords(typed);
  const limit = Math.min(Math.max(0, first), MOST);
  if (words === '' || limit === 0) return [];
  const symbol = symbolOf(typed);
  const like = asLike(words);
  const title = asLike(fold(typed));
  const documents = [symbol, symbol, `${title}%`, `%${title}%`, limit];
  // a place is folded with its type word before it: “xa vinh am”
  const places = [`% ${like}`, `${like}%`, `% ${like}%`, limit];
  const values = [...documents, ...places, textArray(indicatorsNamed(words)), limit];
  const rows = await em.execute<Row[]>(SUGGESTIONS, values);
  return rows.slice(0, limit).map(({ kind, text, slug }) => ({ kind, text, url: `/${PATHS[kind]}/${slug}/` }));
}
