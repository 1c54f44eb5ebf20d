import { expect, test } from 'vitest';
import { read } from '../read.ts';

const reading = (body: string, type = 'KẾ HOẠCH'): ReturnType<typeof read> =>
  read(
    `ỦY BAN NHÂN DÂN\nXÃ HÒA BÌNH\nSố: 12/${type === 'BÁO CÁO' ? 'BC' : 'KH'}-UBND\nHòa Bình, ngày 15 tháng 01 năm 2026\n\n${type}\nNâng cao đời sống Nhân dân\n\n${body}`,
  );
const goals = (body: string, type?: string): readonly string[] =>
  reading(body, type).targets.map(
    ({ subject, comparator, value, unit, due, section }) =>
      `${subject} ${comparator} ${value} ${unit} ${due && 'year' in due ? due.year : ''} ${section ?? ''}`,
  );

const TABLE = `| TT | Chỉ tiêu | Đơn vị | Thực hiện 2025 | 2026 | 2030 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ bao phủ bảo hiểm y tế | % | 93,5 | 95,5 | ≥ 98 |
| 2 | Số bác sĩ/vạn dân | Bác sĩ | 9 | 10 | 12,5 |
| 3 | Số người tham gia hội | Người | 2.150 | 2.300 | - |`;

test('each cell of a year to come is a goal that is due in it', () =>
  expect(goals(`II. MỤC TIÊU\n\n${TABLE}`)).toEqual([
    'tỷ lệ bao phủ bảo hiểm y tế = 95.5 % 2026 II',
    'tỷ lệ bao phủ bảo hiểm y tế >= 98 % 2030 II',
    'số bác sĩ/vạn dân = 10 bác sĩ/10.000 dân 2026 II',
    'số bác sĩ/vạn dân = 12.5 bác sĩ/10.000 dân 2030 II',
    'số người tham gia hội = 2300 người 2026 II',
  ]));

test('its quote is the row, and no head or row is a goal without a number', () => {
  const { targets, qualitativeTargets } = reading(`II. MỤC TIÊU\n\n${TABLE}`);
  expect(targets[0]).toMatchObject({
    quote: '| 1 | Tỷ lệ bao phủ bảo hiểm y tế | % | 93,5 | 95,5 | ≥ 98 |',
    indicator: 'health-insurance-coverage',
  });
  expect(qualitativeTargets).toEqual([]);
});

test('columns may be set apart by spaces, and a column without a year is due as its heading says', () =>
  expect(
    goals(
      'II. CHỈ TIÊU NĂM 2026\n\nChỉ tiêu    Đơn vị    Kế hoạch\nTỷ lệ trạm y tế có bác sĩ    %    100\nTỷ suất tử vong trẻ em    ‰    <12',
    ),
  ).toEqual(['tỷ lệ trạm y tế có bác sĩ = 100 % 2026 II', 'tỷ suất tử vong trẻ em < 12 ‰ 2026 II']));

test.each([
  `I. KẾT QUẢ NĂM 2025\n\n${TABLE.replace('Thực hiện 2025 | 2026 | 2030', 'Kế hoạch | Thực hiện | So sánh')}`,
  'IV. KINH PHÍ\n\n| TT | Nội dung | Đơn vị | 2026 | 2027 |\n|---|---|---|---|---|\n| 1 | Mua sắm thiết bị | triệu đồng | 200 | 300 |\n| 2 | Đào tạo | triệu đồng | 20 | 30 |',
  'III. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát hộ nghèo | Phòng Kinh tế | 2026 |\n| 2 | Tập huấn | Trạm Y tế | 2027 |',
])('takes no goal from %s', (body) => expect(goals(body)).toEqual([]));

test('of a report’s table only the years to come hold goals', () =>
  expect(goals(`II. CHỈ TIÊU\n\n${TABLE}`, 'BÁO CÁO')).toEqual([
    'tỷ lệ bao phủ bảo hiểm y tế >= 98 % 2030 II',
    'số bác sĩ/vạn dân = 12.5 bác sĩ/10.000 dân 2030 II',
  ]));
