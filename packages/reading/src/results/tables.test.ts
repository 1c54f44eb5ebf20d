import { expect, test } from 'vitest';
import { read } from '../read.ts';
import type { Result } from './result.ts';

const report = (body: string): string => `SỞ Y TẾ
Số: 15/BC-SYT
Bình An, ngày 05 tháng 11 năm 2017
BÁO CÁO
Kết quả công tác y tế 10 tháng năm 2017
I. KẾT QUẢ THỰC HIỆN
${body}
Nơi nhận:
- Lưu: VT.`;
const results = (body: string): readonly Result[] => read(report(body)).results;
const TEN = { year: 2017, months: 10 };

const HEAD = 'TT | Chỉ tiêu | ĐVT | Kế hoạch 2017 | Thực hiện 10 tháng | Ước cả năm | So với KH (%) | Kế hoạch 2018';

test('reads bars: one result for each column that tells what was done, the share with the estimate it follows from', () => {
  const body = `${HEAD}\n1 | Số giường bệnh | giường | 1.200 | 1.150 | 1.236 | 103 | 1.300\n2 | Tỷ lệ tham gia bảo hiểm y tế | % | 79 | 80 | 81 | 102,5 | 85`;
  expect(results(body)).toMatchObject([
    {
      subject: 'Số giường bệnh',
      value: 1150,
      unit: 'giường',
      kind: 'actual',
      period: TEN,
      plan: 1200,
      percentOfPlan: null,
    },
    { value: 1236, kind: 'estimate', period: { year: 2017 }, plan: 1200, percentOfPlan: 103, suspect: null },
    { value: 80, unit: '%', indicator: 'health-insurance-coverage', period: TEN },
    { value: 81, plan: 79, percentOfPlan: 102.5, suspect: null },
  ]);
});

test('reads bars at both ends and the rule below the head', () => {
  const body =
    '| Nội dung | Kế hoạch | Thực hiện | Tỷ lệ (%) |\n|---|---:|---:|---|\n| Khám bệnh (lượt) | 200 | 150 | 75 |\n| Tổng thu (tỷ đồng) | 10,5 | 21 | 200 |';
  expect(results(body)).toMatchObject([
    { subject: 'Khám bệnh (lượt)', unit: 'lượt', value: 150, plan: 200, percentOfPlan: 75, suspect: null },
    { unit: 'tỷ đồng', value: 21, plan: 10.5, percentOfPlan: 200 },
  ]);
});

test('reads columns set apart by spaces, with names above and below their figures', () => {
  const body = [
    'Chỉ tiêu                Kế hoạch    Thực hiện    Tỷ lệ %',
    'Số mẫu xét nghiệm       400         300          75',
    'Tỷ lệ trẻ em dưới năm tuổi suy dinh',
    '                        14,0        12,6         90',
    'dưỡng thể nhẹ cân',
  ];
  expect(results(body.slice(0, 2).concat('Số ca bệnh            10     5     50').join('\n'))).toMatchObject([
    { subject: 'Số mẫu xét nghiệm', value: 300 },
    { subject: 'Số ca bệnh', value: 5 },
  ]);
  const bars = body.map((line) => (line.startsWith('  ') ? `| ${line.trim()}` : line).replaceAll(/ {2,}/g, ' | '));
  expect(results(bars.join('\n')).map(({ subject, value }) => [subject, value])).toEqual([
    ['Số mẫu xét nghiệm', 300],
    ['Tỷ lệ trẻ em dưới năm tuổi suy dinh dưỡng thể nhẹ cân', 12.6],
  ]);
});

test('reads one cell a line', () => {
  const body =
    'TT\nChỉ tiêu\nĐVT\nKế hoạch\nnăm 2017\nThực hiện\n10 tháng\nSo với\nKH (%)\n1\nSố xã đạt\ntiêu chí\nXã\n118\n59\n50\n2\nSố giường bệnh\nGiường\n1.200\n1.150\n95,8';
  expect(results(body)).toMatchObject([
    { subject: 'Số xã đạt tiêu chí', unit: 'Xã', value: 59, plan: 118, percentOfPlan: 50, period: TEN },
    { subject: 'Số giường bệnh', unit: 'Giường', value: 1150, plan: 1200, percentOfPlan: 95.8 },
  ]);
});

