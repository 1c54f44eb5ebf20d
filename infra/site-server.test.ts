import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, constantFrom, oneof, property, webPath } from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from './precompress.ts';
import { serveSite, withSlash } from './site-server.ts';

// what Astro's adapter makes of a page that is rendered on demand
const ENTRY = `export const handler = async (request, response, next, locals) => {
  if (!request.url.startsWith('/tim-kiem/')) return next();
  response.setHeader('content-type', 'text/html');
  response.end(JSON.stringify(await locals.ask('{ corpus { revision } }')));
};`;
const PAGE = `<h1>Kế hoạch 30/KH-UBND</h1>${'<p>Đến năm 2030</p>'.repeat(200)}`;
let folder: string;
let site: FastifyInstance;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sau-ro-site-'));
  await mkdir(join(folder, 'server'));
  await mkdir(join(folder, 'client/van-ban/30-kh-ubnd'), { recursive: true });
  await mkdir(join(folder, 'client/_astro'));
  await writeFile(join(folder, 'server/entry.mjs'), ENTRY);
  await writeFile(join(folder, 'client/van-ban/30-kh-ubnd/index.html'), PAGE);
  await writeFile(join(folder, 'client/404.html'), '<h1>Không có trang này</h1>');
  await writeFile(join(folder, 'client/_astro/page.abc123.css'), 'p{color:red}');
  await compressFolder(join(folder, 'client'));
  const ask = (query: string) => Promise.resolve({ data: { asked: query } });
  const redirects = new Map([['/van-ban/cu/', '/van-ban/30-kh-ubnd/']]);
  site = await serveSite({
    folder,
    ask,
    host: '127.0.0.1',
    port: 0,
    redirects,
    publicApiUrl: 'http://localhost:4000',
    requestsAMinute: 1000,
    proxies: ['10.0.0.1'],
  });
  origin = site.listeningOrigin;
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${origin}${path}`, { redirect: 'manual', headers });

test.each([['br'], ['gzip']])(
  'serves a built page compressed by %s, to be asked for again each time',
  async (encoding) => {
    const response = await get('/van-ban/30-kh-ubnd/', { 'accept-encoding': encoding });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/iu);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(response.headers.get('vary')).toMatch(/accept-encoding/iu);
    expect(await response.text()).toBe(PAGE);
  },
);

test('a page that moved is found at its old address for good', async () => {
  const response = await get('/van-ban/cu/?a=1');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/van-ban/30-kh-ubnd/?a=1']);
});

test('answers 304 to who has the page already', async () => {
  // fetch itself would ask for a fresh one
  const url = '/van-ban/30-kh-ubnd/';
  const { headers } = await site.inject({ url });
  const response = await site.inject({ url, headers: { 'if-none-match': headers.etag } });
  expect(response.statusCode).toBe(304);
});

test('lets what has a hash in its name be kept for a year', async () => {
  const { headers } = await get('/_astro/page.abc123.css');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('hands the rest to Astro, with the way to the API', async () => {
  const response = await get('/tim-kiem/?q=nq72');
  expect(await response.json()).toEqual({ data: { asked: '{ corpus { revision } }' } });
});

test('has an address that asks too often wait, of pages that are made on demand; others go on', async () => {
  const askAs = async (reader: string, url: string): Promise<number> => {
    const headers = { 'x-forwarded-for': reader };
    return (await site.inject({ url, headers, remoteAddress: '10.0.0.1' })).statusCode;
  };
  for (let times = 0; times < 1000; times += 1) await askAs('203.0.113.7', '/tim-kiem/?q=1');
  expect(await askAs('203.0.113.7', '/tim-kiem/?q=1')).toBe(429);
  expect(await askAs('203.0.113.7', '/van-ban/30-kh-ubnd/')).toBe(200);
  expect(await askAs('203.0.113.8', '/tim-kiem/?q=1')).toBe(200);
});

test('does not believe whom it does not know who says for whom it asks', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  const { statusCode } = await site.inject({ url: '/tim-kiem/?q=1', headers, remoteAddress: '192.0.2.1' });
  expect(statusCode).toBe(200);
});

test.each(['/khong-co/', '/khong-co.html', '/../secrets/', '/%2e%2e/server/entry.mjs', '/.env'])(
  'answers 404 with the site’s own page to %s',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Không có trang này</h1>');
  },
);

test.each(['/van-ban/30-kh-ubnd/', '/tim-kiem/', '/khong-co/', '/van-ban'])('protects %s', async (path) => {
  const { headers } = await get(path);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('x-frame-options')).toBe('DENY');
});

test.each([
  ['DELETE', '/van-ban/30-kh-ubnd/', '', 405, /only read/u],
  ['POST', '/kiem-tra/', 'x'.repeat(450_001), 413, /too long/u],
] as const)('says in one line why it does not take %s of %s', async (method, url, payload, status, line) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { statusCode, body } = await site.inject({ method, url, payload, headers });
  expect(statusCode).toBe(status);
  expect(body).toMatch(line);
  expect(body).toMatch(/^[^\n]+\n$/u);
});

test('lets widgets stand in a frame', async () => {
  const { headers } = await get('/embed/v1/target/x/');
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  ['/van-ban', '/van-ban/'],
  ['/van-ban/30-kh-ubnd', '/van-ban/30-kh-ubnd/'],
  ['/tim-kiem?q=nq72%20v%C4%A9nh?', '/tim-kiem/?q=nq72%20v%C4%A9nh?'],
  ['/tim-kiem?', '/tim-kiem/?'],
  ['//evil', '/evil/'],
  ['/\\evil', '/%5Cevil/'],
  ['/', null],
  ['/van-ban/?a=/b', null],
  ['/favicon.svg', null],
  ['/dia-phuong/hai-phong/.json', '/dia-phuong/hai-phong.json'],
  ['/tim-kiem/.csv?q=y', '/tim-kiem.csv?q=y'],
  ['/dia-phuong/hai-phong.json', null],
  ['/.json', null],
  ['//.json', '/.json'],
  ['/_astro/page.abc123.css', null],
  ['http://evil.example/x', null],
  ['*', null],
])('mends the end of %s', (address, expected) => expect(withSlash(address)).toBe(expected));

test('never leads away from the site, whatever is asked', () => {
  const piece = constantFrom('/', '\\', 'evil', 'example', ':', '@', '?', '#', '%2F', '.', '\t');
  assert(
    property(
      oneof(
        array(piece).map((pieces) => `/${pieces.join('')}`),
        webPath(),
      ),
      (address) => {
        const target = withSlash(address);
        expect(new URL(target ?? '/', 'http://localhost:4321').origin).toBe('http://localhost:4321');
      },
    ),
    { numRuns: 2000, seed: 72 },
  );
});

test('sends a page that was asked for without its slash to the one with it', async () => {
  const response = await get('/van-ban/30-kh-ubnd?x=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/van-ban/30-kh-ubnd/?x=1');
});
