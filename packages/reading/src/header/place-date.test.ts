import { expect, test } from 'vitest';
import { openSource } from '../source-text.ts';
import { readHead } from './head.ts';
import { readPlaceDate } from './place-date.ts';

const read = (line: string) => {
  const source = openSource(`Số: 12/KH-UBND\n\n${line}\n\nKẾ HOẠCH\nPhòng, chống dịch\n\nI. MỤC TIÊU\n`);
  const { place, issuedOn } = readPlaceDate(source, readHead(source), 14);
  return [place, issuedOn && [issuedOn.year, issuedOn.month, issuedOn.day]];
};

test.each([
  ['Cà Mau, ngày tháng 5 năm 2026', ['Cà Mau', [2026, 5, null]]],
  ['*Đắk Lắk, ngày 21\ntháng 11 năm 2025*', ['Đắk Lắk', [2025, 11, 21]]],
  ['*Thành phố Hồ Chí\nMinh, ngày 18 tháng 11 năm 2025*', ['Thành phố Hồ Chí Minh', [2025, 11, 18]]],
  ['Tân Hưng, ngày ........... tháng 3 năm 2026', ['Tân Hưng', [2026, 3, null]]],
  ['Vĩnh Am, ngày … tháng … năm 2026', ['Vĩnh Am', [2026, null, null]]],
  ['Kiên Giang, ngày 4 tháng I1 năm 2017', ['Kiên Giang', [2017, 11, 4]]],
  ['Kiên Giang, ngày l5 tháng O1 năm 2017', ['Kiên Giang', [2017, 1, 15]]],
  ['Kiên Giang, ngày *j tháng Il năm 2017', ['Kiên Giang', [2017, null, null]]],
  ['Quận 12, ngày 03 tháng 02 năm 2024', ['Quận 12', [2024, 2, 3]]],
  ['Hà Nội, ngày 12/5/2026', ['Hà Nội', [2026, 5, 12]]],
  ['Hà Nội, ngày tháng năm', ['Hà Nội', null]],
  ['(Ban hành kèm theo Quyết định số: 59/QĐ-UBND\nNgày 22 tháng 7 năm 2021 của UBND xã)', [null, null]],
  ['Ngày ban hành: 26/05/2017', [null, null]],
])('reads “%s”', (line, found) => expect(read(line)).toEqual(found));
