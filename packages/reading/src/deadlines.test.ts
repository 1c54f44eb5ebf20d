import { expect, test } from 'vitest';
import { read } from './read.ts';

const deadlines = (body: string): unknown =>
  read(`KẾ HOẠCH\n\nA b c\n\nI. NỘI DUNG\n\n1. Tuyên truyền\n\n${body}`).deadlines.map(({ date, what }) => [
    date,
    what,
  ]);

test.each([
  ['c) Thời gian thực hiện: quý I năm 2025.', { from: '2025-01-01', to: '2025-03-31' }],
  ['- Rà soát, hoàn thành trước ngày 31/12/2025.', { year: 2025, month: 12, day: 31 }],
  ['- Xong trong Quý II/2026', { from: '2026-04-01', to: '2026-06-30' }],
])('reads %s', (body, date) => expect(deadlines(body)).toEqual([[date, 'Tuyên truyền']]));

test.each([
  [
    'c) Thời gian thực hiện: quý I năm 2025 (tập trung từ ngày 01 - 28/02/2025).',
    [
      [{ from: '2025-01-01', to: '2025-03-31' }, 'Tuyên truyền'],
      [{ from: '2025-02-01', to: '2025-02-28' }, 'Tuyên truyền (tập trung)'],
    ],
  ],
  [
    'Thời gian: dự kiến 01 buổi, tổ chức vào ngày 26/02/2025.',
    [[{ year: 2025, month: 2, day: 26 }, 'Tuyên truyền (dự kiến)']],
  ],
  [
    '- *Thời gian thực hiện:* Phong trào thi đua được triển khai thực hiện từ tháng 8 năm 2024 và tổng kết, khen thưởng vào dịp Kỷ niệm 70 năm Ngày Thầy thuốc Việt Nam (27/02/2025).',
    [[{ from: '2024-08', to: '2025-02-27' }, 'Phong trào thi đua được triển khai thực hiện']],
  ],
  [
    '- Phong trào được triển khai thực hiện từ năm 2025 đến năm 2027.',
    [[{ from: 2025, to: 2027 }, 'Phong trào được triển khai thực hiện']],
  ],
  ['- Tiến độ: từ tháng 3 năm 2026.', [[{ from: '2026-03' }, 'Tuyên truyền']]],
  ['Triển khai thường xuyên, liên tục đến năm 2030.', [[{ year: 2030 }, 'Tuyên truyền']]],
  ['- Thời gian thực hiện: Năm 2025 và các năm tiếp theo.', [[{ from: 2025 }, 'Tuyên truyền']]],
  [
    '- Tham mưu sơ kết vào năm 2028, tổng kết vào năm 2030.',
    [
      [{ year: 2028 }, 'Tuyên truyền'],
      [{ year: 2030 }, 'tổng kết'],
    ],
  ],
  [
    '- Hoàn thiện hồ sơ, trình thẩm định trước ngày 30/4/2026; phấn đấu đến 31/12/2026 giải ngân 100% vốn.',
    [
      [{ year: 2026, month: 4, day: 30 }, 'Tuyên truyền'],
      [{ year: 2026, month: 12, day: 31 }, 'Tuyên truyền'],
    ],
  ],
  ['- Lập danh sách gửi về trạm trước 28/02/2026.', [[{ year: 2026, month: 2, day: 28 }, 'Tuyên truyền']]],
  ['- Thời gian: từ ngày 31/13/2025 đến ngày 40/13/2025.', []],
  ['- Tập trung rà soát, hoàn thành trước ngày 31/12/2025.', [[{ year: 2025, month: 12, day: 31 }, 'Tuyên truyền']]],
])('of %s says what happens, and when', (body, expected) => expect(deadlines(body)).toEqual(expected));

