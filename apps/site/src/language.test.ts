import { expect, test } from 'vitest';
import { addressIn, currentLanguage, inVietnamese, languageOf, speak, withEnglishLinks } from './language.ts';

test.each([
  ['/', 'vi'],
  ['/en/', 'en'],
  ['/en', 'en'],
  ['/en/van-ban/', 'en'],
  ['/energy/', 'vi'],
  ['/van-ban/en/', 'vi'],
])('the language of %s is %s', (path, language) => expect(languageOf(path)).toBe(language));

test('a page has one language, whatever is made beside it', async () => {
  const later = (): Promise<string> => Promise.resolve().then(currentLanguage);
  expect(await Promise.all([speak('en', later), speak('vi', later), later()])).toEqual(['en', 'vi', 'vi']);
  expect([speak('en', inVietnamese), speak('vi', inVietnamese)]).toEqual(['vi', undefined]);
});

test.each([
  ['a page', '<a href="/van-ban/x/">', '<a href="/en/van-ban/x/">'],
  ['the first page', '<a class="brand" href="/">', '<a class="brand" href="/en/">'],
  ['a form', '<form class="ask" action="/tim-kiem/">', '<form class="ask" action="/en/tim-kiem/">'],
  ['a place within the page', '<a href="#f-1">', '<a href="#f-1">'],
  ['another site', '<a href="https://a.vn/van-ban/">', '<a href="https://a.vn/van-ban/">'],
  ['a file', '<link href="/_astro/a.css">', '<link href="/_astro/a.css">'],
  ['a file that has no language', '<a href="/giay-phep.txt" lang="en">', '<a href="/giay-phep.txt" lang="en">'],
  [
    'the page in Vietnamese',
    '<a lang="vi" hreflang="vi" href="/van-ban/">',
    '<a lang="vi" hreflang="vi" href="/van-ban/">',
  ],
  ['what is English already', '<a href="/en/">', '<a href="/en/">'],
  ['words of a text', '<p>href="/x/"</p>', '<p>href="/x/"</p>'],
])('of %s the link leads where it should', (_, html, expected) => expect(withEnglishLinks(html)).toBe(expected));

test('an address in each language', () => {
  expect([addressIn('vi', '/van-ban/'), addressIn('en', '/van-ban/')]).toEqual(['/van-ban/', '/en/van-ban/']);
});
