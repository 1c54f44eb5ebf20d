import { expect, test } from 'vitest';
import type { Target } from '../reading.ts';
import { read } from '../read.ts';

const targets = (bullet: string, heading = '1. Mục tiêu cụ thể'): readonly Target[] =>
  read(`KẾ HOẠCH\n\nNâng cao sức khỏe\n\nII. MỤC TIÊU\n\n${heading}\n\n${bullet}`).targets;

test.each([
  [
    '- Duy trì tỷ lệ tham gia bảo hiểm y tế đạt từ 98% dân số trở lên.',
    { comparator: '>=', value: 98, unit: '%', indicator: 'health-insurance-coverage', population: 'dân số' },
  ],
  [
    '- Tỷ lệ tiêm chủng các vắc-xin trong Chương trình Tiêm chủng mở rộng đạt trên 95%.',
    { comparator: '>', value: 95, unit: '%', indicator: 'epi-vaccine-coverage' },
  ],
  [
    '- Tỷ lệ người dân thường xuyên tham gia hoạt động thể chất tăng thêm 10%.',
    { comparator: '=', change: 'increase', value: 10, indicator: 'physical-activity-gain' },
  ],
  [
    '- Tăng tỷ lệ khám bệnh, chữa bệnh bảo hiểm y tế tại Trạm y tế phường lên trên 20%.',
    { comparator: '>', change: 'level', value: 20, indicator: 'commune-station-insured-visits' },
  ],
  [
    '- Đến năm 2030, tăng chiều cao trung bình của trẻ em từ 01-18 tuổi thêm ít nhất 1,5 cm.',
    { comparator: '>=', change: 'increase', value: 1.5, unit: 'cm', due: { year: 2030 }, indicator: 'height-gain' },
  ],
  [
    '- Phấn đấu từ năm 2026, người dân được khám sức khỏe định kỳ ít nhất mỗi năm 01 lần.',
    { comparator: '>=', value: 1, unit: 'lần/năm', due: { from: 2026 }, indicator: 'annual-health-check-frequency' },
  ],
  [
    '- 100% các thôn thực hiện tốt công tác truyền thông giáo dục sức khỏe.',
    { comparator: '=', value: 100, population: 'các thôn', indicator: 'health-communication-coverage', due: null },
  ],
  [
    '- Giảm tỷ lệ suy dinh dưỡng thể thấp còi ở trẻ em dưới 5 tuổi xuống dưới 15%.',
    { comparator: '<', change: 'level', value: 15, indicator: 'under-5-stunting' },
  ],
  ['- Tỷ lệ hộ nghèo giảm 1,5%.', { comparator: '=', change: 'decrease', value: 1.5, indicator: null }],
  ['- Đạt 15 bác sĩ/10.000 dân.', { value: 15, unit: 'bác sĩ/10.000 dân', indicator: 'doctors-per-10k' }],
])('reads %s', (bullet, expected) => expect(targets(bullet)).toMatchObject([expected]));

test('parts the targets of one sentence, and gives each its words', () =>
  expect(
    targets('- Tuổi thọ trung bình đạt trên 75,5 tuổi, trong đó số năm sống khỏe mạnh đạt tối thiểu 68 năm.'),
  ).toMatchObject([
    {
      quote: 'Tuổi thọ trung bình đạt trên 75,5 tuổi',
      comparator: '>',
      value: 75.5,
      unit: 'tuổi',
      indicator: 'life-expectancy',
    },
    { comparator: '>=', value: 68, unit: 'năm', indicator: 'healthy-life-expectancy' },
  ]));

test('two figures of one clause are two targets', () =>
  expect(targets('- 100% người dân được khám sức khỏe định kỳ miễn phí ít nhất 01 lần/năm.')).toMatchObject([
    { value: 100, unit: '%', indicator: 'annual-health-check' },
    { value: 1, unit: 'lần/năm', comparator: '>=', indicator: 'annual-health-check-frequency' },
  ]));

test('a goal without a subject is of what was named before it', () =>
  expect(targets('- Tỷ lệ bao phủ BHYT đạt trên 95% dân số vào năm 2026; đến năm 2030 đạt 100%.')).toMatchObject([
    { value: 95, subject: 'tỷ lệ bao phủ BHYT', due: { year: 2026 } },
    { value: 100, subject: 'tỷ lệ bao phủ BHYT', due: { year: 2030 }, indicator: 'health-insurance-coverage' },
  ]));

