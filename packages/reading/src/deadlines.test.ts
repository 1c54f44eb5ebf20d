import { expect, test } from 'vitest';
import { read } from './read.ts';

const deadlines = (body: string): unknown =>
  read(`KẾ HOẠCH\n\nA b c\n\nI. NỘI DUNG\n\n1. Tuyên truyền\n\n${body}`).deadlines.map(({ date, what }) => [
    date,
    what,
  ]);

test.each([
  ['c) Thời gian thực hiện: quý I năm 2025.', { from: '2025-01-01', to: '2025-03-31' }],
  ['- Phong trào được triển khai thực hiện từ năm 2025 đến năm 2027.', { from: 2025, to: 2027 }],
  ['- Rà soát, hoàn thành trước ngày 31/12/2025.', { year: 2025, month: 12, day: 31 }],
  ['- Xong trong Quý II/2026', { from: '2026-04-01', to: '2026-06-30' }],
])('reads %s', (body, date) => expect(deadlines(body)).toEqual([[date, 'Tuyên truyền']]));

test.each([
  '- Thời gian qua, công tác y tế được quan tâm.',
  '- Gửi báo cáo trước ngày 15/6/2026.',
  '- Sinh trước ngày 40/13/2026.',
])('takes none from %s', (body) => expect(deadlines(body)).toEqual([]));

test('what a section on funding says is kept paragraph by paragraph', () =>
  expect(
    read(
      'KẾ HOẠCH\n\nA b c\n\nV. KINH PHÍ THỰC HIỆN\n\n- Ngân sách nhà nước.\n\n- Nguồn xã hội hóa.\n\nVI. TỔ CHỨC',
    ).funding.map(({ quote }) => quote),
  ).toEqual(['Ngân sách nhà nước.', 'Nguồn xã hội hóa.']));
