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
  [
    'a name of which a label’s line has only the first word',
    '6. Văn phòng\nTrung ương Đảng theo dõi.\n7. Sở\nCông Thương kiểm tra.',
    ['label: 6. Văn phòng Trung ương Đảng theo dõi.', 'label: 7. Sở Công Thương kiểm tra.'],
  ],
  ['windows line ends', 'I. MỤC TIÊU\r\n- Một.\r\n', ['label: I. MỤC TIÊU', 'bullet: - Một.']],
])('keeps %s', (_, text, expected) => expect(blocks(text)).toEqual(expected));

test.each([
  ['the last words of a document', 'nghiêm túc triển khai, thực hiện Kế hoạch này./.\nNơi nhận:\nNhư trên.', 3],
  ['what closes a document', 'Các khu phố báo cáo kết quả thực hiện.\nTrên đây là Kế hoạch phòng, chống dịch bệnh.', 2],
  ['a rule of a table', 'Số: 12\n|\nngày', 2],
  ['a sentence that is closed', 'Câu thứ nhất.\n\nCâu thứ hai.', 2],
])('parts at %s', (_, text, count) => expect(blocks(text)).toHaveLength(count));

// a copy whose first lines are set shorter than the others
const NARROW = Array.from(
  { length: 8 },
  () => '- Các đơn vị rà soát, thống\nkê số liệu của ngành mình và gửi về cơ quan thường trực đúng hạn.',
).join('\n');
const last = (text: string): string => blocks(`${NARROW}\n${text}`).slice(8).join(' / ');

test.each([
  ['- Phối hợp với Bệnh viện Việt\nĐức mua sắm.', 'bullet: - Phối hợp với Bệnh viện Việt Đức mua sắm.'],
  ['(3) Bộ Công an hướng dẫn tại\nBộ Y tế.', 'text: (3) Bộ Công an hướng dẫn tại Bộ Y tế.'],
  ['- Mở rộng "con nuôi công an",\n"con nuôi bộ đội".', 'bullet: - Mở rộng "con nuôi công an", "con nuôi bộ đội".'],
])('goes on where the next word would not have fitted: %j', (text, expected) => expect(last(text)).toBe(expected));

test('a title that fills its line ends where the work begins', () =>
  expect(
    last(
      '5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên\nPhối hợp tuyên truyền, vận động nhân dân.',
    ),
  ).toBe(
    'label: 5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên / text: Phối hợp tuyên truyền, vận động nhân dân.',
  ));

test.each([
  ['3. Sở Nội vụ\nTham mưu kế hoạch.', 'label: 3. Sở Nội vụ / text: Tham mưu kế hoạch.'],
  ['6. Văn phòng\nTham mưu kế hoạch.', 'label: 6. Văn phòng / text: Tham mưu kế hoạch.'],
  ['- Trạm Y tế xã\nNơi nhận:', 'bullet: - Trạm Y tế xã / text: Nơi nhận:'],
  ['- Gửi Ủy ban nhân dân xã,\nCăn cứ quy định.', 'bullet: - Gửi Ủy ban nhân dân xã, / text: Căn cứ quy định.'],
])('ends where the next word would have fitted: %j', (text, expected) => expect(last(text)).toBe(expected));
