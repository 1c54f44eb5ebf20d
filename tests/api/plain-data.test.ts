import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { apiUrl, get as ask } from './ask.ts';
import { cellAt, csv, getPlain as get, json, printed, type TableJson, unescaped } from './plain-rows.ts';

const TABLES = [
  ['documents', 'documents'],
  ['targets', 'targets'],
  ['outcomes', 'outcomes'],
  ['obligations', 'obligations'],
  ['expected-reports', 'expectedReports'],
  ['citations', 'citations'],
  ['assignments', 'assignments'],
  ['tasks', 'tasks'],
  ['localities', 'localities'],
  ['indicators', 'indicators'],
  ['agencies', 'agencies'],
] as const;

const WARD = 'ke-hoach-ubnd-phuong-bach-dang-hai-phong-2026-thuc-hien-ke-hoach-so-103-kh-du';
const ofDocument = (list: string, fields: string): string =>
  `query ($slug: String!) { document(slug: $slug) { rows: ${list}(first: 100) { edges { node { ${fields} } } } } }`;
const ofLocality = (list: string, fields: string): string =>
  `query ($slug: String!) { locality(slug: $slug) { rows: ${list}(first: 100) { edges { node { ${fields} } } } } }`;
const OF_ONE = [
  ['deadlines', 'document', WARD, ofDocument('deadlines', 'from to recurrence what passage { quote }'), 1],
  ['qualitative-targets', 'document', WARD, ofDocument('qualitativeTargets', 'quote start'), 1],
  ['funding', 'document', WARD, ofDocument('funding', 'quote end'), 5],
  ['named-without-number', 'document', WARD, ofDocument('namedWithoutNumber', 'quote'), 2],
  ['recipients', 'document', WARD, ofDocument('recipients', 'name'), 5],
  ['results', 'document', WARD, ofDocument('results', 'subject value'), 0],
  ['lineage', 'document', WARD, ofDocument('lineage', 'verdict because target { id } parent { id value unit }'), 10],
  [
    'coverage',
    'document',
    '72-nq-tw-2025',
    'query ($slug: String!) { coverage(slug: $slug) { rows(first: 100) { edges { node { status days locality { slug } documents { slug } } } } } }',
    34,
  ],
  ['resolutions', 'locality', 'hai-phong', ofLocality('resolutions', 'status document { slug } documents { slug }'), 2],
  [
    'inherited-documents',
    'locality',
    'xa-van-quan-lang-son',
    ofLocality('inheritedDocuments', 'document { slug } locality { slug }'),
    1,
  ],
  ['contained', 'locality', 'ca-mau', ofLocality('contains', 'slug fullName'), 60],
] as const;

test.each(TABLES)('%s: CSV, JSON and GraphQL have the same rows', async (name, list) => {
  const { rows, totalCount, next } = await json(`${name}.json`);
  const asked = await ask(`{ ${list} { totalCount } }`);
  expect(totalCount).toBe(asked[list]?.totalCount);
  expect(rows).toHaveLength(totalCount);
  expect(rows.length).toBeGreaterThan(5);
  expect(next).toBeNull();
  const lines = await csv(`${name}.csv`);
  expect(lines).toHaveLength(totalCount);
  const columns = Object.keys(lines[0] ?? {});
  for (const [at, row] of rows.entries()) {
    const line = columns.map((column) => unescaped(lines[at]?.[column] ?? ''));
    expect(line).toEqual(columns.map((column) => printed(cellAt(row, column.split('.')))));
  }
});

test.each(OF_ONE)('%s: CSV, JSON and GraphQL have the same rows of one %s', async (name, of, slug, question, least) => {
  const found = Object.values(await ask(question, { slug }))[0] as any;
  const nodes = (found.edges ?? found.rows.edges).map(({ node }: { node: unknown }) => node);
  const { rows, totalCount } = await json(`${name}.json?${of}=${slug}`);
  const lines = await csv(`${name}.csv?${of}=${slug}`);
  expect([rows.length, lines.length, nodes.length]).toEqual([totalCount, totalCount, totalCount]);
  expect(totalCount).toBeGreaterThanOrEqual(least);
  expect(rows).toMatchObject(nodes);
  for (const [at, row] of rows.entries())
    for (const [column, cell] of Object.entries(lines[at] ?? {}))
      expect.soft(unescaped(cell), column).toBe(printed(cellAt(row, column.split('.'))));
});

