import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type HtmlPage, readHtml, wordsOf } from './read-html.ts';
import { get, siteUrl } from './visit.ts';

type Row = any;

// of a row, something that the page shows where it shows the row
const SHOWN: Readonly<Record<string, (row: Row) => string>> = {
  documents: ({ url }) => url,
  targets: ({ id, url }) => `${url}|c-${id.slice(-8)}|f-${id.slice(-8)}`,
  tasks: ({ text }) => text,
  assignments: ({ printed, document }) => `${printed}|${document.title ?? printed}`,
  obligations: ({ id, url }) => `${url}|c-${id.slice(-8)}`,
  deadlines: ({ what }) => what,
  citations: ({ from, to }) => `/van-ban/${to.slug}/|/van-ban/${from.slug}/`,
  lineage: ({ parent, target }) => parent?.url ?? `c-${target.id.slice(-8)}`,
  results: ({ subject }) => subject,
  coverage: ({ locality }) => locality.url,
  'qualitative-targets': ({ quote }) => quote,
  funding: ({ quote }) => quote,
  'named-without-number': ({ quote }) => quote,
  recipients: ({ name }) => name,
  outcomes: ({ id }) => `f-${id.slice(-8)}`,
  resolutions: ({ document }) => document.url,
  'inherited-documents': ({ document }) => document.url,
  contained: ({ url }) => url,
  localities: ({ url, fullName }) => `${url}|${fullName}`,
  'expected-reports': ({ dueOn }) => dueOn,
  agencies: ({ url, name }) => `${url}|${name}`,
  indicators: ({ url, name }) => `${url}|${name}`,
  corpus: ({ documentsHeld }) => String(documentsHeld),
  search: ({ document }) => document.url,
};

const isSameTable = (one: URL, other: URL): boolean =>
  one.pathname.replace(/\w+$/u, '') === other.pathname.replace(/\w+$/u, '') && one.search === other.search;

const tableOf = ({ pathname }: URL): string => /\/v1\/(?<name>[a-z-]+)\./u.exec(pathname)?.groups?.['name'] ?? '';

/** The page’s links to its rows: in its head, where programs look, and in sight. */
function linksOf(page: HtmlPage, selector: string): URL[] {
  const links = page.all(selector).map(({ attribs }) => new URL(attribs['href'] ?? '', siteUrl()));
  return links.filter(({ pathname }) => /\/v1\/.+\.(?:csv|json)$/u.test(pathname));
}

/** Whether a page shows any of these words; that it links to the data of a thing is not enough. */
function isShown({ html, all }: HtmlPage): (words: string) => boolean {
  const text = all('body').map(wordsOf).join(' ');
  const code = html.replaceAll(/href="[^"]*\/(?:v1|feeds)\/[^"]*"/gu, '');
  return (words) =>
    words.split('|').some((one) => code.includes(one) || text.includes(one.replace(/\s+/gu, ' ').trim()));
}

async function rowsAt(link: URL): Promise<Map<string, Row[]>> {
  const response = await fetch(link);
  expect.soft(response.status, link.href).toBe(200);
  expect.soft(response.headers.get('content-type'), link.href).toMatch(/^application\/json/u);
  const told: Row = await response.json();
  return new Map(
    Array.isArray(told.rows)
      ? [[tableOf(link), told.rows]]
      : Object.entries(told).map(([name, table]: [string, Row]) => [name, table.rows]),
  );
}

async function linesAt(link: URL): Promise<Record<string, string>[]> {
  const response = await fetch(link);
  expect.soft(response.status, link.href).toBe(200);
  expect.soft(response.headers.get('content-type'), link.href).toMatch(/^text\/csv/u);
  return parse(await response.text(), { columns: true });
}

