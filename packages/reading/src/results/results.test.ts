import { array, assert, constantFrom, property } from 'fast-check';
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
const HALF = { year: 2025, months: 6 };

test.each([
  ['a count behind “là”', 'Tổng số trẻ sinh ra là 615 trẻ.', 615, 'trẻ', 'tổng số trẻ sinh ra'],
  ['a count behind a verb', '- Tổ chức 05 buổi truyền thông tại các thôn.', 5, 'buổi', 'tổ chức buổi truyền thông'],
  ['a share', 'Tỷ lệ hộ dân dùng nước sạch đạt 91,25%.', 91.25, '%', 'tỷ lệ hộ dân dùng nước sạch'],
  [
    'a sum of money with its places',
    'Tổng thu ngân sách là 5.373,4 triệu đồng.',
    5373.4,
    'triệu đồng',
    'tổng thu ngân sách',
  ],
  ['the short form of đồng', 'Phạt tiền với tổng số tiền 10.050.000đ.', 10050000, 'đồng', 'phạt tiền'],
  ['a number that stands alone', 'Số hộ nghèo: 42.', 42, null, 'số hộ nghèo'],
  ['a count behind a word that leads to it', 'Tập huấn kỹ năng cho 196 người.', 196, 'người', 'tập huấn kỹ năng'],
  ['a count of a place', 'Toàn xã có 15 hộ nghèo.', 15, 'hộ nghèo', 'hộ nghèo'],
])('reads %s', (_, body, value, unit, subject) => {
  const [result, ...more] = results(body);
  expect(more).toEqual([]);
  expect(result).toMatchObject({ value, unit, kind: 'actual', period: HALF, suspect: null });
  expect(result?.subject).toContain(subject);
});

test.each<[string, string, Partial<Result>]>([
  ['the share of the plan', 'Khám 1.862 lượt người, đạt 93,1% kế hoạch.', { value: 1862, percentOfPlan: 93.1 }],
  [
    'the plan in brackets',
    'Phát hiện 168 ca (kế hoạch 180 ca), đạt 93,3% kế hoạch.',
    { value: 168, plan: 180, percentOfPlan: 93.3, suspect: null },
  ],
  ['a share of the plan alone', 'Thu ngân sách đạt 66% dự toán.', { value: 66, unit: '%', percentOfPlan: 66 }],
  ['a share in brackets', 'Giải ngân 270,6 tỷ đồng (đạt 80%).', { value: 270.6, percentOfPlan: 80 }],
  ['so many out of so many', 'Xử lý sau thanh tra đối với 04/04 đoàn.', { value: 4, total: 4, plan: null }],
  [
    'an amount out of what was due',
    'Đã thu hồi 5.373,4/5.373,4 triệu đồng, đạt 100%.',
    { value: 5373.4, plan: 5373.4, percentOfPlan: 100 },
  ],
  [
    'so many out of the plan',
    'Tổng số lượt khám: 14.320/18.000 lượt, đạt 79,56% kế hoạch năm.',
    { value: 14320, plan: 18000, percentOfPlan: 79.56, total: null, suspect: null },
  ],
  [
    'so many out of all, with a share of another plan',
    'Số xã đạt: 18/20 xã, đạt 120% kế hoạch.',
    { value: 18, plan: null, total: 20, percentOfPlan: 120 },
  ],
  ['a count of posts', 'Trạm có 12 biên chế.', { value: 12, unit: 'biên chế' }],
  ['how many live there', 'Xã có dân số 98.450 người.', { value: 98450, unit: 'người' }],
  ['a bound', 'Số tiền thu được trên 250 tỷ đồng.', { value: 250, comparator: '>' }],
  [
    'growth where no level is printed',
    'Giá trị sản xuất tăng 12,5% so với cùng kỳ.',
    { value: 12.5, change: 'increase' },
  ],
  [
    'an estimate',
    'Ước thực hiện cả năm 2025 thu 120 tỷ đồng.',
    { value: 120, kind: 'estimate', period: { year: 2025 } },
  ],
  ['what is summed up', 'Lũy kế từ đầu năm có 26 ca mắc.', { value: 26, kind: 'cumulative', period: HALF }],
  ['a day', 'Tính đến ngày 30/6/2025 có 4.100 người tham gia.', { value: 4100, period: { asOf: '2025-06-30' } }],
  [
    'two days',
    'Từ 13/11/2024 đến 15/12/2024 ghi nhận 31 ca mắc.',
    { value: 31, period: { from: '2024-11-13', to: '2024-12-15' } },
  ],
  [
    'a quarter',
    'Trong quý II/2025 cấp 15 giấy phép.',
    { value: 15, unit: 'giấy phép', period: { year: 2025, quarter: 2 } },
  ],
])('reads %s', (_, body, expected) => {
  expect(results(body)).toMatchObject([expected]);
});

