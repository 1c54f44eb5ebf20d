import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { writeRelease } from '../../apps/api/src/release/main.ts';
import { get as ask } from '../api/ask.ts';
import { cellAt, csv, json, printed, unescaped } from '../api/plain-rows.ts';
import { type HtmlPage, parseHtml, readHtml } from '../site/read-html.ts';
import { differencesOf, type Facts, factsWhere, plain, type Told } from './facts.ts';
import { citationCards, citedByRows } from './page-citations.ts';
import { deadlineCards, dutyCards, dutyRows, reportRows } from './page-duties.ts';
import { figureRows, targetCards, targetRows } from './page-figures.ts';
import type { Sight } from './page-parts.ts';
import { workCards, workRows } from './page-work.ts';
import { type Language, LANGUAGES } from './printed.ts';
import { askFacts, factsOfCsv, factsOfJson, factsOfRows, type KindName, KINDS } from './rows.ts';
import { asShown } from './shown.ts';

const NAMES = Object.keys(KINDS) as KindName[];
const known = new Map<KindName, Facts>();
const deadlines = new Map<string, Facts>();
const held = new Set<string>();
const factsOf = (kind: KindName): Facts => known.get(kind) ?? new Map();

const DEADLINES = `query ($slug: String!) { document(slug: $slug) {
  deadlines(first: 100) { edges { node { from to recurrence what passage { start } } } } } }`;
const deadlinesOf = (rows: readonly unknown[]): Facts =>
  new Map(
    rows.map((row) => {
      const at = (path: string): string => plain(printed(cellAt(row, path.split('.'))));
      const dates = [...new Set([at('from'), at('to')])].filter(Boolean).join('|');
      return [
        `deadline ${at('passage.start')} ${at('what')}`,
        { dates, yearly: String(at('recurrence') === 'yearly') },
      ];
    }),
  );

beforeAll(async () => {
  for (const name of NAMES) known.set(name, await askFacts(name));
  const { documents } = await ask('{ documents(filter: { held: true }, first: 100) { edges { node { slug } } } }');
  for (const { node } of documents.edges) {
    held.add(node.slug);
    const { document } = await ask(DEADLINES, { slug: node.slug });
    deadlines.set(node.slug, deadlinesOf(document.deadlines.edges.map((edge: { node: unknown }) => edge.node)));
  }
});

test.each(NAMES)('each %s is in JSON and CSV as in GraphQL', async (name) => {
  expect(factsOf(name).size).toBeGreaterThan(3);
  expect(differencesOf(factsOf(name), { name: 'JSON', facts: await factsOfJson(name) })).toEqual([]);
  expect(differencesOf(factsOf(name), { name: 'CSV', facts: await factsOfCsv(name) })).toEqual([]);
});