test.each([
  [
    '- Đợt 1: cao điểm trong 10 ngày (từ ngày 20 tháng 11 năm 2025 đến ngày 03 tháng 12 năm 2025).',
    { from: '2025-11-20', to: '2025-12-03' },
  ],
  ['- Thực hiện vét từ ngày 08 đến ngày 10 tháng 12 năm 2025.', { from: '2025-12-08', to: '2025-12-10' }],
  ['- Kiểm tra, xếp hạng trước ngày 31 tháng 12 năm 2025.', { year: 2025, month: 12, day: 31 }],
  ['- Rà soát, xong trong tháng 5/2026.', { year: 2026, month: 5 }],
  ['- Hoàn thành trong năm 2026.', { year: 2026 }],
  ['- Thời gian thực hiện: 2026 - 2030.', { from: 2026, to: 2030 }],
  ['- Rà soát, hoàn thành trước ngày 31/12/2025 và tổng hợp báo cáo về Sở Y tế.', { year: 2025, month: 12, day: 31 }],
])('of %s reads the date', (body, date) =>
  expect((deadlines(body) as readonly unknown[][]).map(([found]) => found)).toEqual([date]),
);

test('a date that a bullet begins with has its work behind it', () =>
  expect(deadlines('- Chuẩn bị tài liệu.\n\n- Ngày 16/11/2017: Họp Đoàn kiểm tra, phân công nhiệm vụ.')).toEqual([
    [{ year: 2017, month: 11, day: 16 }, 'Họp Đoàn kiểm tra, phân công nhiệm vụ'],
  ]));

test('the label of a point is no part of what happens', () =>
  expect(
    read(
      'KẾ HOẠCH\n\nA b c\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Công an tỉnh\n\na) Rà soát hồ sơ, hoàn thành trước ngày 31/12/2025.',
    ).deadlines,
  ).toMatchObject([{ what: 'Rà soát hồ sơ' }]));

test('of several clauses the last that says something tells what happens', () =>
  expect(
    read(
      'KẾ HOẠCH\n\nA b c\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. Công an tỉnh\n\na) Rà soát các thủ tục; hoàn thành trong tháng 4 năm 2025.',
    ).deadlines,
  ).toMatchObject([{ what: 'Rà soát các thủ tục', date: { year: 2025, month: 4 } }]));

test('a report has only what it says is to come', () =>
  expect(
    read(
      'BÁO CÁO\n\nTình hình\n\nI. KẾT QUẢ\n\n- Lũy kế từ ngày 01/01/2017 đến 13/10/2017 có 12 ca.\n\n- Phấn đấu hoàn thành trong năm 2026.',
    ).deadlines.map(({ date }) => date),
  ).toEqual([{ year: 2026 }]));

test.each([
  ['IV. TỔ CHỨC THỰC HIỆN', 'Rà soát hồ sơ'],
  ['1. Công an tỉnh', 'Rà soát hồ sơ'],
  ['1. Rà soát hồ sơ sức khỏe', 'Rà soát hồ sơ sức khỏe'],
])('under %s a sentence tells of: %s', (heading, what) =>
  expect(
    read(`KẾ HOẠCH\n\nA b c\n\nI. NỘI DUNG\n\n${heading}\n\n- Rà soát hồ sơ, hoàn thành trước ngày 31/12/2025.`)
      .deadlines,
  ).toMatchObject([{ what }]),
);

test.each([
  '- Thời gian qua, công tác y tế được quan tâm.',
  '- Thời gian qua, công tác y tế được quan tâm; tỷ lệ tham gia năm 2025 đạt 93%.',
  '- Luật được thông qua từ ngày 01 tháng 7 năm 2025 có quy định.',
  '- Hội nghị tổng kết năm 2025.',
  '- Gửi báo cáo trước ngày 15/6/2026.',
  '- Sinh trước ngày 40/13/2026.',
  '- Hoàn thành nhiệm vụ theo Chỉ thị số 11-CT/TU ngày 04/01/2026 của Ban Thường vụ.',
  '- Từ ngày 01/01/2026, Luật Việc làm có hiệu lực.',
])('takes none from %s', (body) => expect(deadlines(body)).toEqual([]));
