import { expect, test } from 'vitest';
import { searchGroups } from './search-groups.ts';
import { understand } from './understand.ts';
import { noticeOf, noticeOfNothing, relaxations, wantedOf } from './wanted.ts';

const reasons = (query: string): string[] => searchGroups(wantedOf(understand(query))).map(({ reason }) => reason);

test.each([
  ['nq72', ['is', 'carriesOut', 'names']],
  ['nq72 vĩnh am', ['is', 'carriesOut', 'names']],
  ['bhyt', ['measures', 'text']],
  ['thầy thuốc văn quan', ['text']],
  ['vĩnh am', ['browse']],
  ['', ['browse']],
])('the groups of “%s”', (query, expected) => expect(reasons(query)).toEqual(expected));

test('whatever else was typed, the document of that number is found by its number alone', () => {
  const [own, carrying] = searchGroups(wantedOf(understand('nq72 bảo hiểm y tế chuyên sâu')));
  expect([own?.words, own?.conditions.headOnly]).toEqual(['', true]);
  expect(carrying?.words).toBe('chuyên sâu bảo hiểm y tế');
});

test('groups share no document: each leaves out those before it', () => {
  const [own, carrying, naming] = searchGroups(wantedOf(understand('72-NQ/TW')));
  const form = ['72||nq|tw'];
  expect(own?.conditions).toEqual({ is: form, headOnly: true });
  expect(carrying?.conditions).toEqual({ carriesOut: form, isNot: form, shows: form });
  expect(naming?.conditions).toEqual({ names: form, isNot: form, doesNotCarryOut: form, shows: form });
});

const kept = (query: string): string[] =>
  relaxations(understand(query)).map(({ wanted: { symbols, localities, years, types, words } }) =>
    [
      symbols.length > 0 ? 'symbol' : '',
      localities.length > 0 ? 'place' : '',
      years.length > 0 ? 'year' : '',
      types.length > 0 ? 'type' : '',
      words,
    ]
      .filter(Boolean)
      .join(' '),
  );

test.each([
  [
    'words first, then year, place, number',
    'nq72 vĩnh am 2031 hòa giải viên',
    [
      'symbol place year hòa giải viên',
      'symbol place hòa giải viên',
      'symbol hòa giải viên',
      'place year hòa giải viên',
      'hòa giải viên vĩnh am 2031',
    ],
  ],
  ['the place before the number', 'nq72 cà mau', ['symbol', 'place']],
  ['a place alone becomes words', 'hoà bình', ['hoà bình']],
  ['a number alone stays', 'nq99', []],
  ['one word stays', 'xyzzy', []],
])('relaxes %s', (_, query, expected) => expect(kept(query)).toEqual(expected));

test('every relaxation says what it gave up', () => {
  const notices = relaxations(understand('nq99 cà mau 2031')).map(({ notice }) => notice);
  for (const language of ['vi', 'en'] as const) {
    const given = notices.map((notice) => /“(?<what>[^”]+)”/u.exec(notice[language])?.groups?.['what']);
    expect(given).toEqual(['2031', 'cà mau', 'nq99']);
  }
});

test('what is not here is not seen in this corpus, it is not said not to exist', () => {
  expect(noticeOfNothing(understand('nq99'), false).vi).toBe(
    'Kho dữ liệu này chưa có, và chưa văn bản nào viện dẫn “nq99”.',
  );
  expect(noticeOfNothing(understand('xyzzy'), false).vi).toBe('Kho dữ liệu này chưa có văn bản nào khớp với “xyzzy”.');
  expect(noticeOfNothing(understand('nq72'), true).vi).toBe(
    'Không có văn bản nào khớp với “nq72” trong bộ lọc đã chọn.',
  );
});

test('under a filter a relaxed answer speaks of the filter only', () => {
  const [step] = relaxations(understand('nq72 cà mau'));
  expect(step && noticeOf(step, false).vi).toMatch(/^Kho dữ liệu này chưa có văn bản phù hợp của “cà mau”/);
  expect(step && noticeOf(step, true).vi).toMatch(/^Trong bộ lọc đã chọn: Kho dữ liệu/);
});

test('a number that nobody has is asked again with one letter other, and this is told', () => {
  const [corrected] = relaxations(understand('72-NG/TW vĩnh am'));
  expect(corrected?.wanted.symbols.map(({ key }) => key)).toContain('72||nq|tw');
  expect(corrected?.wanted.localities).toHaveLength(1);
  expect(corrected?.notice.vi).toContain('“72-NG/TW”');
  expect(corrected?.notice.vi).toContain('72-NQ/TW');
});
