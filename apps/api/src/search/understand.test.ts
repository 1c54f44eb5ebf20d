import { notSymbols } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { understand } from './understand.ts';

const read = (query: string): string[] => understand(query).pieces.map(({ kind, value }) => `${kind} ${value}`);
const rest = (query: string): string =>
  understand(query)
    .terms.map(({ printed }) => printed)
    .join(' ');

test.each([
  ['nq72', 'NQ 72'],
  ['NQ 72', 'NQ 72'],
  ['nq-72', 'NQ 72'],
  ['72nq', 'NQ 72'],
  ['72 nq tw', '72-NQ/TW'],
  ['nq 72 tw', '72-NQ/TW'],
  ['72-NQ/TW', '72-NQ/TW'],
  ['72- NQ/TW', '72-NQ/TW'],
  ['72–NQ/TW', '72-NQ/TW'],
  ['nghị quyết 72', 'NQ 72'],
  ['nghi quyet so 72', 'NQ 72'],
  ['nghị quyết số 72 của Bộ Chính trị', '72-NQ/TW'],
  ['nghị quyết số 72-NQ/TW của Bộ Chính trị', '72-NQ/TW'],
  ['CT25', 'CT 25'],
  ['chỉ thị 25', 'CT 25'],
  ['chi thi 25', 'CT 25'],
  ['03-CTr/TU', '03-CTr/TU'],
  ['03/CTr-TU', '03-CTr/TU'],
  ['265/kh-tu', '265-KH/TU'],
  ['quyết định 546', 'QĐ 546'],
  ['30/2020/ND-CP', '30/2020/NĐ-CP'],
  ['nghị định 30/2020', 'NĐ 30/2020'],
  ['226/2025/QH15', '226/2025/QH15'],
  ['05/BNV-VP', '05/BNV-VP'],
  ['kế hoạch số 30/KH-UBND', '30/KH-UBND'],
  ['đề án 06', 'ĐA 06'],
  ['DA 06', 'DA 06'],
  ['72-NQ/TƯ', '72-NQ/TW'],
  ['72 nq tư', '72-NQ/TW'],
  ['số 72-NQ/TW', '72-NQ/TW'],
  ['Số: 72-NQ/TW', '72-NQ/TW'],
  ['nghi  quyet so 72 nq/tw', '72-NQ/TW'],
  ['265KHTU', '265-KH/TU'],
  ['265khtu', '265-KH/TU'],
  ['nq72tw', '72-NQ/TW'],
  ['nq 72 của bộ chính trị', '72-NQ/TW'],
  ['nghị quyết 72 bộ chính trị', '72-NQ/TW'],
  ['chỉ thị số 25 ban bí thư', '25-CT/TW'],
  ['qđ 546 ttg', '546/QĐ-TTg'],
  ['quyết định 546 thủ tướng', '546/QĐ-TTg'],
  ['quyết định 546 của thủ tướng chính phủ', '546/QĐ-TTg'],
  ['nghị định 30/2020 chính phủ', '30/2020/NĐ-CP'],
  ['thông tư 05/2026 của bộ y tế', '05/2026/TT-BYT'],
  ['kế hoạch 30 của ủy ban nhân dân', '30/KH-UBND'],
  ['kế hoạch 265 thành ủy', '265-KH/TU'],
  ['nghị quyết 226 quốc hội', '226/NQ-QH'],
])('“%s” asks for the number %s', (query, value) => {
  expect(read(query)).toEqual([`symbol ${value}`]);
  expect(rest(query)).toBe('');
});

test.each(notSymbols.map(({ text, why }) => [text, why] as const))('“%s” is no number: %s', (text) =>
  expect(read(text).filter((piece) => piece.startsWith('symbol'))).toEqual([]),
);

test.each([
  ['a plan of a year', 'kế hoạch 2025', ['type KH', 'year 2025']],
  ['a report on months', 'báo cáo 6 tháng', []],
  ['a plan of five years', 'kế hoạch 5 năm', ['type KH']],
  ['a disease', 'covid 19', []],
])('takes no number from %s', (_, query, expected) => expect(read(query)).toEqual(expected));

test('leading zeros make no other number', () =>
  expect(understand('03-CTr/TU').pieces[0]?.key).toBe(understand('3/ctr-tu').pieces[0]?.key));

