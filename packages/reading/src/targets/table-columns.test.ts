import { expect, test } from 'vitest';
import { readTargetColumns } from './table-columns.ts';

const goalsOf = (heads: string, earliest: number | null = 2026, from: number | null = null): unknown =>
  readTargetColumns(heads.split(' | '), { earliest, from })?.columns.flatMap(({ role, period }, at) =>
    role === 'plan' ? [`${at}: ${period && 'year' in period ? period.year : ''}`] : [],
  ) ?? null;

test.each([
  ['TT | Chỉ tiêu | Đơn vị | Thực hiện 2025 | 2026 | 2027 | 2030', ['4: 2026', '5: 2027', '6: 2030']],
  ['Chỉ tiêu | ĐVT | Kế hoạch năm 2026', ['2: 2026']],
  ['STT | Nội dung chỉ tiêu | Đơn vị tính | Năm 2026 | Giai đoạn 2026 - 2030', ['3: 2026', '4: 2030']],
  ['TT | Tên chỉ tiêu | Hiện trạng 2025 | Mục tiêu đến năm 2030', ['3: 2030']],
  ['TT | Chỉ tiêu | Đơn vị | Lộ trình thực hiện 2026 | Lộ trình thực hiện 2027', ['3: 2026', '4: 2027']],
  ['TT | Chỉ tiêu | Đơn vị | Chỉ tiêu giao', ['3: ']],
])('%s: the goals stand in %j', (heads, expected) => expect(goalsOf(heads)).toEqual(expected));

test('years before the period of the plan tell what was', () =>
  expect(goalsOf('Chỉ tiêu | Đơn vị | 2025 | 2026 | 2027', 2025, 2026)).toEqual(['3: 2026', '4: 2027']));

test.each([
  'TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian',
  'TT | Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện | So sánh (%)',
  'TT | Chỉ tiêu | Đơn vị | Năm 2024 | Năm 2025',
  'TT | Chỉ tiêu | Đơn vị | Thực hiện năm 2026',
  'TT | Họ và tên | Chức vụ | Năm sinh',
  'TT | Chỉ tiêu | Cơ quan chủ trì | Ghi chú',
])('%s holds no goals', (heads) => expect(goalsOf(heads)).toBeNull());