test('each deadline is in JSON and CSV as in GraphQL', async () => {
  expect([...deadlines.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(3);
  for (const [slug, facts] of deadlines) {
    const { rows } = await json(`deadlines.json?document=${slug}`);
    const lines = await csv(`deadlines.csv?document=${slug}`);
    const trees = lines.map((line) => ({
      ...line,
      passage: { start: line['passage.start'] },
      what: unescaped(line['what'] ?? ''),
    }));
    expect(differencesOf(facts, { name: `the JSON of ${slug}`, facts: deadlinesOf(rows) })).toEqual([]);
    expect(differencesOf(facts, { name: `the CSV of ${slug}`, facts: deadlinesOf(trees) })).toEqual([]);
  }
});

test('each fact is in a release as in GraphQL', async () => {
  const out = await mkdtemp(join(tmpdir(), 'sau-ro-parity-'));
  try {
    const { folder } = await writeRelease(inject('services').databaseUrl, out);
    for (const name of NAMES) {
      const lines = (await readFile(join(folder, `${KINDS[name].table}.jsonl`), 'utf8')).trimEnd().split('\n');
      const facts = factsOfRows(
        name,
        lines.map((line): unknown => JSON.parse(line)),
      );
      expect(differencesOf(factsOf(name), { name: 'the release', facts })).toEqual([]);
    }
  } finally {
    await rm(out, { recursive: true });
  }
});

type Read = (sight: Sight) => [string, Told][];
/** What a page has to show of a kind of fact, and how that is read from it. */
type Shows = readonly [kind: KindName | 'deadline', facts: Facts, read: Read];

const having =
  (part: string, value: string) =>
  (told: Told): boolean =>
    told[part] === value;

/** What a document’s page shows: of one that is held what was read from it, else what sources tell. */
function shownOfDocument(slug: string): Shows[] {
  const isOurs = having('document', slug);
  const citedBy = factsWhere(factsOf('citation'), having('to', slug));
  if (!held.has(slug)) {
    return [
      ['target', factsWhere(factsOf('target'), isOurs), targetRows],
      ['citation', citedBy, citedByRows],
    ];
  }
  const isRead = (told: Told): boolean => told['from'] === slug && told['quote'] !== '';
  const work = (sight: Sight, kind: string) => workCards(sight).filter(([name]) => name.startsWith(kind));
  return [
    ['target', factsWhere(factsOf('target'), isOurs), targetCards],
    ['obligation', factsWhere(factsOf('obligation'), isOurs), dutyCards],
    ['deadline', deadlines.get(slug) ?? new Map(), deadlineCards],
    ['citation', factsWhere(factsOf('citation'), isRead), citationCards],
    ['citation', citedBy, citedByRows],
    ['assignment', factsWhere(factsOf('assignment'), isOurs), (sight) => work(sight, 'assignment')],
    ['task', factsWhere(factsOf('task'), isOurs), (sight) => work(sight, 'task')],
  ];
}

const valuesOf = (kind: KindName, part: string): string[] =>
  [...factsOf(kind).values()].flatMap((told) => told[part] || []);

/** Every page that has facts to show, and which. */
function pagesWithFacts(): Map<string, Shows[]> {
  const documents = [...held, ...valuesOf('target', 'document'), ...valuesOf('citation', 'to')];
  const localities = (['target', 'obligation', 'outcome'] as const).flatMap((kind) => valuesOf(kind, 'locality'));
  const indicators = (['target', 'outcome'] as const).flatMap((kind) => valuesOf(kind, 'indicator'));
  const agencies = [...valuesOf('task', 'agency'), ...valuesOf('expected report', 'agency')];
  const of = (part: string, key: string, ...shown: readonly (readonly [KindName, Read])[]): Shows[] =>
    shown.map(([kind, read]) => [kind, factsWhere(factsOf(kind), having(part, key)), read]);
  return new Map<string, Shows[]>([
    ...documents.map((slug) => [`/van-ban/${slug}/`, shownOfDocument(slug)] as const),
    ...localities.map(
      (slug) =>
        [
          `/dia-phuong/${slug}/`,
          of('locality', slug, ['target', placeTargets], ['obligation', dutyRows], ['outcome', figureRows]),
        ] as const,
    ),
    ...indicators.map(
      (key) => [`/chi-tieu/${key}/`, of('indicator', key, ['target', placeTargets], ['outcome', figureRows])] as const,
    ),
    ...agencies.map(
      (slug) => [`/co-quan/${slug}/`, of('agency', slug, ['task', workRows], ['expected report', reportRows])] as const,
    ),
    ['/lich-bao-cao/', [['expected report', factsOf('expected report'), reportRows]]],
  ]);
}

// published figures stand in a table of their own
const placeTargets: Read = (sight) => targetRows(sight).filter(([name]) => !isFigure(sight, name));
const isFigure = (sight: Sight, name: string): boolean =>
  factsOf('outcome').has(name.replace('target', 'outcome')) && !sight.page.html.includes(`/f/${name}`);

function differencesIn(page: HtmlPage, language: Language, shows: readonly Shows[]): string[] {
  return shows.flatMap(([kind, facts, read]) => {
    const truth = kind === 'deadline' ? facts : asShown(kind, facts, language);
    return differencesOf(truth, { name: page.path, facts: new Map(read({ page, language })) });
  });
}

test.each(LANGUAGES)('each page in “$name” shows every fact that it should, as GraphQL tells it', async (language) => {
  const all = pagesWithFacts();
  expect(all.size).toBeGreaterThan(100);
  const differences: string[] = [];
  const shown = new Set<string>();
  for (const [path, shows] of all) {
    const page = await readHtml(language.name === 'vi' ? path : `/en${path}`);
    differences.push(...differencesIn(page, language, shows));
    for (const [, facts] of shows) for (const fact of facts.keys()) shown.add(fact);
  }
  expect(differences).toEqual([]);
  // and there is no fact that no page shows
  const facts = NAMES.flatMap((name) => [...factsOf(name).keys()]);
  expect(facts.length).toBeGreaterThan(500);
  expect(facts.filter((fact) => !shown.has(fact))).toEqual([]);
});

test('a page that said otherwise, or lacked a fact, would be named with the fact and both values', async () => {
  const slug = 'ke-hoach-ubnd-xa-vinh-am-hai-phong-2026-06-trien-khai-thuc-hien-de-an';
  const page = await readHtml(`/van-ban/${slug}/`);
  const isMeant = ({ document, comparator, value }: Told): boolean =>
    document === slug && comparator === 'AT_LEAST' && value === '98';
  const [fact] = [...factsWhere(factsOf('target'), isMeant).keys()];
  const changed = (from: string | RegExp, to: string): string[] =>
    LANGUAGES.slice(0, 1).flatMap((language) =>
      differencesIn(parseHtml(page.path, page.html.replace(from, to)), language, shownOfDocument(slug)),
    );
  expect(changed('', '')).toEqual([]);
  expect(changed(/≥\s98\s%/u, '≥\u00a089\u00a0%')).toEqual([`${fact}: value is “89” in ${page.path}, “98” in GraphQL`]);
  expect(changed(`id="c-${fact?.slice(-8)}"`, '')).toEqual([`${fact}: ${page.path} lacks it`]);
});