test('reads cells with a bar alone on the line between them', () => {
  const row = (...cells: string[]): string => `|\n${cells.join('\n|\n')}\n|\n`;
  const body =
    row('**Chỉ tiêu**', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)') +
    row('Số mẫu', '400', '300', '75') +
    row('Số lớp', '10', '5', '50');
  expect(results(body)).toMatchObject([
    { subject: 'Số mẫu', value: 300, plan: 400 },
    { subject: 'Số lớp', value: 5, plan: 10 },
  ]);
});

test('reads one cell a line where a name goes on below its figures', () => {
  const body =
    'TT\nChỉ tiêu\nKế hoạch\nThực hiện\nSo với KH (%)\n1\nTỷ lệ trẻ em suy\n14,0\n12,6\n90\ndinh dưỡng\n2\nSố mẫu\n40\n20\n50';
  expect(results(body)).toMatchObject([
    { subject: 'Tỷ lệ trẻ em suy dinh dưỡng', unit: '%', value: 12.6, percentOfPlan: 90 },
    { subject: 'Số mẫu', value: 20, percentOfPlan: 50 },
  ]);
});

test('reads heads over two lines by where their words stand', () => {
  const body = [
    'Chỉ tiêu          Kế hoạch    Thực hiện    So với      So với',
    '                  năm 2017    10 tháng     KH (%)      cùng kỳ (%)',
    'Số mẫu            400         300          75          120',
    'Số lớp            10          5            50          125',
  ].join('\n');
  expect(results(body)).toMatchObject([
    { value: 300, plan: 400, percentOfPlan: 75, period: TEN, suspect: null },
    { value: 5, plan: 10, percentOfPlan: 50 },
  ]);
});

test('takes no share for one of the plan that may be one of the year before', () => {
  const body =
    'TT Chỉ tiêu Kế hoạch Thực hiện So với\nnăm 2017 10 tháng cùng kỳ (%)\n1 Số mẫu 400 300 120\n2 Số lớp 10 5 125';
  expect(results(body)).toMatchObject([
    { value: 300, plan: 400, percentOfPlan: null, suspect: null },
    { value: 5, plan: 10, percentOfPlan: null },
  ]);
});

test('reads rows whose columns are one space apart, with names over two lines', () => {
  const body = [
    'TT Chỉ tiêu ĐVT Kế hoạch 2017 Thực hiện 10 tháng Ước cả năm So với KH (%) Kế hoạch 2018',
    '1 Số giường bệnh Giường 1.200 1.150 1.236 103 1.300',
    '2 Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng',
    'đầy đủ % 95 80 95 100 95',
    'Tỷ lệ người dân tham gia bảo',
    'hiểm y tế % 79 80 81 102,5 85',
  ].join('\n');
  expect(results(body)).toMatchObject([
    { subject: 'Số giường bệnh', unit: 'Giường', value: 1150, plan: 1200, period: TEN, percentOfPlan: null },
    { value: 1236, kind: 'estimate', percentOfPlan: 103, suspect: null },
    { subject: 'Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ', unit: '%', value: 80 },
    { value: 95, percentOfPlan: 100 },
    { subject: 'Tỷ lệ người dân tham gia bảo hiểm y tế', indicator: 'health-insurance-coverage', value: 80 },
    { value: 81, plan: 79, percentOfPlan: 102.5 },
  ]);
});

test('reads heads that stand over several columns', () => {
  const body =
    'TT | Nội dung | Kế hoạch | Cùng kỳ | Thực hiện | So sánh (%)\nKH | Cùng kỳ\n1 | Số mẫu | 400 | 250 | 300 | 75 | 120\n2 | Số lớp | 10 | 4 | 5 | 50 | 125';
  expect(results(body)).toMatchObject([
    { value: 300, plan: 400, percentOfPlan: 75, previous: { value: 250, period: { year: 2016, months: 10 } } },
    { value: 5, plan: 10, percentOfPlan: 50, previous: { value: 4 } },
  ]);
});

const SCAN = 'Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | So với KH (%)';

test('puts a lost decimal comma back where only one way makes the share come out, and says so', () => {
  expect(results(`${SCAN}\nSố bác sĩ | /10.000 dân | 6,45 | 662 | 1026\nSố mẫu | mẫu | 20 | 10 | 50`)).toMatchObject([
    { value: 6.62, printedValue: 662, plan: 6.45, percentOfPlan: 102.6, suspect: 'decimal' },
    { value: 10, printedValue: null, suspect: null },
  ]);
});

