import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { findDues, readHeadingDue } from './due.ts';

const dues = (text: string): unknown => {
  const folded = fold(text);
  return findDues(folded, 0, folded.length).map(({ due }) => due);
};

test.each([
  ['Đến năm 2030, tăng chiều cao', [{ year: 2030 }]],
  ['Phấn đấu từ năm 2026, người dân', [{ from: 2026 }]],
  ['Tầm nhìn đến năm 2045', [{ year: 2045 }]],
  ['đến hết năm 2027', [{ year: 2027 }]],
  ['đạt 95% năm 2025; 100% năm 2030', [{ year: 2025 }, { year: 2030 }]],
  ['hoàn thành trước 31/12/2026', [{ year: 2026 }]],
  ['trước ngày 30 tháng 6 năm 2026', [{ year: 2026 }]],
  ['trong quý II/2027', [{ year: 2027 }]],
  ['Trong giai đoạn 2026 - 2030, mỗi năm', [{ year: 2030 }]],
  ['từ năm 2025 đến năm 2030', [{ year: 2030 }]],
  ['Tỷ lệ nước sạch năm 2026 đạt 90%, năm 2027 đạt 92%', [{ year: 2026 }, { year: 2027 }]],
  ['kể từ năm 2027, mỗi năm', [{ from: 2027 }]],
  ['đến cuối nhiệm kỳ 2025 - 2030', [{ year: 2030 }]],
])('“%s” is due %j', (text, expected) => expect(dues(text)).toEqual(expected));

test.each([
  'Nghị quyết ban hành ngày 09/9/2025',
  'giảm 10% so với năm 2020',
  'so với trung bình giai đoạn 2016 - 2020',
  'từ 17,2% năm 2025 xuống còn 16,5%',
  'Kế hoạch năm 2026 của Ủy ban nhân dân tỉnh',
  'đạt 95% (năm 2025 là 85%)',
  'Chương trình số 03 năm 2026 về cải cách hành chính',
  'Từ đầu năm 2026 đến nay cả nước có 32.100 ca',
  'từ năm 2021, tới nay đã đạt',
])('“%s” is no time by which something is due', (text) => expect(dues(text)).toEqual([]));

test('a heading needs no more than a year', () =>
  expect([
    readHeadingDue('chi tieu nam 2026'),
    readHeadingDue('muc tieu giai doan 2026 - 2030'),
    readHeadingDue('muc tieu'),
  ]).toEqual([{ year: 2026 }, { year: 2030 }, null]));
