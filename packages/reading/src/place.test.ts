import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { resolvePlace } from './place.ts';

const place = (
  printed: string,
  text: string,
  level: 'province' | null = null,
  on: string | null = '2026-06-01',
): unknown => {
  const found = resolvePlace(printed, { folded: fold(text), level, on });
  return found && [found.name, ...found.within];
};

test.each([
  ['Bạch Đằng', 'UBND phường Bạch Đằng, thành phố Hải Phòng', ['phường Bạch Đằng', 'thành phố Hải Phòng']],
  ['Bạch Đằng', 'UBND xã Bạch Đằng, tỉnh Cao Bằng', ['xã Bạch Đằng', 'tỉnh Cao Bằng']],
  ['TỈNH ĐẮK LẮK', 'trên địa bàn tỉnh Đắk Lắk', ['tỉnh Đắk Lắk']],
  ['Vĩnh Long', 'HỘI ĐỒNG NHÂN DÂN ngày 5 tháng 3', ['tỉnh Vĩnh Long']],
  ['Vĩnh Long', 'UBND thành phố Vĩnh Long', ['thành phố Vĩnh Long', 'tỉnh Vĩnh Long']],
  ['xã Vĩnh Am', 'xã Vĩnh Am', ['xã Vĩnh Am']],
  ['xã Không Có Thật', 'xã Không Có Thật', ['xã Không Có Thật']],
])('%s in “%s” is %j', (printed, text, expected) => expect(place(printed, text)).toEqual(expected));

test('a department is of a province, not of the city of that name', () =>
  expect(place('Cà Mau', 'ngành y tế', 'province')).toEqual(['tỉnh Cà Mau']));

test('a district is one where it is named so, before the reform', () =>
  expect(place('huyện Văn Quan', 'tỉnh Lạng Sơn', null, '2025-01-01')).toEqual(['huyện Văn Quan', 'tỉnh Lạng Sơn']));

test.each(['Zzz', ''])('“%s” is no place', (printed) => expect(place(printed, 'văn bản')).toBeNull());
