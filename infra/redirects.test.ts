import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { at } from './paths.ts';
import { parseRedirects, redirectOf } from './redirects.ts';

const MOVED = parseRedirects('{ "/van-ban/cu/": "/van-ban/moi/", "/chi-tieu/a/": "/chi-tieu/b/" }');

test.each([
  ['/van-ban/cu/', '/van-ban/moi/'],
  ['/van-ban/cu', '/van-ban/moi/'],
  ['/van-ban/cu/?q=1', '/van-ban/moi/?q=1'],
  ['/van-ban/moi/', null],
  ['/', null],
  ['/constructor/', null],
])('%s leads to %s', (url, target) => expect(redirectOf(MOVED, url)).toBe(target));

test.each([
  ['a chain', '{ "/a/": "/b/", "/b/": "/c/" }', /leads on/u],
  ['a circle', '{ "/a/": "/a/" }', /leads on/u],
  ['another site', '{ "/a/": "//host/" }', /no path/u],
  ['a whole address', '{ "/a/": "https://host/" }', /no path/u],
  ['an address without its slash', '{ "/a": "/b/" }', /no path/u],
  ['what is no JSON', '{', /no JSON/u],
])('refuses %s', (_, json, message) => expect(() => parseRedirects(json)).toThrow(message));

test('the table of this site can be read', async () => {
  expect(parseRedirects(await readFile(at('apps/site/redirects.json'), 'utf8'))).toBeInstanceOf(Map);
});