test.each([
  ['nq72 vĩnh am', ['symbol NQ 72', 'locality xa-vinh-am-hai-phong'], ''],
  ['NQ72 VINH AM', ['symbol NQ 72', 'locality xa-vinh-am-hai-phong'], ''],
  ['chỉ thị 25 cần thơ', ['symbol CT 25', 'locality can-tho', 'locality can-tho-truoc-2025'], ''],
  ['kế hoạch xã vĩnh am năm 2026', ['type KH', 'locality xa-vinh-am-hai-phong', 'year 2026'], ''],
  ['kế hoạch thực hiện nghị quyết 72 của xã vĩnh am', ['type KH', 'symbol NQ 72', 'locality xa-vinh-am-hai-phong'], ''],
  [
    'bảo hiểm y tế vĩnh am 2030',
    ['indicator health-insurance-coverage', 'locality xa-vinh-am-hai-phong', 'year 2030'],
    '',
  ],
  ['giai đoạn 2026-2030 vĩnh am', ['year 2026', 'year 2030', 'locality xa-vinh-am-hai-phong'], ''],
  ['kh 265 cần thơ', ['symbol KH 265', 'locality can-tho', 'locality can-tho-truoc-2025'], ''],
  ['ke hoach 30 tỉnh cà mau', ['symbol KH 30', 'locality ca-mau', 'locality ca-mau-truoc-2025'], ''],
  ['kế hoạch 30 của ubnd tỉnh cà mau', ['symbol 30/KH-UBND', 'locality ca-mau', 'locality ca-mau-truoc-2025'], ''],
  ['nq 72 của bộ chính trị năm 2025', ['symbol 72-NQ/TW', 'year 2025'], ''],
  ['kế hoạch 214 sở y tế', ['symbol KH 214'], 'sở y tế'],
  ['nq72 xã vĩnh am', ['symbol NQ 72', 'locality xa-vinh-am-hai-phong'], ''],
  ['nghị quyết 72 năm 2026', ['symbol NQ 72', 'year 2026'], ''],
  ['thay thuoc huyen van quan', ['locality huyen-van-quan-lang-son'], 'thay thuoc'],
  ['bao phủ BHYT tại xã vĩnh am', ['indicator health-insurance-coverage', 'locality xa-vinh-am-hai-phong'], ''],
  ['sở y tế tỉnh Quảng Ninh', ['locality quang-ninh'], 'sở y tế'],
])('understands “%s”', (query, pieces, words) => {
  expect(read(query)).toEqual(pieces);
  expect(rest(query)).toBe(words);
});

test.each(['BHYT', 'bhyt', 'bảo hiểm y tế', 'bao hiem y te', 'bao phủ BHYT', 'tỷ lệ tham gia bảo hiểm y tế'])(
  '“%s” asks for health insurance coverage',
  (query) => expect(read(query)).toEqual(['indicator health-insurance-coverage']),
);

test.each([
  ['a place with its type', 'xã vĩnh am', 'xa-vinh-am-hai-phong'],
  ['a short form', 'P. Bạch Đằng, Hải Phòng', 'phuong-bach-dang-hai-phong'],
  ['TP.HCM', 'TP.HCM', 'ho-chi-minh'],
  ['q1', 'q1', 'quan-1-ho-chi-minh'],
  ['a place in another', 'tân an tây ninh', 'phuong-tan-an-tay-ninh'],
  ['the old tone placement', 'Thanh Hoá', 'thanh-hoa'],
  ['the new tone placement', 'thanh hóa', 'thanh-hoa'],
])('finds %s', (_, query, slug) => expect(read(query)[0]).toBe(`locality ${slug}`));

test('a name that many places have gives all of them, those of today first', () => {
  const labels = understand('Tân An').pieces.map(({ label }) => label);
  expect(labels.filter((label) => !label.includes('đến 30/6/2025'))).toHaveLength(10);
  expect(labels.slice(0, 10).join()).not.toContain('đến 30/6/2025');
  expect(labels).toContain('phường Tân An, Tây Ninh');
});

test.each([
  'an toàn thực phẩm',
  'phong trào đoàn kết',
  'an sinh xã hội',
  'xã hội hóa',
  'kế hoạch hóa gia đình',
  'điều trị hiv',
  'dieu tri hiv',
  'giảm nghèo bền vững',
  'y tế cơ sở',
  'chung tay hỗ trợ sinh kế',
  'trạm y tế',
  '98%',
  '',
  '   ',
])('takes “%s” as words', (query) => expect(read(query)).toEqual([]));

test('“an toàn” in a text is no place, the city at its end is', () =>
  expect(read('an toàn thực phẩm hải phòng')).toEqual(['locality hai-phong', 'locality hai-phong-truoc-2025']));

test('an ordinary word that stands alone may be the place of that name', () =>
  expect(read('hoà bình')).toContain('locality phuong-hoa-binh-phu-tho'));

test.each([
  ['năm 2019', ['year 2019']],
  ['2045', ['year 2045']],
  ['2046', []],
  ['2019', []],
  ['01/7/2025', []],
  ['2026 người', ['year 2026']],
])('years of “%s”', (query, years) => expect(read(query)).toEqual(years));

test('an abbreviation keeps what it stands for', () =>
  expect(understand('UBND VSATTP').terms.map(({ alternatives }) => alternatives)).toEqual([
    ['ubnd', 'uy ban nhan dan'],
    ['vsattp', 've sinh an toan thuc pham'],
  ]));

test('reads 200 characters and no more', () => {
  expect(understand('a '.repeat(500)).terms).toHaveLength(100);
  expect(understand(`${'x'.repeat(250)} nq72`).pieces).toEqual([]);
});

test('a query in NFD is understood like one in NFC', () =>
  expect(read('nghị quyết 72 vĩnh am'.normalize('NFD'))).toEqual(read('nghị quyết 72 vĩnh am')));

test('every piece says which words it came from', () =>
  expect(understand('kế hoạch  NQ-72 xã Vĩnh Am').pieces.map(({ printed }) => printed)).toEqual([
    'kế hoạch',
    'NQ-72',
    'xã Vĩnh Am',
  ]));
