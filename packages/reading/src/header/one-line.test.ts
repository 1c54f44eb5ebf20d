import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { openSource } from '../source-text.ts';
import { breakLongHead } from './one-line.ts';

const COPIED =
  '  1. BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM  Độc lập - Tự do - Hạnh phúc   Số: 5556/QĐ-BYT Hà Nội, ngày 04 tháng 12 năm 2021    ' +
  'QUYẾT ĐỊNH VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH PHÒNG CHỐNG SUY DINH DƯỠNG GIAI ĐOẠN 2021-2025 BỘ TRƯỞNG BỘ Y TẾ Căn cứ Nghị định số 75/2017/NĐ-CP ' +
  'ngày 20 tháng 6 năm 2017 của Chính phủ quy định chức năng, nhiệm vụ của Bộ Y tế; Theo đề nghị của Vụ trưởng;';

test('reads a head that a copy has on one line', () =>
  expect(read(COPIED)).toMatchObject({
    symbol: '5556/QĐ-BYT',
    type: 'QĐ',
    title: 'VỀ VIỆC PHÊ DUYỆT KẾ HOẠCH PHÒNG CHỐNG SUY DINH DƯỠNG GIAI ĐOẠN 2021-2025',
    issuer: 'Bộ Y tế',
    issuedOn: { year: 2021, month: 12, day: 4 },
    period: { from: 2021, to: 2025 },
  }));

test.each([
  'Số: 1/KH-UBND\n\nKẾ HOẠCH\nPhòng dịch',
  'Đảng Cộng sản Việt Nam lãnh đạo toàn diện. '.repeat(20),
  `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${'Căn cứ Luật Dân số; '.repeat(30)}`,
])('leaves a head on lines of its own as it is: %#', (text) => {
  const source = openSource(text);
  expect(breakLongHead(source)).toBe(source);
});

test('breaking lines moves no offset', () =>
  assert(
    property(string({ unit: 'binary', maxLength: 400 }), (words) => {
      const source = openSource(COPIED + words);
      const broken = breakLongHead(source).text;
      expect(broken.replaceAll(/\s/g, ' ')).toBe(source.text.replaceAll(/\s/g, ' '));
    }),
  ));
