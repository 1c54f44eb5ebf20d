import { expect, test } from 'vitest';
import { describeLegislation, jsonForPage } from './legislation.ts';

const plan = {
  url: '/van-ban/265-kh-tu-can-tho-2024/',
  symbol: '265-KH/TU',
  typeName: 'Kế hoạch',
  title: 'Triển khai thực hiện Chỉ thị số 25-CT/TW',
  issuer: 'Ban Thường vụ Thành ủy Cần Thơ',
  issuedOn: { year: 2024, month: 1, day: 26 },
  locality: { fullName: 'thành phố Cần Thơ' },
};
const site = new URL('https://example.vn');
const described = (
  change: object,
  carriesOut: { url: string; symbol: string | null }[] = [],
): Record<string, unknown> =>
  JSON.parse(jsonForPage(describeLegislation({ ...plan, ...change }, carriesOut, site))) as Record<string, unknown>;

test('number, date, issuer and what is carried out are told in the words of schema.org', () => {
  expect(described({}, [{ url: '/van-ban/25-ct-tw-2023/', symbol: '25-CT/TW' }])).toMatchObject({
    '@id': 'https://example.vn/van-ban/265-kh-tu-can-tho-2024/',
    legislationIdentifier: '265-KH/TU',
    legislationDate: '2024-01-26',
    legislationPassedBy: { name: 'Ban Thường vụ Thành ủy Cần Thơ' },
    legislationEnsuresImplementationOf: [
      { '@id': 'https://example.vn/van-ban/25-ct-tw-2023/', legislationIdentifier: '25-CT/TW' },
    ],
  });
});

test.each([
  ['a blank number', { symbol: null }, 'legislationIdentifier', undefined],
  ['a blank day', { issuedOn: { year: 2026, month: 6, day: null } }, 'legislationDate', '2026-06'],
  ['a blank month', { issuedOn: { year: 2026, month: null, day: null } }, 'legislationDate', '2026'],
  ['no date', { issuedOn: null }, 'legislationDate', undefined],
  ['nothing that it carries out', {}, 'legislationEnsuresImplementationOf', undefined],
])('of %s nothing is made up', (_, change, field, value) => expect(described(change)[field]).toBe(value));

test('no word of a title can end the element', () => {
  expect(jsonForPage({ name: '</script><b>' })).not.toContain('<');
});
