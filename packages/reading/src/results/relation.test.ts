import { expect, test } from 'vitest';
import { read } from '../read.ts';
import type { Result } from './result.ts';

const HEAD = `ỦY BAN NHÂN DÂN
XÃ BÌNH AN
Số: 15/BC-UBND
Bình An, ngày 05 tháng 7 năm 2025
BÁO CÁO
Kết quả công tác y tế 6 tháng đầu năm 2025
`;
const report = (body: string): string => `${HEAD}I. KẾT QUẢ THỰC HIỆN\n${body}\nNơi nhận:\n- Lưu: VT.`;
const results = (body: string): readonly Result[] => read(report(body)).results;

const LAST_HALF = { year: 2024, months: 6 };

test.each<[string, string, Partial<Result>]>([
  [
    'a difference in the same unit, from which the figure of before follows',
    'Có 1.291 ca mắc, tăng 326 ca so với cùng kỳ.',
    {
      value: 1291,
      comparison: { change: 'increase', value: 326, unit: 'ca', period: LAST_HALF },
      previous: { value: 965, period: LAST_HALF },
    },
  ],
  [
    'a difference in percent, from which none follows',
    'Tổng thu là 90 tỷ đồng, giảm 12,5% so với cùng kỳ năm 2024.',
    { value: 90, comparison: { change: 'decrease', value: 12.5, unit: '%', period: LAST_HALF }, previous: null },
  ],
  [
    'how far the goal was passed, and the goal',
    'Tỷ lệ bao phủ BHYT đạt 96,2%, vượt 0,2% so với chỉ tiêu giao (96%), tăng 1,5% so với cùng kỳ.',
    { value: 96.2, plan: 96, comparison: { change: 'increase', value: 1.5, unit: '%', period: LAST_HALF } },
  ],
  [
    'no difference',
    'Số ca tử vong là 2 ca (bằng so với cùng kỳ).',
    {
      value: 2,
      comparison: { change: 'equal', value: 0, unit: 'ca', period: LAST_HALF },
      previous: { value: 2, period: LAST_HALF },
    },
  ],
  [
    'the figure of before itself',
    'Tỷ lệ sinh là 15% (cùng kỳ: 14%).',
    { value: 15, previous: { value: 14, period: LAST_HALF } },
  ],
  [
    'from where it fell',
    'Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%.',
    { value: 3.1, previous: { value: 5.2, period: LAST_HALF } },
  ],
])('compares: %s', (_, body, expected) => {
  expect(results(body)).toMatchObject([expected]);
});

