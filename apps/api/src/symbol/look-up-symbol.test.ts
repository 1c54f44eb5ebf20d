import { Document } from '@sau-ro/schema';
import { expect, test } from 'vitest';
import type { AskedSymbol } from './asked-symbol.ts';
import { matchSymbol } from './look-up-symbol.ts';

const document = (fields: Partial<Document>): Document =>
  Object.assign(
    new Document(),
    { held: false, symbol: '214/KH-UBND', issuer: null, issuedOn: null, year: null },
    fields,
  );

const reference = (fields: Partial<AskedSymbol>): AskedSymbol => ({
  symbol: '214/KH-UBND',
  printed: '214/KH-UBND',
  at: 12,
  key: '214-KH-UBND',
  form: '214||kh|ubnd',
  date: null,
  issuer: null,
  years: [],
  place: null,
  ...fields,
});

const HAI_PHONG = document({
  issuer: 'UBND thành phố Hải Phòng',
  issuedOn: { year: 2026, month: 6, day: 12 } as Document['issuedOn'],
  year: 2026,
});
const CA_MAU = document({ issuer: 'UBND tỉnh Cà Mau', year: 2025 });

test('a number that nobody has is unknown', () => {
  expect(matchSymbol(reference({}), [])).toMatchObject({ status: 'unknown', documents: [], at: 12 });
});

test('a number that one document has, held or only cited', () => {
  expect(matchSymbol(reference({}), [HAI_PHONG]).status).toBe('cited-not-held');
  expect(matchSymbol(reference({}), [document({ held: true })]).status).toBe('exact');
});

test('a number alone can be several documents; what the text says beside it decides', () => {
  expect(matchSymbol(reference({}), [CA_MAU, HAI_PHONG]).status).toBe('several');
  const told = matchSymbol(reference({ issuer: 'Ủy ban nhân dân thành phố Hải Phòng' }), [CA_MAU, HAI_PHONG]);
  expect(told).toMatchObject({ status: 'cited-not-held', differs: [] });
  expect(told.documents[0]).toBe(HAI_PHONG);
});

test('another body or another year is another document: the number alone proves nothing', () => {
  for (const said of [{ issuer: 'UBND tỉnh Lạng Sơn' }, { date: '2025-01-18' }]) {
    const match = matchSymbol(reference(said), [HAI_PHONG]);
    expect(match.status).toBe('unknown');
    expect(match.documents[0]).toBe(HAI_PHONG);
    expect(match.why).toContain('1 văn bản khác cùng mang số ấy');
  }
});

test.each([
  ['another day', { date: '2026-06-13' }, ['date: 2026-06-13 ≠ 2026-06-12']],
  ['another body', { issuer: 'UBND tỉnh Cà Mau' }, ['issuer: UBND tỉnh Cà Mau ≠ UBND thành phố Hải Phòng']],
  ['the same body in other words', { issuer: 'Chủ tịch Ủy ban nhân dân thành phố Hải Phòng' }, []],
])('what the text says otherwise is told: %s', (_, said, differs) => {
  expect(matchSymbol(reference(said), [HAI_PHONG]).differs).toEqual(differs);
});

const PLACE = { words: 'Cà Mau', keys: ['2025-province-96'] };
const of = (key: string): Document['locality'] => ({ key }) as Document['locality'];

test('a place beside a number chooses, and speaks against the documents of others', () => {
  const here = document({ issuer: 'UBND tỉnh Cà Mau', locality: of('2025-province-96') });
  const there = document({ issuer: 'UBND thành phố Hải Phòng', locality: of('2025-province-31') });
  const chosen = matchSymbol(reference({ place: PLACE }), [there, here]);
  expect(chosen.status).toBe('cited-not-held');
  expect(chosen.documents[0]).toBe(here);
  expect(matchSymbol(reference({ place: PLACE }), [there])).toMatchObject({
    status: 'unknown',
    why: 'Kho này chưa có 214/KH-UBND của “Cà Mau”; 1 văn bản khác cùng mang số ấy.',
    differs: ['issuer: Cà Mau ≠ UBND thành phố Hải Phòng'],
  });
  expect(matchSymbol(reference({ place: PLACE }), [document({ locality: null })]).status).toBe('cited-not-held');
});

test('a year beside a number speaks against the documents of other years', () =>
  expect(matchSymbol(reference({ years: [2024] }), [CA_MAU])).toMatchObject({
    status: 'unknown',
    differs: ['date: 2024 ≠ 2025'],
  }));

test.each([
  [{ printed: 'nq 72', symbol: 'NQ 72', key: null, form: '72||nq|' }, false, '“nq 72” được hiểu là 72-NQ/TW. '],
  [{ printed: '72 nq tw', symbol: '72-NQ/TW', key: null, form: '72||nq|tw' }, false, ''],
  [
    { printed: '72-NG/TW', symbol: '72-NG/TW', key: null, form: '72||ng|tw' },
    true,
    'Không có số 72-NG/TW; gần nhất là 72-NQ/TW, khác một chữ. ',
  ],
])('says what %j was taken for', (asked, isNear, lead) =>
  expect(matchSymbol(reference(asked), [document({ symbol: '72-NQ/TW', held: true })], isNear).why).toBe(
    `${lead}Kho có toàn văn của 72-NQ/TW.`,
  ),
);

test('parts of a number that several have ask for more', () =>
  expect(
    matchSymbol(reference({ printed: 'nq 72', symbol: 'NQ 72', key: null, form: '72||nq|' }), [
      document({ symbol: '72-NQ/TW' }),
      document({ symbol: '72/NQ-CP' }),
    ]),
  ).toMatchObject({
    status: 'several',
    why: '“nq 72” được hiểu là 72-NQ/TW, 72/NQ-CP. Có 2 văn bản phù hợp; cần thêm cơ quan ban hành hoặc năm để xác định.',
  }));