test.each([
  ['no one died', 'Trong kỳ không có tử vong.', 'tử vong'],
  ['no case was seen', '- Bệnh sởi chưa ghi nhận ca nào.', 'ca nào'],
  ['no unit asked', 'Trong năm 2025, chưa có đơn vị nào đề nghị cấp phép.', 'đơn vị nào đề nghị cấp phép'],
  [
    'a number with a dot',
    'Trong năm 2025, chưa có hồ sơ nào theo Nghị quyết 66.4/2025/NQ-CP.',
    'hồ sơ nào theo Nghị quyết 66.4/2025/NQ-CP',
  ],
])('reads nought in words: %s', (_, body, subject) => {
  expect(results(body)).toMatchObject([{ value: 0, subject }]);
});

test('says of a bracket pair what its lead-in says', () => {
  expect(results('Số mắc trong tháng 6/lũy kế từ đầu năm: Sởi (18/42), Ho gà (0/3).')).toMatchObject([
    { subject: 'Sởi', value: 18, kind: 'actual', period: { year: 2025, month: 6 } },
    { subject: 'Sởi', value: 42, kind: 'cumulative', period: { year: 2025, months: 6 } },
    { subject: 'Ho gà', value: 0 },
    { subject: 'Ho gà', value: 3 },
  ]);
  expect(results('Số mắc so với cùng kỳ (kỳ này/cùng kỳ): Sởi (18/2).')).toMatchObject([
    { value: 18, previous: { value: 2 } },
  ]);
  expect(results('Các bệnh: Sởi (18/2).')).toEqual([]);
});

test('keeps the verb of a list, and each figure in its own clause', () => {
  const found = results('Phát hiện mới 23 bệnh nhân lao, 07 bệnh nhân phong và 05 bệnh nhân động kinh.');
  expect(found.map(({ subject }) => subject)).toEqual([
    'phát hiện mới bệnh nhân lao',
    'phát hiện mới bệnh nhân phong',
    'phát hiện mới bệnh nhân động kinh',
  ]);
});

test('marks a share that does not follow from the figures, and repairs neither', () => {
  expect(results('Khám 150 lượt (kế hoạch 200 lượt), đạt 95% kế hoạch.')).toMatchObject([
    { value: 150, plan: 200, percentOfPlan: 95, suspect: 'ratio' },
  ]);
});

test('keeps two figures that contradict each other', () => {
  expect(results('- Tỷ lệ tiêm chủng đạt 82%.\n- Tỷ lệ tiêm chủng đạt 81%.')).toMatchObject([
    { value: 82 },
    { value: 81 },
  ]);
});

test('finds the indicator by its meaning', () => {
  expect(results('Tỷ lệ người dân tham gia bảo hiểm y tế đạt 94%.')).toMatchObject([
    { indicator: 'health-insurance-coverage' },
  ]);
});