test.each<[string, string, readonly Partial<Result>[]]>([
  [
    'a share of all there were is no share of a plan',
    'Đã giải quyết 522 đơn, đạt 96,1%.',
    [
      { value: 522, percentOfPlan: null },
      { value: 96.1, unit: '%' },
    ],
  ],
  [
    'a difference that is compared later on',
    'Đã tiếp 1.141 lượt, tăng 32 lượt, bằng 103% so cùng kỳ năm trước.',
    [{ value: 1141, previous: { value: 1109, period: LAST_HALF } }],
  ],
  [
    'a difference said twice',
    'Có 945 trẻ sinh ra, tăng 26 trẻ (2,9%) so với cùng kỳ.',
    [{ value: 945, previous: { value: 919, period: LAST_HALF } }],
  ],
  [
    'a lead-in that says what is expected',
    '* Ước cả năm 2025:\n- Tổng số sinh: 520 trẻ.',
    [{ value: 520, kind: 'estimate', period: { year: 2025 } }],
  ],
  [
    'a list of differences',
    'So với cùng kỳ giảm 146 lượt tiếp, 127 người.',
    [
      { value: 146, change: 'decrease' },
      { value: 127, change: 'decrease' },
    ],
  ],
  [
    'two counts parted by a stroke',
    'Đã tiếp 866 lượt/964 người.',
    [
      { value: 866, unit: 'lượt' },
      { value: 964, unit: 'người' },
    ],
  ],
  [
    'a rate whose unit holds a number',
    'Tỷ số giới tính khi sinh là 109 bé trai/100 bé gái.',
    [{ value: 109, unit: 'bé trai/100 bé gái', indicator: 'sex-ratio-at-birth' }],
  ],
  ['per mille as it is typed', 'Tỷ suất sinh là 19,2%o.', [{ value: 19.2, unit: '‰' }]],
  [
    'two shares of the plan, each with its own subject',
    'Thu ngân sách đạt 66% dự toán; thương mại đạt hơn 41% so kế hoạch, tăng 10,6%.',
    [
      { value: 66, percentOfPlan: 66 },
      { value: 41, percentOfPlan: 41, comparator: '>' },
    ],
  ],
  [
    'nine months from the amount behind them',
    'Tổng thu ngân sách 9 tháng 20,8 tỷ đồng, đạt 80,1% kế hoạch.',
    [{ value: 20.8, percentOfPlan: 80.1 }],
  ],
  ['thousands of hectares', 'Tổng diện tích gieo trồng là 41,8 nghìn ha.', [{ value: 41.8, unit: 'nghìn ha' }]],
  ['a million visits from a million đồng', 'Tiếp nhận 1,5 triệu lượt người.', [{ value: 1.5, unit: 'triệu lượt' }]],
  ['so many times more, which counts nothing', 'Có 30 ca mắc, tăng 4,8 lần so với cùng kỳ.', [{ value: 30 }]],
  ['wishes behind a colon', 'Phấn đấu các chỉ tiêu: Thu 40,6 tỷ đồng; tỷ lệ hộ nghèo còn 0,8%.', []],
  ['the year to come', 'Bước sang năm 2026, xã đề ra 22 chỉ tiêu.', []],
  ['so many out of so many, which is no day', 'Đến nay có đến 5/9 thôn đạt chuẩn.', [{ value: 5, total: 9 }]],
  [
    'the share of the plan behind a share of all',
    'Kích hoạt 704 tài khoản, đạt 40,8% so với số dân, đạt 73,3% so với chỉ tiêu.',
    [
      { value: 704, percentOfPlan: 73.3 },
      { value: 40.8, percentOfPlan: null },
    ],
  ],
  ['the plan behind a stroke', 'Kích hoạt 109 tài khoản/2.068 chỉ tiêu giao.', [{ value: 109, plan: 2068 }]],
  [
    'counts without a noun in a list',
    'Đã giải quyết 90 đơn (khiếu nại 59, tố cáo 31).',
    [{ value: 90 }, { value: 59, unit: null }, { value: 31, unit: null }],
  ],
  [
    'counts behind colons',
    'Có 07 đảng viên bị thi hành kỷ luật là khiển trách: 03, cảnh cáo: 04.',
    [{ value: 7 }, { value: 3 }, { value: 4 }],
  ],
  [
    'members under discipline from the number of a law',
    'Thi hành kỷ luật 19 đảng viên theo Luật 19 và Điều 5.',
    [{ value: 19, unit: 'đảng viên' }],
  ],
  [
    'a difference printed behind what it is compared with',
    'Giải quyết 04 đơn, tăng so với cùng kỳ 01 đơn.',
    [{ value: 4, previous: { value: 3, period: LAST_HALF } }],
  ],
  [
    'a difference in brackets',
    'Thu nhập bình quân là 22,4 triệu đồng (tăng 7,7% tương đương 1,6 triệu đồng).',
    [{ value: 22.4, comparison: { change: 'increase', value: 7.7, unit: '%', period: null } }],
  ],
  [
    'from where each fell, named by its own words',
    'Tỷ lệ chậm: thôn An giảm từ 10,85% xuống còn 1,31%; thôn Bình giảm từ 10,5% xuống còn 2,2%.',
    [
      { value: 1.31, subject: 'thôn An', previous: { value: 10.85, period: LAST_HALF } },
      { value: 2.2, subject: 'thôn Bình' },
    ],
  ],
  [
    'names before their brackets',
    'Các nơi chưa đạt gồm: An Lão (5/14 thôn), An Bình (3/9 thôn).',
    [
      { value: 5, total: 14, subject: 'An Lão' },
      { value: 3, total: 9, subject: 'An Bình' },
    ],
  ],
  [
    'words that go on behind a bracket',
    'Đã có 45 xã (bằng 51,2% tổng số xã) đạt chuẩn.',
    [{ value: 45, subject: 'xã đạt chuẩn' }, { value: 51.2 }],
  ],
  [
    'growth that is compared with nothing',
    'Sản lượng đạt 3.400 tấn, tăng 13,4%. Đàn trâu có 380 con, giảm 6,2%.',
    [{ value: 3400, comparison: { change: 'increase', value: 13.4, unit: '%', period: null } }, { value: 380 }],
  ],
  [
    'rates by their usual names',
    'Số bác sỹ đạt 15 bác sỹ/ 10.000 dân.',
    [{ value: 15, unit: 'bác sĩ/10.000 dân', indicator: 'doctors-per-10k' }],
  ],
  [
    'years of life from an age',
    'Tuổi thọ trung bình của người dân đạt khoảng 74,8 tuổi.',
    [{ value: 74.8, unit: 'tuổi', indicator: 'life-expectancy' }],
  ],
  [
    'what people are content with',
    'Có 3.400 người; tỷ lệ người dân hài lòng với dịch vụ y tế đạt hơn 90%.',
    [{ value: 3400 }, { value: 90, subject: 'tỷ lệ người dân hài lòng với dịch vụ y tế' }],
  ],
  [
    'an estimate behind a word that ends like another',
    'Sản lượng xuất chuồng ước đạt 839 tấn.',
    [{ value: 839, kind: 'estimate' }],
  ],
])('tells apart: %s', (_, body, expected) => {
  expect(results(body)).toMatchObject(expected);
});