test('all that is told of one thing is every table that can be narrowed to it', async () => {
  const all = async (query: string): Promise<Record<string, TableJson>> =>
    (await (await get(`all.json?${query}`)).json()) as Record<string, TableJson>;
  for (const query of [
    'document=265-kh-tu-can-tho-2024',
    'indicator=health-insurance-coverage',
    'locality=hai-phong',
  ]) {
    const tables = await all(query);
    expect(Object.keys(tables).length).toBeGreaterThan(3);
    for (const [name, table] of Object.entries(tables)) {
      const seen = ['coverage', 'resolutions'].includes(name) ? '&status=HELD&status=CITED&status=KNOWN' : '';
      expect.soft(table, `${name} of ${query}`).toEqual(await json(`${name}.json?${query}${seen}`));
    }
  }
  const { targets, outcomes, ...others } = await all('locality=ca-mau&indicator=health-insurance-coverage');
  expect([targets?.rows, outcomes?.rows]).toEqual([
    (await json('targets.json?locality=ca-mau&indicator=health-insurance-coverage')).rows,
    (await json('outcomes.json?locality=ca-mau&indicator=health-insurance-coverage')).rows,
  ]);
  expect(Object.keys(others)).toEqual(['documents']);
});

test('what the corpus holds is one row', async () => {
  const { corpus } = await ask('{ corpus { documentsHeld targets revision } }');
  expect((await json('corpus.json')).rows).toMatchObject([corpus]);
  expect((await csv('corpus.csv')).map(({ targets }) => Number(targets))).toEqual([corpus.targets]);
});

test.each(TABLES)('%s: its metadata names its columns, each with what it means', async (name) => {
  const response = await get(`${name}.csv-metadata.json`);
  expect(response.headers.get('content-type')).toContain('application/csvm+json');
  const { tableSchema, url } = (await response.json()) as {
    url: string;
    tableSchema: { columns: { name: string; 'dc:description': string }[] };
  };
  expect(url).toBe(`${name}.csv`);
  const table = await get(`${name}.csv`);
  expect(table.headers.get('link')).toContain(`</v1/${name}.csv-metadata.json>; rel="describedby"`);
  const head = (await table.text()).split('\r\n')[0];
  expect(tableSchema.columns.map((column) => column.name).join(',')).toBe(head);
  expect(tableSchema.columns.filter((column) => column['dc:description'].length < 3)).toEqual([]);
});

test('filters are those of GraphQL', async () => {
  const { rows } = await json('targets.json?indicator=health-insurance-coverage&valueBelow=93&orderBy=VALUE');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ value }) => Number(value) < 93)).toBe(true);
  const { targets } = await ask(
    '{ targets(filter: { indicator: ["health-insurance-coverage"], valueBelow: 93 }, orderBy: VALUE, first: 100) { edges { node { id } } } }',
  );
  expect(rows.map(({ id }) => id)).toEqual(targets.edges.map(({ node }: { node: { id: string } }) => node.id));
});

test('a search is a table too: each hit with its document, its passage and why, as GraphQL finds them', async () => {
  const { search } = await ask(`{ search(query: "y tế", filter: { held: true }, first: 100) { totalCount edges { node {
    why document { slug issuer } passage { quote start } } } } }`);
  const { rows, totalCount } = await json('search.json?query=y+tế&held=true');
  const lines = await csv('search.csv?query=y+tế&held=true');
  const nodes = search.edges.map(({ node }: { node: Record<string, unknown> }) => node);
  expect(totalCount).toBe(search.totalCount);
  expect(nodes.length).toBeGreaterThan(2);
  expect(rows).toMatchObject(nodes);
  const paths = ['document.slug', 'document.issuer', 'passage.quote', 'why'];
  const told = nodes.map((node: unknown) => paths.map((path) => printed(cellAt(node, path.split('.')))));
  expect(lines.map((line) => paths.map((path) => unescaped(line[path] ?? '')))).toEqual(told);
  expect(told.flat().filter((cell: string) => cell.length > 3).length).toBeGreaterThan(nodes.length * 3);
});

