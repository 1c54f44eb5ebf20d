import { notSymbols, tolerantSymbols } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { parseSymbol, symbolKey } from './symbol.ts';

test.each([
  ['a Party resolution', '72-NQ/TW', { number: '72', year: null, type: 'NQ', issuer: 'TW' }],
  ['a law, which has no type', '24/2008/QH12', { number: '24', year: 2008, type: null, issuer: 'QH12' }],
  ['a decree', '30/2020/NĐ-CP', { number: '30', year: 2020, type: 'NĐ', issuer: 'CP' }],
  ['a plan of a people’s committee', '260/KH-UBND', { number: '260', year: null, type: 'KH', issuer: 'UBND' }],
  ['leading zeros', '006/ĐA-UBND', { number: '006', year: null, type: 'ĐA', issuer: 'UBND' }],
  ['a Party committee in the State’s order', '03/CTr-TU', { number: '03', year: null, type: 'CTr', issuer: 'TU' }],
  ['a space behind the hyphen', '72- NQ/TW', { number: '72', year: null, type: 'NQ', issuer: 'TW' }],
  ['a number left blank', '/KH-UBND', { number: null, year: null, type: 'KH', issuer: 'UBND' }],
  ['a Party number left blank', '-NQ/ĐU', { number: null, year: null, type: 'NQ', issuer: 'ĐU' }],
  ['an official letter', '606/BCT-ATMT', { number: '606', year: null, type: null, issuer: 'BCT-ATMT' }],
  ['D for Đ', '30/2020/ND-CP', { number: '30', year: 2020, type: 'NĐ', issuer: 'CP' }],
  ['Ð, which looks like Đ', '6858/QÐ-BYT', { number: '6858', year: null, type: 'QĐ', issuer: 'BYT' }],
  ['an address in lower case', '57/l-ctn', { number: '57', year: null, type: 'L', issuer: 'CTN' }],
  ['a lost hyphen', '2468/QĐUBND', { number: '2468', year: null, type: 'QĐ', issuer: 'UBND' }],
  ['a lost hyphen behind a year', '01/2018/TTVPCP', { number: '01', year: 2018, type: 'TT', issuer: 'VPCP' }],
  ['a body whose name begins like a type', '12/TTYT', { number: '12', year: null, type: null, issuer: 'TTYT' }],
  ['a resolution with a dotted number', '66.4/2025/NQ-CP', { number: '66.4', year: 2025, type: 'NQ', issuer: 'CP' }],
])('reads %s', (_, printed, symbol) => expect(parseSymbol(printed)).toEqual(symbol));

test.each(notSymbols)('$text is $why', ({ text }) => expect(parseSymbol(text)).toBeNull());

test.each(['15/KHKT', '285/CCTTHC', '10/6/2026', '', 'KH', '72', 'Nghị quyết', `${'1'.repeat(5000)}-NQ/TW`])(
  '“%s” is no symbol',
  (printed) => expect(parseSymbol(printed)).toBeNull(),
);

test.each(tolerantSymbols)('$printed means $symbol', ({ printed, symbol }) =>
  expect(parseSymbol(printed)).toEqual(symbol === null ? null : parseSymbol(symbol)),
);

test.each([
  ['03/CTr-TU', '3-CTR-TU'],
  ['03-CTr/TU', '3-CTR-TU'],
  ['3-CTR-TU', '3-CTR-TU'],
  ['72- NQ/TW', '72-NQ-TW'],
  ['72–NQ/TW', '72-NQ-TW'],
  ['72-NQ/TƯ', '72-NQ-TW'],
  ['006/ĐA-UBND', '6-ĐA-UBND'],
  ['226/2025/QH15', '226-2025-QH15'],
  ['/KH-UBND', 'KH-UBND'],
  ['30/2020/ND-CP', '30-2020-NĐ-CP'],
  ['2468/QĐUBND', '2468-QĐ-UBND'],
])('the key of %s is %s, and its own key', (printed, key) => {
  expect(symbolKey(printed)).toBe(key);
  expect(symbolKey(key)).toBe(key);
});

test('a scheme and a project are two', () => expect(symbolKey('6/ĐA-UBND')).not.toBe(symbolKey('6/DA-UBND')));
