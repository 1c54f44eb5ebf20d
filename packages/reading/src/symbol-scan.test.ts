import { notSymbols } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { findSymbols } from './symbol-scan.ts';

const printed = (text: string): string[] => findSymbols(text).map((found) => found.printed);

test.each([
  ['Kế hoạch số 214/KH-UBND ngày 12 tháng 6 năm 2026', ['214/KH-UBND']],
  ['theo tinh thần Nghị quyết 72- NQ/TW.', ['72-NQ/TW']],
  ['Quyết định số 6858/QÐ-\nBYT ngày 18/11/2016', ['6858/QĐ-BYT']],
  ['S8 265-KH/TU Can Tho, ngay 26 thang 01 nam 2024', ['265-KH/TU']],
  ['“Vé ... moi” (Chi thi s6 25-CT/TW), Ban Thudng vu', ['25-CT/TW']],
  ['Nghị quyết số 226/2025/QH15 của Quốc hội', ['226/2025/QH15']],
  ['Văn bản số 1806/SNV-LĐVL ngày 03/6/2026', ['1806/SNV-LĐVL']],
  ['số 12/KH-UBND- Ủy ban nhân dân', ['12/KH-UBND']],
  ['37/2012/TTLT- BLĐTBXH-BYT-BTC-BGDĐT', ['37/2012/TTLT-BLĐTBXH-BYT-BTC-BGDĐT']],
])('finds in %j %j', (text, symbols) => expect(printed(text)).toEqual(symbols));

test.each([
  ...notSymbols.map(({ text }) => text),
  'Thông tư sô 34/201 7/TT-BYT',
  'năm 2025 - Sở Y tế',
  'phòng, chống 2/HIV-AIDS',
  'từ ngày 01 - 28/02/2025',
])('finds nothing in %j', (text) => expect(printed(`Trong ${text}, các đơn vị`)).toEqual([]));

test('says where a number stands', () => {
  const text = 'Thực hiện Nghị quyết số 72-NQ/TW';
  const [found] = findSymbols(text);
  expect(text.slice(found?.start, found?.end)).toBe('72-NQ/TW');
});
