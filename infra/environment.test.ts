import { expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';
import { StartError } from './errors.ts';
import { at } from './paths.ts';

test('takes the addresses of proxies, of networks too', () => {
  expect(parseEnvironment({ PROXY_ADDRESSES: ' 10.0.0.2, 10.1.0.0/16,::1 ,loopback' }).PROXY_ADDRESSES).toEqual([
    '10.0.0.2',
    '10.1.0.0/16',
    '::1',
    'loopback',
  ]);
  expect(parseEnvironment({}).PROXY_ADDRESSES).toEqual([]);
});

test.each(['*', 'true', 'example.org', '10.0.0.0/33', '10.0.0.0/8/8', '::1/129', '10.0.0'])(
  'trusts no proxy at “%s”',
  (given) =>
    expect(() => parseEnvironment({ PROXY_ADDRESSES: given })).toThrow(/^PROXY_ADDRESSES is no list of addresses/u),
);

test('gives every setting its ordinary value when nothing is said', () => {
  expect(parseEnvironment({})).toMatchObject({
    SITE_PORT: 4321,
    API_PORT: 4000,
    LISTEN_HOST: 'localhost',
    MEILISEARCH_KEY: '',
    DATA_FOLDER: at('.data'),
  });
  expect(parseEnvironment({}).DATABASE_URL).toBeUndefined();
});

test.each([
  ['a port', { SITE_PORT: '8080' }, { SITE_PORT: 8080 }],
  ['an empty variable, as compose files leave them', { SITE_PORT: '', DATABASE_URL: ' ' }, { SITE_PORT: 4321 }],
  ['a database', { DATABASE_URL: 'postgres://a:b@db:5432/x' }, { DATABASE_URL: 'postgres://a:b@db:5432/x' }],
  ['no search engine', { MEILISEARCH_URL: 'none' }, { MEILISEARCH_URL: 'none' }],
  // a path without a root, walked upward, never ends
  ['a folder by its name alone', { DATA_FOLDER: '.data-2' }, { DATA_FOLDER: at('.data-2') }],
  ['a site with a slash at its end', { SITE_URL: 'https://sauro.example/' }, { SITE_URL: 'https://sauro.example' }],
])('takes %s', (_, given, expected) => expect(parseEnvironment(given)).toMatchObject(expected));

test.each([
  ['a port with letters', { SITE_PORT: '43x1' }, /^SITE_PORT=43x1 is no port/u],
  ['a port out of range', { API_PORT: '70000' }, /^API_PORT=70000 is no port/u],
  ['a port that is none', { API_PORT: '0' }, /^API_PORT=0 is no port/u],
  ['half a port', { API_PORT: '4000.5' }, /^API_PORT=4000.5 is no port/u],
  ['one port for both', { API_PORT: '5000', SITE_PORT: '5000' }, /^API_PORT=5000 is the same as SITE_PORT/u],
  ['another kind of database', { DATABASE_URL: 'mysql://root@db/x' }, /^DATABASE_URL is no such address/u],
  ['a search address without a protocol', { MEILISEARCH_URL: 'search:7700' }, /^MEILISEARCH_URL is no such address/u],
])('refuses %s by its name', (_, given, message) => {
  expect(() => parseEnvironment(given)).toThrow(message);
  expect(() => parseEnvironment(given)).toThrow(StartError);
});

test('does not repeat the password of a bad address', () => {
  expect(() => parseEnvironment({ DATABASE_URL: 'mysql://root:geheim@db/x' })).toThrow(/^(?!.*geheim)/u);
});
