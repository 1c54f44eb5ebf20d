import { expect, test } from 'vitest';
import { read } from '../read.ts';

const placed = (body: string, type = 'KẾ HOẠCH'): readonly string[] =>
  read(`${type}\n\nNâng cao đời sống Nhân dân\n\n${body}`).targets.map(
    ({ value, unit, due, section }) => `${value} ${unit} ${JSON.stringify(due)} ${section ?? ''}`,
  );

test.each([
  ['II. MỤC TIÊU ĐẾN NĂM 2030\n\n1. Về y tế\n\n- Tỷ lệ hài lòng đạt 90%.', ['90 % {"year":2030} II.1']],
  [
    'II. NHIỆM VỤ\n\n- Phấn đấu đến năm 2030:\n+ Tỷ lệ hài lòng đạt 90%;\n+ Kết nạp 40 đảng viên mới.',
    ['90 % {"year":2030} II', '40 đảng viên {"year":2030} II'],
  ],
  [
    'II. MỤC TIÊU\n\n1. Đến năm 2027: Tỷ lệ hài lòng đạt 90%.\n2. Đến năm 2030: Tỷ lệ hài lòng đạt 95%.',
    ['90 % {"year":2027} II.1', '95 % {"year":2030} II.2'],
  ],
  [
    'II. MỤC TIÊU\n\nĐến năm 2027:\n\n- Tỷ lệ hài lòng đạt 90%.\n\nĐến năm 2030:\n\n- Tỷ lệ hài lòng đạt 95%.',
    ['90 % {"year":2027} II', '95 % {"year":2030} II'],
  ],
  [
    'I. KẾT QUẢ NĂM 2025 VÀ PHƯƠNG HƯỚNG NĂM 2026\n\n1. Mục tiêu\n\n- Tỷ lệ hài lòng đạt 90%.',
    ['90 % {"year":2026} I.1'],
  ],
])('where a goal stands says when it is due: %s', (body, expected) => expect(placed(body)).toEqual(expected));

test.each([
  'I. ĐẶC ĐIỂM TÌNH HÌNH\n\n- Tỷ lệ tham gia bảo hiểm y tế đạt 95,2%.',
  'I. KẾT QUẢ ĐẠT ĐƯỢC NĂM 2025\n\n1. Các chỉ tiêu chủ yếu\n\n- Tỷ lệ tham gia bảo hiểm y tế đạt 95,2%.',
  'I. KẾT QUẢ THỰC HIỆN MỤC TIÊU\n\n1. Mục tiêu về y tế\n\n- Tỷ lệ tham gia bảo hiểm y tế đạt 95,2%.',
  'I. TỒN TẠI, HẠN CHẾ\n\n- Tỷ lệ hộ nghèo còn 4%.',
])('what was holds no goals: %s', (body) => expect(placed(body)).toEqual([]));

test('a report has goals only where it tells what is to come', () => {
  const body = (heading: string): string => `I. ${heading}\n\n- Tỷ lệ hài lòng đạt trên 90%.`;
  expect(placed(body('CÔNG TÁC KHÁM BỆNH'), 'BÁO CÁO')).toEqual([]);
  expect(placed(body('NHIỆM VỤ TRỌNG TÂM NĂM 2027'), 'BÁO CÁO')).toEqual(['90 % {"year":2027} I']);
});

test('a year before that of the document is no time by which something is due', () => {
  const dated = (line: string): unknown =>
    read(
      `ỦY BAN NHÂN DÂN\nXÃ HÒA BÌNH\nSố: 12/KH-UBND\nHòa Bình, ngày 15 tháng 01 năm 2026\n\nKẾ HOẠCH\nNâng cao đời sống Nhân dân\n\nII. MỤC TIÊU\n\n${line}`,
    ).targets.map(({ value }) => value);
  expect(dated('- Tỷ lệ hộ nghèo năm 2025 là 3,2%; năm 2026 còn 2,5%.')).toEqual([2.5]);
});

test.each([
  [
    '1. Giai đoạn I (2026 - 2028)\n- Tỷ lệ hài lòng đạt 90%.\n2. Giai đoạn II (2029 - 2030)\n- Tỷ lệ hài lòng đạt 95%.',
    [2028, 2030],
  ],
  ['1. Mục tiêu đến năm 2030, định hướng đến năm 2035\n- Tỷ lệ hài lòng đạt 90%.', [2030]],
  ['1. Năm 2026\n- Tỷ lệ hài lòng đạt 90%.\n2. Đến năm 2030\n- Tỷ lệ hài lòng đạt 95%.', [2026, 2030]],
  ['* Đến năm 2027:\n- Tỷ lệ hài lòng đạt 90%.\n* Đến năm 2030:\n- Tỷ lệ hài lòng đạt 95%.', [2027, 2030]],
  [
    'Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:\n1. Tỷ lệ hài lòng đạt 90%.\n2. 100% thôn có nhà văn hóa.',
    [2030, 2030],
  ],
  ['Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:\n- Tỷ lệ hài lòng đạt 90%;\n- 100% thôn có nhà văn hóa.', [2030, 2030]],
  ['Đến năm 2030, phấn đấu:\na) Tỷ lệ hài lòng đạt 90%;\nb) 100% thôn có nhà văn hóa.', [2030, 2030]],
  ['Các chỉ tiêu đến năm 2030\n(1) Tỷ lệ hài lòng đạt 90%;\n(2) 100% thôn có nhà văn hóa.', [2030, 2030]],
  ['- Đến năm 2030:\n+ Tỷ lệ hài lòng đạt 90%.\n- Định hướng đến năm 2045:\n+ Tỷ lệ hài lòng đạt 99%.', [2030, 2045]],
  ['a) Đến năm 2027\nTỷ lệ hài lòng đạt 90%.\nb) Đến năm 2030\nTỷ lệ hài lòng đạt 95%.', [2027, 2030]],
  ['**Đến năm 2027**\n\n- Tỷ lệ hài lòng đạt 90%.\n\n**Đến năm 2030**\n\n- Tỷ lệ hài lòng đạt 95%.', [2027, 2030]],
  ['Đến năm 2027\n- Tỷ lệ hài lòng đạt 90%.\nĐến năm 2030\n- Tỷ lệ hài lòng đạt 95%.', [2027, 2030]],
])('a line or heading over goals says when they are due: %s', (body, years) =>
  expect(
    read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\nII. MỤC TIÊU\n\n${body}`).targets.map(({ due }) =>
      due && 'year' in due ? due.year : null,
    ),
  ).toEqual(years),
);

const concluded = (point: string): unknown =>
  read(`THÔNG BÁO\nKết luận tại cuộc họp\n\nChủ tịch kết luận:\n\n1. ${point}`).targets.map(({ value, unit }) => [
    value,
    unit,
  ]);

test.each([
  ['Giao chủ đầu tư phấn đấu đến 31/12/2026 giải ngân 100% vốn được giao.', [[100, '%']]],
  ['Dự án đã giải ngân 45/120 tỷ đồng, đạt 37,5% kế hoạch.', []],
  ['Phấn đấu tổ chức khánh thành 02 công trình.', []],
])('a conclusion tells what was, and has a goal only where it says so: %s', (point, expected) =>
  expect(concluded(point)).toEqual(expected),
);
