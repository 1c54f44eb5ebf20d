import { expect, test } from 'vitest';
import { abbreviationByForm, abbreviations } from './abbreviations.ts';
import { documentTypeByAbbr, documentTypes } from './document-types.ts';
import { indicatorById, indicators } from './indicators.ts';
import { issuerBySuffix, issuers, usesPartyOrder } from './issuers.ts';
import { partySymbolTypes, stateSymbolTypes } from './symbol-facts.ts';
import { syllables } from './syllables.ts';

test.each([
  ['document types', documentTypes, 43, documentTypes.map(({ abbr }) => abbr)],
  ['issuers', issuers, 117, issuers.map(({ suffix }) => suffix)],
  ['indicators', indicators, 52, indicators.map(({ id }) => id)],
  ['abbreviations', abbreviations, 279, abbreviations.map(({ abbr }) => abbr)],
])('has all %s, none twice', (_, rows, expected, ids) => {
  expect(rows).toHaveLength(expected);
  expect(new Set(ids).size).toBe(expected);
});

test('TT is Thông tư to the State and Thông tri to the Party', () =>
  expect(documentTypeByAbbr.get('TT')).toMatchObject({ vi: 'Thông tư', party: 'Thông tri' }));

test.each([...partySymbolTypes])('the Party type %s is in the table', (abbr) =>
  expect(documentTypeByAbbr.has(abbr)).toBe(true),
);

test('the types of the State are all in the table but CV, which it writes only by mistake', () =>
  expect(stateSymbolTypes.filter((abbr) => (documentTypeByAbbr.get(abbr)?.state.length ?? 0) === 0)).toEqual(['CV']));

test.each([
  ['UBND', 'Ủy ban nhân dân'],
  ['QH14', 'Quốc hội khóa XV'],
])('the issuer of %s is %s', (suffix, vi) => expect(issuerBySuffix(suffix)?.vi).toBe(vi));

test.each([
  ['TW', true],
  ['ĐU', true],
  ['TWĐTN-VP', true],
  ['UBND', false],
  ['XYZ', false],
])('%s numbers in the Party’s order: %s', (suffix, expected) => expect(usesPartyOrder(suffix)).toBe(expected));

test('indicators that are close to another are in the table too', () =>
  expect(indicators.flatMap(({ closeTo }) => closeTo).filter((id) => !indicatorById.has(id))).toEqual([]));

test('an abbreviation keeps all its meanings', () => {
  expect(abbreviationByForm.get('BHYT')).toMatchObject({ expansions: ['bảo hiểm y tế'], ambiguous: false });
  expect(abbreviationByForm.get('KH')).toMatchObject({
    expansions: ['kế hoạch', 'khoa học', 'ký hiệu'],
    ambiguous: true,
  });
});

test('the syllables are in lower case, in both placements of the tone mark', () => {
  expect(syllables().size).toBe(6169);
  expect(syllables().get('và')).toBe(374_428);
  expect([syllables().has('hòa'), syllables().has('hoà'), syllables().has('ngay25')]).toEqual([true, true, false]);
});
