import { expect, test } from 'vitest';
import { read } from './read.ts';

const funding = (body: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nA b c\n\n${body}`).funding.map(({ quote }) => quote);

test('what a section on funding says is kept paragraph by paragraph', () =>
  expect(
    read(
      'KẾ HOẠCH\n\nA b c\n\nV. KINH PHÍ THỰC HIỆN\n\n- Ngân sách nhà nước.\n\n- Nguồn xã hội hóa.\n\nVI. TỔ CHỨC',
    ).funding.map(({ quote }) => quote),
  ).toEqual(['Ngân sách nhà nước.', 'Nguồn xã hội hóa.']));

test('what closes the document behind the section is none of it', () =>
  expect(
    funding(
      'VI. KINH PHÍ THỰC HIỆN\n\n- Hỗ trợ từ trung ương.\n\nKhắc phục môi trường là nhiệm vụ cấp bách. Đề nghị các sở khẩn trương thực hiện.',
    ),
  ).toEqual(['Hỗ trợ từ trung ương.']));

test.each([
  '- Phối hợp với Sở Y tế thẩm định dự toán kinh phí, tham mưu UBND tỉnh bố trí kinh phí thực hiện.',
  'b) Kinh phí khen thưởng thực hiện theo quy định phân cấp về quản lý tài chính.',
  '- Bố trí kinh phí thực hiện từ dự toán chi thường xuyên hằng năm.',
])('keeps what is said outside such sections: %s', (sentence) =>
  expect(funding(`V. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính\n\n${sentence}`)).toHaveLength(1),
);

test.each(['- Tuyên truyền về quản lý kinh phí công đoàn.', '- Chống lãng phí trong sử dụng tài sản công.'])(
  'takes none from %s',
  (sentence) => expect(funding(`V. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính\n\n${sentence}`)).toEqual([]),
);
