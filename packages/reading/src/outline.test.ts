import { expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';
import { readHeadings } from './outline.ts';
import { openSource } from './source-text.ts';

const outline = (text: string): string[] => {
  const source = openSource(text);
  return readHeadings(source, readBlocks(source)).map(({ path, title, depth }) => `${depth} ${path} ${title}`);
};

test.each([
  [
    'Roman, Arabic and dotted labels',
    'I. MỤC TIÊU\n1. Mục tiêu chung\n1.1 Mục đích:\n- A\n1.2. Nội dung:\nII. KINH PHÍ',
    ['1 I MỤC TIÊU', '2 I.1 Mục tiêu chung', '3 I.1.1 Mục đích', '3 I.1.2 Nội dung', '1 II KINH PHÍ'],
  ],
  [
    'digits with a hyphen, as the Party sets them',
    'I- MỤC ĐÍCH\n1- Mục đích\nTạo chuyển biến.\n2- Yêu cầu\n- A.',
    ['1 I MỤC ĐÍCH', '2 I.1 Mục đích', '2 I.2 Yêu cầu'],
  ],
  [
    'letters and a run-in heading',
    '1. Công tác tuyên truyền\n\na) Nội dung\n\n- A.\n\nc) Thời gian thực hiện: quý I năm 2025.',
    ['1 1 Công tác tuyên truyền', '2 1.a Nội dung', '2 1.c Thời gian thực hiện'],
  ],
  [
    'numerals that OCR damaged',
    'I- MUC TIEU\n\n- A.\n\nI1- NHIEM VU\n\n- B.\n\n111- TO CHUC\n\nH. Khác',
    ['1 I MUC TIEU', '1 II NHIEM VU', '1 III TO CHUC'],
  ],
  [
    'a title that ends with a full stop over what stands under it',
    '2. Tăng cường y tế cơ sở, phát huy y học cổ truyền.\n\n2.1 Mục đích:\n\nNâng cao năng lực.',
    ['1 2 Tăng cường y tế cơ sở, phát huy y học cổ truyền', '2 2.1 Mục đích'],
  ],
  [
    'capital letters and articles',
    'A. MỤC TIÊU\n\nI. Chung\n\n- A.\n\nB. TỔ CHỨC\n\nĐiều 1. Phạm vi\n\n1. Đối tượng\n\n- C.',
    ['1 A MỤC TIÊU', '2 A.I Chung', '1 B TỔ CHỨC', '2 B.Điều 1 Phạm vi', '3 B.Điều 1.1 Đối tượng'],
  ],
])('reads %s', (_, text, headings) => expect(outline(text)).toEqual(headings));

test.each([
  ['a numbered sentence', '1. Sở Nội vụ chịu trách nhiệm về việc báo cáo. Tham mưu Ủy ban nhân dân.\n\n2. Khác.'],
  ['a lettered item of a list', 'a) Xác định cụ thể nội dung công việc, tiến độ, thời hạn hoàn thành, phân công;'],
  ['a date', '01/7/2025 là ngày hợp nhất'],
  ['a decimal', '1,5 cm mỗi năm'],
  ['a cell of a table', '5.1\n|\nĐơn vị'],
  ['the eleventh point, which is no II', '10. Ủy ban nhân dân xã\n\n- A.\n\n11. các đơn vị cấp nước'],
])('takes no heading from %s', (_, text) => expect(outline(text).filter((line) => !line.includes('10'))).toEqual([]));

test('a heading’s span is the heading', () => {
  const text = 'I. MỤC ĐÍCH\n\n1. Quy mô: Ủy ban nhân dân huyện tổ chức.';
  const source = openSource(text);
  const spans = readHeadings(source, readBlocks(source)).map(({ span }) => text.slice(...span));
  expect(spans).toEqual(['I. MỤC ĐÍCH', '1. Quy mô']);
});
