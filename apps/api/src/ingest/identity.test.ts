import { findLocalities } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { distinctSlug, identifyNumbered, identifyUnnumbered, stableId } from './identity.ts';

const place = (name: string) => findLocalities(name, { on: '2026-06-01' })[0] ?? null;
const placeBefore = (name: string) => findLocalities(name, { on: '2024-06-01' })[0] ?? null;

test.each([
  ['a resolution of the centre', '72-NQ/TW', null, 2025, '72-nq-tw-2025'],
  ['a plan of a province', '30/KH-UBND', 'tỉnh Cà Mau', 2026, '30-kh-ubnd-ca-mau-2026'],
  ['a plan of a city before the reform', '265-KH/TU', 'thành phố Cần Thơ', 2024, '265-kh-tu-can-tho-2024'],
  ['a symbol that has its year', '226/2025/QH15', null, 2025, '226-2025-qh15'],
  ['a year that nobody printed', '72-NQ/TW', null, null, '72-nq-tw'],
])('the address of %s', (_, symbol, locality, year, slug) => {
  expect(
    identifyNumbered({
      symbol,
      place: locality === null ? null : year === 2024 ? placeBefore(locality) : place(locality),
      year,
    }).slug,
  ).toBe(slug);
});

test('one number is one document only together with its place and year', () => {
  const identities = [
    identifyNumbered({ symbol: '30/KH-UBND', place: place('tỉnh Cà Mau'), year: 2026 }),
    identifyNumbered({ symbol: '30/KH-UBND', place: place('tỉnh Cà Mau'), year: 2025 }),
    identifyNumbered({ symbol: '30/KH-UBND', place: place('xã Vĩnh Am'), year: 2026 }),
  ];
  expect(new Set(identities.map(({ id }) => id)).size).toBe(3);
});

test.each([
  ['03/CTr-TU', '03-CTr/TU'],
  ['72-NQ/TW', '72- NQ/TW'],
  ['006/ĐA-UBND', '6/ĐA-UBND'],
])('%s and %s are one document', (one, other) => {
  const [first, second] = [one, other].map((symbol) => identifyNumbered({ symbol, place: null, year: 2025 }));
  expect(first?.id).toBe(second?.id);
});

const PLAN = {
  type: 'KH',
  symbolForm: '/KH-UBND',
  issuer: 'UBND xã Vĩnh Am',
  place: place('xã Vĩnh Am'),
  title: 'Triển khai thực hiện Đề án “Nâng cao năng lực hệ thống y tế công lập”',
  issued: '2026-06',
  sha256: 'b89f71ef',
};

test('a plan without a number has an address that people can read', () => {
  const { slug } = identifyUnnumbered(PLAN);
  expect(slug).toBe('ke-hoach-ubnd-xa-vinh-am-hai-phong-2026-06-trien-khai-thuc-hien-de-an');
});

test('another file of the same plan is the same document, another title is another', () => {
  expect(identifyUnnumbered({ ...PLAN, sha256: 'other' }).id).toBe(identifyUnnumbered(PLAN).id);
  expect(identifyUnnumbered({ ...PLAN, title: 'Phòng, chống bão' }).id).not.toBe(identifyUnnumbered(PLAN).id);
});

test('two files of which nothing was read are two documents', () => {
  const blank = { ...PLAN, title: null, issuer: null, place: null, type: null, symbolForm: null, issued: '' };
  expect(identifyUnnumbered(blank).id).not.toBe(identifyUnnumbered({ ...blank, sha256: 'other' }).id);
});

test('a taken address gets a mark of the document’s own', () => {
  const found = identifyUnnumbered(PLAN);
  expect(distinctSlug(found)).toMatch(new RegExp(`^${found.slug}-[0-9a-f]{6}$`, 'u'));
});

test('the parts of an id do not run into each other', () => {
  expect(stableId('a', 'bc')).not.toBe(stableId('ab', 'c'));
});
