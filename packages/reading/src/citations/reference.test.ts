import { expect, test } from 'vitest';
import { readReferences } from './reference.ts';

const references = (text: string): string[] =>
  readReferences(text).map(({ symbol, date, issuer }) => [symbol, date, issuer].join(' | '));

test.each([
  [
    'the usual order',
    'Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về',
    '12/QĐ-UBND | 2026-01-05 | UBND tỉnh',
  ],
  ['a day and month only', 'Kết luận số 31-KL/TW ngày 16 tháng 3 của Bộ Chính trị', '31-KL/TW |  | Bộ Chính trị'],
  ['a blank day', 'Kế hoạch số 12/KH-UBND ngày …/…/2025 của UBND xã Hòa Bình', '12/KH-UBND |  | UBND xã Hòa Bình'],
  [
    'a date in brackets',
    'Nghị quyết số 72-NQ/TW (ngày 09/9/2025) của Bộ Chính trị',
    '72-NQ/TW | 2025-09-09 | Bộ Chính trị',
  ],
  [
    'a term of a body',
    'Quy định số 37-QĐ/TW, ngày 25-10-2021 của Bộ Chính trị khóa XIII',
    '37-QĐ/TW | 2021-10-25 | Bộ Chính trị',
  ],
  [
    'bold type',
    'Nghị quyết số **72-NQ/TW** ngày 09 tháng 9 năm 2025 của **Chính phủ** về',
    '72-NQ/TW | 2025-09-09 | Chính phủ',
  ],
  ['a link', '[Nghị định số 96/2012/NĐ-CP](#) ngày 15/11/2012 của Chính phủ', '96/2012/NĐ-CP | 2012-11-15 | Chính phủ'],
  ['“do … ban hành”', 'Thông tư số 05/2026/TT-BYT do Bộ Y tế ban hành', '05/2026/TT-BYT |  | Bộ Y tế'],
  ['who drafts, not who issues', 'Kế hoạch số 12/KH-UBND do Sở Y tế tham mưu', '12/KH-UBND |  | '],
  [
    'the end of a paragraph',
    'Văn bản số 12/BYT-KH ngày 05/01/2026 của Bộ Y tế\n7. Nội dung khác',
    '12/BYT-KH | 2026-01-05 | Bộ Y tế',
  ],
  [
    'the issuer before the number',
    'Quyết định của Thủ tướng Chính phủ số 15/QĐ-TTg ngày 05/01/2026',
    '15/QĐ-TTg | 2026-01-05 | Thủ tướng Chính phủ',
  ],
  [
    'whose letter a report was made in',
    'Theo báo cáo của Bộ Y tế tại văn bản số 2811/BYT-PB ngày 05/01/2026',
    '2811/BYT-PB | 2026-01-05 | Bộ Y tế',
  ],
  [
    'day and issuer before it',
    'Ngày 24/02/2020, Chính phủ ban hành Nghị định số 23/2020/NĐ-CP',
    '23/2020/NĐ-CP | 2020-02-24 | Chính phủ',
  ],
  [
    'who is said to have issued it',
    'đã được Thủ tướng Chính phủ phê duyệt tại Quyết định số 15/QĐ-TTg',
    '15/QĐ-TTg |  | Thủ tướng Chính phủ',
  ],
  [
    'whose proposal it is',
    'Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 15/TTr-SYT ngày 24/8/2026',
    '15/TTr-SYT | 2026-08-24 | Giám đốc Sở Y tế',
  ],
  ['who helped it along', 'Sở Y tế tham mưu UBND tỉnh ban hành Kế hoạch số 12/KH-UBND', '12/KH-UBND |  | UBND tỉnh'],
  ['another body than its number says', 'Sở Y tế ban hành Kế hoạch số 12/KH-UBND', '12/KH-UBND |  | '],
  [
    'whose opinion it tells',
    'theo chỉ đạo của Phó Thủ tướng Chính phủ tại Công văn số 15/VPCP-KGVX',
    '15/VPCP-KGVX |  | ',
  ],
  [
    'a comma in a body’s name',
    'Thông tư số 12/2025/TT-BVHTTDL ngày 05/01/2025 của Bộ Văn hóa, Thể thao và Du lịch quy định',
    '12/2025/TT-BVHTTDL | 2025-01-05 | Bộ Văn hóa, Thể thao và Du lịch',
  ],
  ['a verb’s word in a name', 'Văn bản số 12/BNG-LS của Bộ Ngoại giao về', '12/BNG-LS |  | Bộ Ngoại giao'],
  [
    '“và” in a name',
    'Thông tư số 12/2025/TT-BTTTT của Bộ Thông tin và Truyền thông',
    '12/2025/TT-BTTTT |  | Bộ Thông tin và Truyền thông',
  ],
  ['a stop before a sign', 'Kế hoạch số 12/KH-UBND của UBND tỉnh ban hành, gồm', '12/KH-UBND |  | UBND tỉnh'],
  ['a part of a ministry', 'Văn phòng Bộ Y tế ban hành Công văn số 12/BYT-VP', '12/BYT-VP |  | Văn phòng Bộ Y tế'],
  [
    'all bodies of a joint circular',
    'Thông tư liên tịch số 37/2014/TTLT-BYT-BTC ngày 24/11/2014 của Bộ Y tế, Bộ Tài chính hướng dẫn',
    '37/2014/TTLT-BYT-BTC | 2014-11-24 | Bộ Y tế, Bộ Tài chính',
  ],
  [
    'one body where others follow',
    'Thông tư số 37/2014/TT-BYT ngày 24/11/2014 của Bộ Y tế, Bộ Tài chính có ý kiến',
    '37/2014/TT-BYT | 2014-11-24 | Bộ Y tế',
  ],
  [
    'the last of two who propose it',
    'Theo đề nghị của Chánh Văn phòng và của Giám đốc Sở Y tế tại Tờ trình số 15/TTr-SYT',
    '15/TTr-SYT |  | Giám đốc Sở Y tế',
  ],
  [
    'whose direction it is, where the number says that it is its own',
    'theo chỉ đạo của Thủ tướng Chính phủ tại Công điện số 15/CĐ-TTg',
    '15/CĐ-TTg |  | Thủ tướng Chính phủ',
  ],
  [
    'what a chairman directs in a letter',
    'theo chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 15/UBND-VX',
    '15/UBND-VX |  | ',
  ],
  [
    'who decided something by it',
    'Ủy ban nhân dân tỉnh Cà Mau đã phê duyệt vùng cấm, vùng hạn chế tại Quyết định số 15/QĐ-UBND',
    '15/QĐ-UBND |  | UBND tỉnh Cà Mau',
  ],
  [
    'the nearest of two who decided',
    'UBND tỉnh Cà Mau ban hành đề án, UBND huyện Cái Nước phê duyệt dự án tại Quyết định số 15/QĐ-UBND',
    '15/QĐ-UBND |  | UBND huyện Cái Nước',
  ],
  [
    'what follows a body’s name',
    'Chỉ thị số 20-CT/TU, ngày 10/5/2015 của Ban Thường vụ Tỉnh ủy và phổ biến đến chi bộ',
    '20-CT/TU | 2015-05-10 | Ban Thường vụ Tỉnh ủy',
  ],
  [
    'a name that goes on in small letters',
    'Công văn số 12/SLĐTBXH-BTXH của Sở Lao động - Thương binh và xã hội về',
    '12/SLĐTBXH-BTXH |  | Sở Lao động - Thương binh và xã hội',
  ],
  [
    'a committee’s body',
    'Hướng dẫn số 33-HD/BTGTU ngày 20/02/2024 của Ban Tuyên giáo Tỉnh ủy, Ban Tuyên giáo Huyện ủy hướng dẫn',
    '33-HD/BTGTU | 2024-02-20 | Ban Tuyên giáo Tỉnh ủy',
  ],
  [
    'a document of another type behind “và”',
    'Kế hoạch số 12/KH-UBND của UBND tỉnh và Luật Việc làm',
    '12/KH-UBND |  | UBND tỉnh',
  ],
  [
    'whose opinion it is, where other words stand before it',
    'và ý kiến thẩm định của Sở Tư pháp tại Báo cáo số 15/BC-STP ngày 24/10/2025',
    '15/BC-STP | 2025-10-24 | Sở Tư pháp',
  ],
  [
    'two bodies of the Centre',
    'Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về sắp xếp',
    '127-KL/TW | 2025-02-28 | Bộ Chính trị, Ban Bí thư',
  ],
  [
    'one of them, where the other acts',
    'Kết luận số 127-KL/TW của Bộ Chính trị, Ban Bí thư yêu cầu',
    '127-KL/TW |  | Bộ Chính trị',
  ],
  ['a body that is not named whole', 'Sở đã ban hành Công văn số 15/SYT-NVY', '15/SYT-NVY |  | '],
])('reads %s', (_, text, expected) => expect(references(text)).toEqual([expected]));

