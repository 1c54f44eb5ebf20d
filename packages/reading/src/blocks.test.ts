import { expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';
import { openSource } from './source-text.ts';

const blocks = (text: string): string[] => {
  const source = openSource(text);
  return readBlocks(source).map(({ kind, start, end }) => `${kind}: ${source.passage(start, end).quote}`);
};

test.each([
  [
    'a page break in the middle of a sentence',
    'vai trò của thanh niên trong thực\n\nhiện nhiệm vụ bảo vệ sức khỏe.',
    ['text: vai trò của thanh niên trong thực hiện nhiệm vụ bảo vệ sức khỏe.'],
  ],
  [
    'a page number between two halves of a sentence',
    'thể hiện trong hoạt động\n\n12\n\nthường xuyên của Trung tâm.',
    ['text: thể hiện trong hoạt động 12 thường xuyên của Trung tâm.'],
  ],
  [
    'an agency’s name that was broken at its hyphen',
    'chủ trì, phối hợp Phòng Văn hóa\n\n- Xã hội, Phòng Kinh tế rà soát.',
    ['text: chủ trì, phối hợp Phòng Văn hóa - Xã hội, Phòng Kinh tế rà soát.'],
  ],
  [
    'a heading in bold that takes two lines',
    '**II. MỤC\nĐÍCH, YÊU CẦU**\n\nNội dung.',
    ['label: **II. MỤC ĐÍCH, YÊU CẦU**', 'text: Nội dung.'],
  ],
  ['a label alone on its line', '**1.\nNguy cơ ô nhiễm**', ['label: **1. Nguy cơ ô nhiễm**']],
  ['bullets', '- Rà soát.\n- củng cố.\n+ Bệnh dại', ['bullet: - Rà soát.', 'bullet: - củng cố.', 'bullet: + Bệnh dại']],
  [
    'a line that ends with a word that no clause ends with',
    'a) Phối hợp với Sở Nông nghiệp và\nMôi trường kiểm tra.',
    ['label: a) Phối hợp với Sở Nông nghiệp và Môi trường kiểm tra.'],
  ],
  [
    'a list that a line breaks behind the first word of a name',
    '- Cơ quan chủ trì: Sở Nội vụ, Sở\nGiáo dục và Đào tạo.',
    ['bullet: - Cơ quan chủ trì: Sở Nội vụ, Sở Giáo dục và Đào tạo.'],
  ],
  [
    'points with a number in brackets apart',
    'các nội dung sau:\n(1) Bộ Y tế chỉ đạo.\n(2) Bộ Xây dựng kiểm tra.',
    ['text: các nội dung sau:', 'text: (1) Bộ Y tế chỉ đạo.', 'text: (2) Bộ Xây dựng kiểm tra.'],
  ],
  ['windows line ends', 'I. MỤC TIÊU\r\n- Một.\r\n', ['label: I. MỤC TIÊU', 'bullet: - Một.']],
])('keeps %s', (_, text, expected) => expect(blocks(text)).toEqual(expected));

test.each([
  ['the last words of a document', 'nghiêm túc triển khai, thực hiện Kế hoạch này./.\nNơi nhận:\nNhư trên.', 3],
  ['what closes a document', 'Các khu phố báo cáo kết quả thực hiện.\nTrên đây là Kế hoạch phòng, chống dịch bệnh.', 2],
  ['a rule of a table', 'Số: 12\n|\nngày', 2],
  ['a sentence that is closed', 'Câu thứ nhất.\n\nCâu thứ hai.', 2],
])('parts at %s', (_, text, count) => expect(blocks(text)).toHaveLength(count));
