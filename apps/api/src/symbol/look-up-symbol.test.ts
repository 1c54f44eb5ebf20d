import type { Reference } from '@sau-ro/reading';
import { Document } from '@sau-ro/schema';
import { expect, test } from 'vitest';
import { matchSymbol } from './look-up-symbol.ts';

const document = (fields: Partial<Document>): Document =>
  Object.assign(
    new Document(),
    { held: false, symbol: '214/KH-UBND', issuer: null, issuedOn: null, year: null },
    fields,
  );

const reference = (fields: Partial<Reference>): Reference => ({
  symbol: '214/KH-UBND',
  quote: '214/KH-UBND',
  span: [12, 23],
  date: null,
  issuer: null,
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
