import { Validator } from '@seriousme/openapi-schema-validator';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { apiUrl, get as ask } from './ask.ts';

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
] as const;

interface TableJson {
  readonly totalCount: number;
  readonly rows: readonly Record<string, unknown>[];
  readonly next: string | null;
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${apiUrl()}/v1/${path}`, { headers });
const json = async (path: string): Promise<TableJson> => (await (await get(path)).json()) as TableJson;
const csv = async (path: string): Promise<Record<string, string>[]> =>
  parse(await (await get(path)).text(), { columns: true, bom: true });

const cellAt = (row: unknown, path: readonly string[]): unknown => {
  const [name, ...rest] = path;
  if (name === undefined || row === null || row === undefined) return row;
  if (Array.isArray(row)) return row.map((one) => cellAt(one, path));
  return cellAt((row as Record<string, unknown>)[name], rest);
};
const printed = (value: unknown): string =>
  Array.isArray(value)
    ? value.join('|')
    : typeof value === 'string'
      ? value
      : JSON.stringify(value ?? null).replace(/^null$/u, '');
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '');

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
  ['a search without words', 'search.csv', 400, /\?query=…/u],
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

test('the description of the tables is valid OpenAPI, and names all of them', async () => {
  const description = (await (await get('openapi.json')).json()) as { paths: Record<string, unknown> };
  expect(await new Validator().validate(description)).toMatchObject({ valid: true });
  expect(Object.keys(description.paths).toSorted()).toEqual(
    [...TABLES.map(([name]) => name), 'search'].flatMap((name) => [`/v1/${name}.csv`, `/v1/${name}.json`]).toSorted(),
  );
});