test('pages follow each other by their links, and meet every row once', async () => {
  const whole = await json('citations.json');
  const seen: unknown[] = [];
  let next: string | null = '/v1/citations.json?first=7';
  for (let pages = 0; next !== null && pages < 100; pages += 1) {
    const response: Response = await fetch(`${apiUrl()}${next}`);
    const page = (await response.json()) as TableJson;
    seen.push(...page.rows);
    expect(response.headers.get('link')?.includes('rel="next"')).toBe(page.next !== null);
    next = page.next;
  }
  expect(seen).toEqual(whole.rows);
});

test('a spreadsheet gets its mark, others do not', async () => {
  const bytes = async (path: string): Promise<number[]> => [...new Uint8Array(await (await get(path)).arrayBuffer())];
  expect((await bytes('indicators.csv?bom=true')).slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect((await bytes('indicators.csv')).slice(0, 2)).toEqual([...new TextEncoder().encode('id')]);
});

test('a table that has not changed is not sent again', async () => {
  const response = await get('targets.csv');
  await response.arrayBuffer();
  const etag = response.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"/u);
  expect((await get('targets.csv', { 'if-none-match': etag })).status).toBe(304);
  expect((await get('targets.csv?bom=true', { 'if-none-match': etag })).status).toBe(200);
});

test.each([
  ['a table that there is not', 'colours.csv', 404, /targets/u],
  ['a format that there is not', 'targets.xlsx', 404, /\.csv and \.json/u],
  ['a parameter that there is not', 'targets.csv?colour=red', 400, /valueBelow/u],
  ['all of nothing', 'all.json', 400, /document=…, locality=…/u],
  ['all of a colour', 'all.json?colour=red', 400, /“colour” is nothing to ask all of/u],
  ['all of a document that there is not', 'all.json?document=no-such', 404, /“no-such”/u],
  ['all of a locality that there is not', 'all.json?locality=no-such', 404, /“no-such”/u],
  ['all of an agency that there is not', 'all.json?agency=no-such', 404, /No agency is called “no-such”/u],
  ['all of two documents', 'all.json?document=a&document=b', 400, /given 2 times/u],
  ['deadlines of no document', 'deadlines.csv', 400, /\?document=…/u],
  ['deadlines of a document that there is not', 'deadlines.json?document=no-such', 404, /“no-such”/u],
  ['a search without words', 'search.csv', 400, /\?query=…/u],
  ['a day that no calendar has', 'documents.json?asOf=2026-02-31', 400, /cannot be “asOf”.*2026-06-30/u],
  ['a cursor that is none', 'targets.json?after=abc', 400, /no cursor/u],
  ['a filter of ten thousand characters', `targets.json?document=${'x'.repeat(10_000)}`, 400, /10000 characters/u],
])('%s is refused in one line', async (_, path, status, message) => {
  const response = await get(path);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(response.status).toBe(status);
  expect(errors.map((error) => error.message).join()).toMatch(message);
  expect(JSON.stringify(errors)).not.toContain('at ');
  expect(response.headers.get('cache-control') ?? 'no-store').toBe('no-store');
});

const OTHERS = [
  '/graphql',
  '/websub',
  '/healthz',
  '/readyz',
  '/v1/openapi.json',
  '/v1/{table}.csv-metadata.json',
  '/v1/schema.graphql',
  '/v1/client.tgz',
  '/files/{sha256}',
  '/files/{sha256}/pages/{page}.webp',
  '/releases/{day}/{file}',
  '/feeds/expected-reports.ics',
  ...['documents', 'targets', 'outcomes', 'assignments', 'expected-reports', 'search'].map(
    (name) => `/feeds/${name}.atom`,
  ),
];

test('the description of the API is valid OpenAPI, and names every table and every other door', async () => {
  const description = (await (await get('openapi.json')).json()) as { paths: Record<string, unknown> };
  expect(await new Validator().validate(description)).toMatchObject({ valid: true });
  expect(Object.keys(description.paths).toSorted()).toEqual(
    [...[...TABLES, ...OF_ONE].map(([name]) => name), 'corpus', 'search']
      .flatMap((name) => [`/v1/${name}.csv`, `/v1/${name}.json`])
      .concat('/v1/all.json', '/v1/documents/{slug}.akn.xml', ...OTHERS)
      .toSorted(),
  );
});