test.each([
  [
    'numbers that share the rest of the last',
    'các Quyết định số 12, 13 và 14/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ',
    [
      '12/QĐ-TTg | 2026-01-05 | Thủ tướng Chính phủ',
      '13/QĐ-TTg | 2026-01-05 | Thủ tướng Chính phủ',
      '14/QĐ-TTg | 2026-01-05 | Thủ tướng Chính phủ',
    ],
  ],
  [
    'numbers and years that share it',
    'các Nghị định số 12/2024, 13/2025/NĐ-CP',
    ['12/2024/NĐ-CP |  | ', '13/2025/NĐ-CP |  | '],
  ],
  [
    'date and issuer printed once',
    'Nghị quyết số 35/NQ-CP và số 36/NQ-CP ngày 28/3/2014 của Chính phủ',
    ['35/NQ-CP | 2014-03-28 | Chính phủ', '36/NQ-CP | 2014-03-28 | Chính phủ'],
  ],
  [
    'each with its own day',
    'Nghị quyết số 35/NQ-CP ngày 27/3/2014, số 36/NQ-CP ngày 28/3/2014 của Chính phủ',
    ['35/NQ-CP | 2014-03-27 | Chính phủ', '36/NQ-CP | 2014-03-28 | Chính phủ'],
  ],
  [
    'two bodies’ documents, of which one is told',
    'Nghị quyết số 35/NQ-CP và Kế hoạch số 36/KH-UBND ngày 28/3/2014 của UBND tỉnh',
    ['35/NQ-CP |  | ', '36/KH-UBND | 2014-03-28 | UBND tỉnh'],
  ],
  [
    'an issuer told once for documents with subjects',
    'Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ về công tác A; số 13/QĐ-TTg về công tác B',
    ['12/QĐ-TTg |  | Thủ tướng Chính phủ', '13/QĐ-TTg |  | Thủ tướng Chính phủ'],
  ],
  [
    'an issuer told once for two that “và” joins',
    'các Nghị định của Chính phủ số 98/2023/NĐ-CP quy định về A và số 152/2025/NĐ-CP quy định về B',
    ['98/2023/NĐ-CP |  | Chính phủ', '152/2025/NĐ-CP |  | Chính phủ'],
  ],
  [
    'a sentence later, where nobody says whose it is',
    'Quyết định số 12/QĐ-UBND của UBND tỉnh về công tác A. Công tác B; số 13/QĐ-UBND về công tác C',
    ['12/QĐ-UBND |  | UBND tỉnh', '13/QĐ-UBND |  | '],
  ],
  ['articles before a number', 'các Điều 12, 13 và 14/QĐ-TTg', ['14/QĐ-TTg |  | ']],
])('reads a list: %s', (_, text, expected) => expect(references(text)).toEqual(expected));

test('each document of a list stands where its own number does', () => {
  const text = 'Quyết định số 12, 13 và 14/QĐ-TTg';
  expect(readReferences(text).map(({ span }) => text.slice(...span))).toEqual(['Quyết định số 12', '13', '14/QĐ-TTg']);
});