test.each([
  ['- Thu ngân sách nhà nước đạt 35.000 tỷ đồng.', { value: 35_000, unit: 'tỷ đồng' }],
  ['- 90% trở lên người cao tuổi có hồ sơ sức khỏe điện tử.', { value: 90, comparator: '>=' }],
  [
    '- Tỷ số giới tính khi sinh không quá 109 bé trai/100 bé gái.',
    { comparator: '<=', indicator: 'sex-ratio-at-birth' },
  ],
])('reads among the objectives %s', (bullet, expected) => expect(targets(bullet)).toMatchObject([expected]));

test('a heading governs its section, and the year of the sentence governs the heading', () => {
  const heading = '1. Mục tiêu đến năm 2030';
  expect(targets('- Tỷ lệ hài lòng đạt 90%.', heading)).toMatchObject([{ due: { year: 2030 }, section: 'II.1' }]);
  expect(targets('- Đến năm 2028, tỷ lệ hài lòng đạt 90%.', heading)).toMatchObject([{ due: { year: 2028 } }]);
});

test('a due year once before four goals is the year of all', () =>
  expect(
    targets('- Phấn đấu đến năm 2030, tỷ lệ bao phủ BHYT đạt trên 95%; trên 95% dân số được quản lý sức khỏe.'),
  ).toMatchObject([{ due: { year: 2030 } }, { due: { year: 2030 } }]));

test.each([
  '- Chăm sóc trẻ em từ 01-18 tuổi và người cao tuổi từ 60 tuổi trở lên.',
  '- Phân công 6 rõ, kỷ niệm 70 năm Ngày Thầy thuốc Việt Nam, Đại hội lần thứ XIV.',
  '- Thực hiện trong giai đoạn 2026 - 2030, tầm nhìn đến năm 2045.',
  '- Mọi người dân được chăm sóc sức khỏe.',
  '- Cấp hóa chất Cloramin B, Chlorine 70%, máy phun.',
  '- Năm 2024, tỷ lệ bao phủ bảo hiểm y tế đã đạt 93%, tăng 2% so với cùng kỳ.',
  '- Hỗ trợ 50% kinh phí mua thẻ bảo hiểm y tế cho hộ cận nghèo.',
  '- Nếu đạt tỷ lệ 100% được cộng 05 điểm.',
  '- Tỷ lệ = b/a * 100%.',
  '- Báo cáo 06 tháng trước ngày 15/6, xây dựng kế hoạch 5 năm.',
])('takes no target from %s', (bullet) => expect(targets(bullet)).toEqual([]));

test('of a damaged text reads the goals by what survived', () => {
  const damaged = `KE HOACH
Trién khai thwe hién Chi thi s6 25-CT/TW

I- NHIEM VU
- Phén dau dén nam 2030, ty 1é tham gia bao hiém y té dat trén 95% dan sb;
trén 95% dan s duoc quan 1y suc khoe; ngudi c6 nguy co cao mic bénh duoc kiém tra stc khoe it nhat mdi nam
mot 1an, hudng to1 kiém tra strc khoe dinh ky cho toan dan.
- Thuong xuyén tuyén truyén, van dong, nang cao nhan thue, trach nhiém cho can b0, dang vién va Nhan dan.
- Tiép tuc kién toan to chirc bd may y té co sé: tram y té xa, phuong, thi trin; trung tAm y t& quén, huyén.`;
  expect(read(damaged).targets).toMatchObject([
    { indicator: 'health-insurance-coverage', comparator: '>', value: 95, due: { year: 2030 } },
    { indicator: 'population-under-health-management', comparator: '>', value: 95, due: { year: 2030 } },
    { indicator: 'high-risk-health-check-frequency', comparator: '>=', value: 1, unit: 'lần/năm', due: { year: 2030 } },
  ]);
});

test('the objectives without a number are kept as they are printed', () =>
  expect(
    read(
      'KẾ HOẠCH\n\nA b c\n\nII. MỤC TIÊU\n\n- Triển khai hiệu quả hoạt động khám chữa bệnh.\n- Tỷ lệ hài lòng đạt 90%.',
    ).qualitativeTargets,
  ).toEqual(['Triển khai hiệu quả hoạt động khám chữa bệnh.']));

test.each([
  ['- Phấn đấu từ năm 2026, 100% người dân được khám sức khỏe ít nhất 01 lần/năm.', 'người dân được khám sức khỏe'],
  ['- Trong năm 2026, tối thiểu 90% người dân được khám sức khỏe ít nhất 01 lần/năm.', 'người dân được khám sức khỏe'],
  ['- Đến cuối năm 2027, trên 90% người dân được khám sức khỏe ít nhất 01 lần/năm.', 'người dân được khám sức khỏe'],
])('%s is of one subject, without lead-in or number', (bullet, subject) =>
  expect(targets(bullet)).toMatchObject([{ subject }, { subject }]),
);
