import { expect, test } from 'vitest';
import { readAskedSymbols } from './asked-symbol.ts';

const asked = (text: string): unknown[] =>
  readAskedSymbols(text).map(({ symbol, date, issuer, years, place }) => [
    symbol,
    date ?? years.join(', '),
    issuer ?? place?.words ?? '',
  ]);

test.each([
  ['nq72', ['NQ 72', '', '']],
  ['kh 265 cần thơ', ['KH 265', '', 'cần thơ']],
  ['cần thơ kh 265', ['KH 265', '', 'cần thơ']],
  ['30/kh-ubnd hải phòng', ['30/KH-UBND', '', 'hải phòng']],
  ['30/KH-UBND Hải Phòng', ['30/KH-UBND', '', 'Hải Phòng']],
  ['kế hoạch 30 của ubnd tỉnh cà mau năm 2026', ['30/KH-UBND', '2026', 'tỉnh cà mau']],
  ['nq 72 của bộ chính trị năm 2025', ['72-NQ/TW', '2025', 'Bộ Chính trị']],
  ['chỉ thị số 25 ban bí thư', ['25-CT/TW', '', 'Ban Bí thư']],
  ['Nghị quyết số 72-NQ/TW ngày 10/9/2025 của Bộ Chính trị', ['72-NQ/TW', '2025-09-10', 'Bộ Chính trị']],
  ['72-NG/TW', ['72-NG/TW', '', '']],
])('“%s” asks for one document', (text, expected) => expect(asked(text)).toEqual([expected]));

test('a place or year beyond other words is not the document’s', () =>
  expect(asked('kế hoạch 214 về bảo hiểm y tế ở vĩnh am năm 2030')).toEqual([['KH 214', '', '']]));

test('each of two numbers has its own place', () =>
  expect(asked('kh 265 cần thơ, 30/KH-UBND cà mau')).toEqual([
    ['KH 265', '', 'cần thơ'],
    ['30/KH-UBND', '', 'cà mau'],
  ]));

test.each(['26', '265', 'kế hoạch 5 năm', 'báo cáo 6 tháng', 'năm 2026', '98%', ''])('“%s” asks for none', (text) =>
  expect(asked(text)).toEqual([]),
);

test('in a long text only numbers as printed are found', () => {
  const text = `${'Thực hiện nhiệm vụ được giao. '.repeat(10)} Theo nq72 và Kế hoạch số 265-KH/TU.`;
  expect(asked(text)).toEqual([['265-KH/TU', '', '']]);
});

test('says where a number stands in the text as given, in NFD too', () => {
  const text = 'xã Vĩnh Am và nq72'.normalize('NFD');
  const [found] = readAskedSymbols(text);
  expect(text.slice(found?.at)).toBe('nq72');
});