test.each([
  ['a date', 'Họp ngày 15/6/2025 và ngày 20 tháng 6.'],
  ['the number of a document', 'Thực hiện Nghị quyết số 72-NQ/TW và Kế hoạch 115 của tỉnh.'],
  ['an age', 'Trẻ em dưới 15 tuổi được chăm sóc.'],
  ['a span of years', 'Kế hoạch giai đoạn 2021 - 2025 được triển khai.'],
  ['an article of a law', 'Theo khoản 2 Điều 16 của Luật.'],
  ['digits that are no number', 'Số đã thu 5.378.7000.000 đồng; có l68 ca mắc.'],
  ['a wish', 'Phấn đấu cuối năm đạt 95% kế hoạch.'],
  ['work that goes on', 'Tiếp tục xây dựng bệnh viện 300 giường.'],
  ['what has no permit', 'Khai thác trái phép (không có giấy phép).'],
  ['a condition', 'Nếu không có trường hợp nào thì thôi.'],
])('reads nothing in %s', (_, body) => {
  expect(results(body)).toEqual([]);
});

test('leaves the name of a body whole, and says of what “tổng số” is', () => {
  expect(results('Có 178 giấy phép (Bộ Nông nghiệp và Môi trường cấp 70 giấy phép).')[1]?.subject).toBe(
    'Bộ Nông nghiệp và Môi trường cấp',
  );
  expect(results('Số tiền đã thu được tính đến hết ngày 30/6/2025: 142 đồng.')[0]?.subject).toBe('số tiền đã thu được');
  expect(results('Quản lý đái tháo đường 1.140 người; mở rộng đường 30 tỉnh.').map(({ value }) => value)).toEqual([
    1140,
  ]);
  expect(results('Khám bệnh nghề nghiệp cho 02 cơ sở với tổng số 119 người.')[1]?.subject).toBe(
    'khám bệnh nghề nghiệp: tổng số',
  );
  expect(results('Trồng 10 ha rừng và môi trường có 02 điểm đạt.').map(({ value }) => value)).toEqual([10, 2]);
});

test('reads nothing under what is to come', () => {
  const body =
    'Khám 20 lượt.\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM\n- Khám 300 lượt.\n- Tỷ lệ tiêm chủng đạt 95%.';
  expect(results(body)).toMatchObject([{ value: 20 }]);
});

test.each(['KẾ HOẠCH', 'CHỈ THỊ', 'QUYẾT ĐỊNH'])('a %s has no results', (type) => {
  const text = report('Đã khám 20 lượt người.').replace('BÁO CÁO', type).replace('/BC-', '/X-');
  expect(read(text).results).toEqual([]);
});

const PIECES = [
  '12',
  ' 1.234 ',
  '5.373,4',
  '04/04 ',
  '% ',
  ' ca',
  ' kế hoạch',
  'đạt ',
  'tăng ',
  ' so với cùng kỳ',
  '(',
  ')',
  ', ',
  '; ',
  '. ',
  '\n',
  '- ',
  'lũy kế ',
  'ước ',
  'không có ',
  'Sởi ',
  'tháng 6',
  '/',
  ':',
  'từ ',
  ' | ',
  'e\u0302\u0301',
];

test('every quote stands where its span says', () =>
  assert(
    property(array(constantFrom(...PIECES), { maxLength: 50 }), (pieces) => {
      const text = report(pieces.join(''));
      for (const { quote, span, value } of read(text).results) {
        expect(
          text
            .slice(...span)
            .normalize('NFC')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        ).toBe(quote);
        expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: 300 },
  ));

test.each([
  'đạt 9% ',
  '5 ca, ',
  '(1/2) ',
  'không có ca ',
  'lũy kế ',
  'tháng 6 có 5 ca ',
  '1.',
  '1/',
  '(',
  ', ',
  ' ',
  'Có 5 ca. ',
  'a, b: ',
  'từ 1/1 ',
  '/cùng kỳ ',
])(
  'two hundred thousand signs of %j are read in linear time',
  (piece) => expect(results(piece.repeat(200_000 / piece.length))).toBeInstanceOf(Array),
  20_000,
);
