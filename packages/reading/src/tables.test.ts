import { expect, test } from 'vitest';
import { read } from './read.ts';

const LINES = `KẾ HOẠCH

A b c

I. NỘI DUNG

1. Việc chung

Nơi nhận:
- Lưu: VT.

Phụ lục

TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm
1 | Rà soát các mỏ. | Sở Xây dựng; Sở Công Thương | Các sở, ban, ngành và UBND các xã | Xong trong Quý II/2026 | Báo cáo
2 | Kiểm tra bến bãi. | Công an tỉnh | | Thường xuyên |
`;
const SPREAD = `KẾ HOẠCH

A b c

I. NỘI DUNG

1. Việc chung

|
**TT**
|
**Nội dung công việc**
|
**Đơn vị
thực hiện**
|
**Thời gian**
|
|
1
|
Tập huấn cho
cán bộ y tế
|
Sở Y tế, Sở Nội vụ
|
Tháng 5/2026
|
|
2
|
In tờ rơi
|
Trung tâm Kiểm soát
bệnh tật
|
|
`;

const work = (text: string): unknown =>
  read(text).assignments.map(({ agency, tasks }) => [
    agency,
    ...tasks.map(({ text: said, role, with: partners, due }) => [said, role, partners, due]),
  ]);

test('reads a table whose rows are lines', () =>
  expect(work(LINES)).toEqual([
    ['Sở Xây dựng', ['Rà soát các mỏ.', 'lead', ['Các sở, ban, ngành', 'UBND các xã'], { year: 2026, month: 6 }]],
    ['Sở Công Thương', ['Rà soát các mỏ.', 'lead', ['Các sở, ban, ngành', 'UBND các xã'], { year: 2026, month: 6 }]],
    ['Công an tỉnh', ['Kiểm tra bến bãi.', 'lead', [], null]],
  ]));

test('reads a table whose cells are on lines of their own', () =>
  expect(work(SPREAD)).toEqual([
    ['Sở Y tế', ['Tập huấn cho cán bộ y tế', null, [], { year: 2026, month: 5 }]],
    ['Sở Nội vụ', ['Tập huấn cho cán bộ y tế', null, [], { year: 2026, month: 5 }]],
    ['Trung tâm Kiểm soát bệnh tật', ['In tờ rơi', null, [], null]],
  ]));

test('a table’s times are deadlines of its work', () =>
  expect(read(LINES).deadlines.map(({ quote, what }) => [quote, what])).toEqual([
    ['Xong trong Quý II/2026', 'Rà soát các mỏ.'],
  ]));

test.each([
  ['a table of figures', 'TT | Chỉ tiêu | Kế hoạch | Thực hiện\n1 | Số ca | 180 | 93\n'],
  ['a letterhead', 'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI\nĐơn vị thực hiện | Độc lập\n'],
  ['one long line without an end', '| chủ trì '.repeat(20_000)],
])('reads no work from %s', (_, table) => expect(work(`KẾ HOẠCH\n\nA b c\n\n${table}`)).toEqual([]));
