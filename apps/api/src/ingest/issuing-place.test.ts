import { findLocalities } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { issuingPlace } from './issuing-place.ts';

const key = (name: string, on = '2026-06-12'): string => findLocalities(name, { on })[0]?.key ?? 'none';

const BACH_DANG = key('phường Bạch Đằng, Hải Phòng');
const VAN_QUAN = key('huyện Văn Quan', '2025-01-21');
const CA_MAU = key('tỉnh Cà Mau');

test.each([
  ['a central body', '72-NQ/TW', 'Bộ Chính trị', '2025-09-09', BACH_DANG, null],
  ['the Assembly', '226/2025/QH15', 'Quốc hội', '2025-06-27', BACH_DANG, null],
  ['a province that is named', '214/KH-UBND', 'UBND thành phố Hải Phòng', '2026-06-12', BACH_DANG, 'hai-phong'],
  ['a chairman: the same series', '30/KH-UBND', 'Chủ tịch UBND tỉnh Cà Mau', '2026-01-18', CA_MAU, 'ca-mau'],
  ['a city committee without its name', '03/CTr-TU', 'Ban Thường vụ Thành ủy', '2025-10-30', BACH_DANG, 'hai-phong'],
  [
    'a ward’s Party committee',
    '103-KH/ĐU',
    'Ban Thường vụ Đảng ủy phường Bạch Đằng',
    null,
    BACH_DANG,
    'phuong-bach-dang-hai-phong',
  ],
  ['a department without its province', '88/KH-SYT', 'Sở Y tế', '2024-07-04', VAN_QUAN, 'lang-son'],
  ['a district’s health centre', '160/KH-TTYT', 'Trung tâm Y tế', '2024-08-01', VAN_QUAN, 'huyen-van-quan-lang-son'],
  ['nobody who says where', '30/KH-UBND', null, null, null, null],
])('%s: %s', (_, symbol, issuer, on, speaker, slug) => {
  expect(issuingPlace({ symbol, issuer, on, speaker })?.slug ?? null).toBe(slug);
});