test('leaves a figure as printed where several ways would do, or none, and marks it', () => {
  expect(results(`${SCAN}\nSố bác sĩ | /10.000 dân | 645 | 662 | 1026\nSố mẫu | mẫu | 20 | 13 | 95`)).toMatchObject([
    { value: 662, plan: 645, percentOfPlan: 1026, suspect: 'ratio' },
    { value: 13, plan: 20, percentOfPlan: 95, suspect: 'ratio' },
  ]);
});

test('keeps 239 % of the plan: whether more is better is not for the reader to say', () => {
  expect(
    results(`${SCAN}\nTỷ suất tử vong trẻ em | ‰ | 4,6 | 11 | 239,1\nSố mẫu | mẫu | 20 | 10 | 50`)[0],
  ).toMatchObject({
    value: 11,
    percentOfPlan: 239.1,
    suspect: null,
  });
});

test('marks a total that is not the sum of its parts', () => {
  const table = (total: string): string =>
    `Đơn vị | Kế hoạch | Thực hiện\nXã An | 10 | 8\nXã Bình | 10 | 7\nXã Cát | 10 | 9\nTổng cộng | 30 | ${total}`;
  expect(results(table('24')).at(-1)).toMatchObject({ value: 24, suspect: null });
  expect(results(table('25')).at(-1)).toMatchObject({ value: 25, suspect: 'sum' });
});

test('reads a table in an appendix, and none of what is to come', () => {
  const table = 'Chỉ tiêu | Kế hoạch | Thực hiện\nSố mẫu | 20 | 10\nSố lớp | 4 | 2';
  expect(read(`${report('')}\nPhụ lục\n${table}`).results).toHaveLength(2);
  expect(results(`1. Công tác chung.\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ\n${table}`)).toEqual([]);
});

test.each([
  ['columns numbered', 'Chỉ tiêu | Kế hoạch | Thực hiện\n(1) | (2) | (3)\nSố mẫu | - | …'],
  [
    'a table of work',
    'TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian\n1 | Tập huấn | Sở Y tế | 2017\n2 | In tờ rơi | Sở Y tế | 2017',
  ],
  ['a plan for the year to come', 'Chỉ tiêu | ĐVT | Kế hoạch 2018\nSố mẫu | mẫu | 20\nSố lớp | lớp | 4'],
  ['rows of another width', 'Chỉ tiêu | Kế hoạch | Thực hiện\nSố mẫu | 20\nSố lớp | 4'],
])('reads nothing in %s', (_, body) => {
  expect(results(body)).toEqual([]);
});

test('every quote of a table stands where its span says', () => {
  const text = report(`${HEAD}\n1 | Số giường bệnh | giường | 1.200 | 1.150 | 1.236 | 103 | 1.300`).normalize('NFD');
  for (const { quote, span } of read(text).results)
    expect(
      text
        .slice(...span)
        .normalize('NFC')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ).toBe(quote);
});

test.each([
  '| 1 ',
  'a  1  2\n',
  '|\n1\n',
  'TT\nNội dung\nKế hoạch\nThực hiện\n1\n',
  `${SCAN}\n`,
  '1 | 2 | 3\n',
  'TT Chỉ tiêu Kế hoạch Thực hiện Tỷ lệ\n',
  'Số mẫu 1 2 3\n',
  'a\n',
  'TT Chỉ tiêu Kế hoạch Thực hiện\n1 An 1 2\n2 An 1 2\n',
  'Tổng | 1 | 2\n',
  '|\n',
  'TT\n',
])(
  'two hundred thousand signs of %j in a table are read in linear time',
  (piece) => expect(results(`${SCAN}\n${piece.repeat(200_000 / piece.length)}`)).toBeInstanceOf(Array),
  60_000,
);

test('a rate’s unit is what its name says, though the column says who is counted', () =>
  expect(
    read(
      'BÁO CÁO\nKết quả công tác y tế năm 2024\n\nI. KẾT QUẢ\n\n| TT | Chỉ tiêu | Đơn vị | Kế hoạch 2024 | Thực hiện 2024 |\n|---|---|---|---|---|\n| 1 | Số bác sĩ/vạn dân | BS | 16,0 | 16,4 |\n| 2 | Số bác sĩ | BS | 200 | 210 |',
    ).results.map(({ unit, indicator }) => [unit, indicator]),
  ).toEqual([
    ['bác sĩ/10.000 dân', 'doctors-per-10k'],
    ['BS', null],
  ]));