const nested = (line: Record<string, string>): Row => {
  const row: Row = {};
  for (const [name, cell] of Object.entries(line)) {
    const path = name.split('.');
    const last = path.pop() ?? '';
    let at = row;
    for (const step of path) at = at[step] ??= {};
    at[last] = cell === '' ? null : cell.replace(/^'(?=[=+\-@])/u, '');
  }
  return row;
};

const KINDS = [
  ['home', '/', ['documents', 'expected-reports', 'corpus']],
  ['documents', '/van-ban/', ['documents']],
  ['a plan', '/van-ban/265-kh-tu-can-tho-2024/', ['targets', 'tasks', 'obligations', 'citations', 'recipients']],
  [
    'a plan with targets above it',
    '/van-ban/ke-hoach-ubnd-phuong-bach-dang-hai-phong-2026-thuc-hien-ke-hoach-so-103-kh-du/',
    ['lineage', 'deadlines', 'funding', 'named-without-number', 'qualitative-targets'],
  ],
  ['a commune made of others', '/dia-phuong/xa-van-quan-lang-son/', ['inherited-documents', 'localities']],
  ['a central resolution, only cited', '/van-ban/72-nq-tw-2025/', ['targets', 'citations', 'coverage', 'documents']],
  ['localities', '/dia-phuong/', ['localities', 'localities']],
  ['a province', '/dia-phuong/hai-phong/', ['documents', 'resolutions', 'contained', 'localities']],
  ['a commune', '/dia-phuong/xa-vinh-am-hai-phong/', ['targets', 'documents', 'obligations', 'resolutions']],
  ['indicators', '/chi-tieu/', ['indicators']],
  ['an indicator', '/chi-tieu/health-insurance-coverage/', ['targets', 'outcomes', 'indicators']],
  ['agencies', '/co-quan/', ['agencies']],
  ['an agency', '/co-quan/tram-y-te-xa-xa-vinh-am-hai-phong/', ['tasks', 'assignments', 'agencies']],
  ['the calendar', '/lich-bao-cao/', ['expected-reports']],
  ['results of a search', '/tim-kiem/?q=vĩnh+am&nam=2026', ['search', 'localities']],
] as const;

describe.each(KINDS)('%s (%s)', (_, path, tables) => {
  test.each(['', '/en'])('in “%s” has its rows as CSV and JSON, each of which it shows', async (language) => {
    const page = await readHtml(language + path);
    const shown = isShown(page);
    const links = linksOf(page, 'head link[rel=alternate]');
    const inSight = linksOf(page, 'main a').map(({ href }) => href);
    expect(links.map(({ href }) => href).toSorted()).toEqual(inSight.toSorted());
    const [lists = [], trees = []] = ['.csv', '.json'].map((end) =>
      links.filter((link) => link.pathname.endsWith(end)),
    );
    expect(lists.map(tableOf)).toEqual(expect.arrayContaining([...tables]));
    const told = await Promise.all(trees.map(async (tree) => [tree, await rowsAt(tree)] as const));
    for (const link of lists) {
      const name = tableOf(link);
      const words = (await linesAt(link)).map((line) => SHOWN[name]?.(nested(line)) ?? '');
      expect.soft(words.length, `${link.href} has rows`).toBeGreaterThan(0);
      expect
        .soft(
          words.filter((one) => !shown(one)),
          `${page.path} shows the rows of ${link.href}`,
        )
        .toEqual([]);
      const [, rows] =
        told.find(([tree]) => isSameTable(tree, link)) ?? told.find(([tree]) => tableOf(tree) === 'all') ?? [];
      const same = (rows?.get(name) ?? []).map((row) => SHOWN[name]?.(row));
      expect.soft(same, link.href).toEqual(expect.arrayContaining(words));
    }
  });
});

test.each([
  ['/.json', '/v1/documents.json?held=true&orderBy=NEWEST&first=6'],
  ['/index.csv', '/v1/documents.csv?held=true&orderBy=NEWEST&first=6'],
  ['/en.json', '/v1/documents.json?held=true&orderBy=NEWEST&first=6'],
  ['/van-ban.csv', '/v1/documents.csv'],
  ['/van-ban/72-nq-tw-2025.json', '/v1/all.json?document=72-nq-tw-2025'],
  ['/van-ban/72-nq-tw-2025.csv', '/v1/targets.csv?document=72-nq-tw-2025'],
  ['/en/van-ban/72-nq-tw-2025.json', '/v1/all.json?document=72-nq-tw-2025'],
  ['/dia-phuong.json', '/v1/localities.json?hasDocuments=true'],
  ['/dia-phuong/hai-phong.json', '/v1/all.json?locality=hai-phong'],
  ['/dia-phuong/hai-phong.csv', '/v1/targets.csv?locality=hai-phong'],
  ['/chi-tieu/health-insurance-coverage.json', '/v1/all.json?indicator=health-insurance-coverage'],
  ['/co-quan/tram-y-te-xa-xa-vinh-am-hai-phong.csv', '/v1/tasks.csv?agency=tram-y-te-xa-xa-vinh-am-hai-phong'],
  ['/lich-bao-cao.csv', '/v1/expected-reports.csv'],
  ['/tim-kiem.json?q=y+tế&nam=2026', '/v1/search.json?query=y+t%E1%BA%BF&year=2026'],
])('%s leads to the rows of its page', async (path, address) => {
  const response = await get(path);
  expect(response.status).toBe(302);
  const { pathname, search } = new URL(response.headers.get('location') ?? '');
  expect(pathname + search).toBe(address);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test.each(['/phuong-phap.json', '/xyz.csv', '/tim-kiem.json', '/van-ban/a/b.json', '/van-ban/x&document=y.json'])(
  '%s is of no page with rows, and says so in one line',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/^[^\n]+its rows in “\.(?:csv|json)”\.\n$/u);
  },
);

test.each(['/phuong-phap/', '/nhung/', '/kiem-tra/', '/du-lieu/'])('%s is a text without rows', async (path) => {
  expect(linksOf(await readHtml(path), 'head link[rel=alternate]')).toEqual([]);
});
