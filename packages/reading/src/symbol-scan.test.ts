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
  ['Chỉ thị số 25 -CT/TW; số 72 - NQ / TW; Quyết định 12/QĐ -UBND', ['25-CT/TW', '72-NQ/TW', '12/QĐ-UBND']],
  ['Công văn số 501/TTr-NV.IV ngày 12/6/2025', ['501/TTr-NV.IV']],
  ['theo Kế hoạch số 12/KH-UBND.Các đơn vị', ['12/KH-UBND']],
  ['Nghị quyết 66.4.2025/NQ-CP ngày 21/9/2025', ['66.4/2025/NQ-CP']],
  ['Nghị định số 43-CP ngày 22/6/1993; Quyết định số 773/TTg', ['43-CP', '773/TTg']],
  ['Công văn số 606/SYT ngày 29/01/2026', ['606/SYT']],
  ['Kế hoạch số 15/KH-BCĐ389 và 11/KH-BCĐ138/CP', ['15/KH-BCĐ389', '11/KH-BCĐ138/CP']],
  [
    'Nghị quyết 30a/2008/NQ-CP, 05-NQ/HNTW, 06-NQ/ĐH, 02-KL/ĐU',
    ['30a/2008/NQ-CP', '05-NQ/HNTW', '06-NQ/ĐH', '02-KL/ĐU'],
  ],
  ['Công văn số 12/UBND - Văn phòng', ['12/UBND']],
  ['Quyết định số 12/QĐ-LĐTB &XH và Kế hoạch số 13/KH-VH&TT', ['12/QĐ-LĐTB&XH', '13/KH-VH&TT']],
  ['Quyết định số 2468/QĐUBND, 01/2018/TTVPCP, 30c/NQCP', ['2468/QĐUBND', '01/2018/TTVPCP', '30c/NQCP']],
  ['Công văn số 285/CCTTHC ngày 08/9/2009', ['285/CCTTHC']],
  ['Thông tư sô 34/201 7/TT-BYT; Nghị quyết số 12/20 25/QH15', ['34/2017/TT-BYT', '12/2025/QH15']],
])('finds in %j %j', (text, symbols) => expect(printed(text)).toEqual(symbols));

test.each([
  ...notSymbols.map(({ text }) => text),
  'Thông tư sô 34/20 1 7/TT-BYT',
  'đạt 12/150 7/TT-BYT',
  'năm 2025 - Sở Y tế',
  'phòng, chống 2/HIV-AIDS',
  'từ ngày 01 - 28/02/2025',
  'Hợp đồng số 12/2024/HĐ-XD',
  'đạt 10/15 UBND xã',
  'điện thoại 0292.3820536, fax 080-44130',
  'thư điện tử ke-hoach.12/tu@example.vn',
  'xe biển số 65A-123.45',
  'lưu lượng 15 m3/ngày',
  'thanh tra 04/04 Đoàn',
  'theo mẫu 285/CCTTHC',
  'đề tài 15/KHKT',
  'Thông tư 01/TT',
])('finds nothing in %j', (text) => expect(printed(`Trong ${text}, các đơn vị`)).toEqual([]));

test('says where a number stands', () => {
  const text = 'Thực hiện Nghị quyết số 72-NQ/TW';
  const [found] = findSymbols(text);
  expect(text.slice(found?.start, found?.end)).toBe('72-NQ/TW');
});
