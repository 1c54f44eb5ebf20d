import { expect, test } from 'vitest';
import { openSource } from '../source-text.ts';
import { readHead } from './head.ts';
import { readOwnNumber } from './own-number.ts';

const read = (line: string) => {
  const source = openSource(`${line}\n\nKẾ HOẠCH\nPhòng, chống dịch năm 2026\n\nI. MỤC TIÊU\n`);
  const { symbol, form } = readOwnNumber(source, readHead(source));
  return symbol ?? form;
};

test.each([
  ['Số: 0130/KH-UBND', '0130/KH-UBND'],
  ['Số:2442 /KH-SYT Kiên Giang, ngày 4 tháng 11 năm 2017', '2442/KH-SYT'],
  ['Số: 1961/QĐUBND', '1961/QĐUBND'],
  ['Số 432-TB/VPTW', '432-TB/VPTW'],
  ['Số 298 KH/TWĐTN', '298-KH/TWĐTN'],
  ['Số: 225 - KH/TWĐTN-CTTN', '225-KH/TWĐTN-CTTN'],
  ['Số: 12/KH - UBND', '12/KH-UBND'],
  ['Số: 31/KH\\-UBND', '31/KH-UBND'],
  ['Số: 15/CT-UB                Đồng Hới, ngày 12 tháng 4 năm 1996', '15/CT-UB'],
  ['Số: 05/CTPH-HND-SYT', '05/CTPH-HND-SYT'],
  ['Nghị quyết số: 653/2019/UBTVQH14', '653/2019/UBTVQH14'],
  ['| Số: 101/KH-SGDĐT | *Đắk Lắk, ngày 09 tháng 9 năm 2025* |', '101/KH-SGDĐT'],
  ['Số:         /KH-UBND', '/KH-UBND'],
  ['Số: ……/KH-UBND', '/KH-UBND'],
  ['Số:     /2026/QĐ-UBND', '/2026/QĐ-UBND'],
  ['Số      -KH/TU', '-KH/TU'],
  ['Số:        /SYT-NVY', '/SYT-NVY'],
  ['Số: 43ÿÖ /BC-SYT', '/BC-SYT'],
])('“%s” is the number %s', (line, number) => expect(read(line)).toBe(number));

test.each([
  '(Kèm theo Quyết định số 4012/QĐ-UBND ngày 15 tháng 11 năm 2025)',
  'Thực hiện Kế hoạch số 88/KH-UBND ngày 20/02/2026',
  'Số hiệu: 155/KH-UBND Loại văn bản: Văn bản khác',
  'Quyết định số 12/QĐ-BYT về ban hành “Quy trình A”',
  'Số trang: 7',
])('“%s” gives no number', (line) => expect(read(line)).toBeNull());
