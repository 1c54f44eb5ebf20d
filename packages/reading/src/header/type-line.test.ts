import { expect, test } from 'vitest';
import { readTypeLine, typeOfLine } from './type-line.ts';

test.each([
  ['KẾ HOẠCH', 'KH'],
  ['**CHỈ THỊ**', 'CT'],
  ['# KẾ HOẠCH', 'KH'],
  ['KE HOACH', 'KH'],
  ['KÉẺ HOẠCH', 'KH'],
  ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTr'],
  ['CHƯƠNG TRÌNH PHỐI HỢP', 'CTr'],
  ['HƯỚNG DẪN LIÊN NGÀNH', 'HD'],
  ['THÔNG BÁO KẾT LUẬN', 'TB'],
  ['BÁO CÁO', 'BC'],
  ['KẾ HOẠCH (DỰ THẢO)', 'KH'],
  ['DỰ THẢO ĐỀ ÁN', 'ĐA'],
  ['Kế hoạch', null],
  ['KẾ HOẠCH PHÁT TRIỂN', null],
  ['QUYẾT ĐỊNH:', null],
  ['QUYẾT NGHỊ:', null],
  ['CÔNG VĂN', null],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
  ['', null],
])('the line “%s” names the type %s', (line, type) => expect(typeOfLine(line)).toBe(type));

test.each([
  ['KẾ HOẠCH Tổ chức Tháng hành động vì trẻ em', { type: 'KH', end: 8, form: 'run-in' }],
  ['QUYẾT ĐỊNHVề việc ban hành Quy chế', { type: 'QĐ', end: 10, form: 'run-in' }],
  ['KẾ HOẠCH GIÁO DỤC CỦA NHÀ TRƯỜNG', { type: 'KH', end: 8, form: 'capitals' }],
  ['Kế hoạch tổ chức Tháng hành động vì trẻ em', null],
  ['Báo cáo kết quả về Sở Y tế', null],
  ['QUYẾT ĐỊNH: Điều 1. Ban hành', null],
  ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ', null],
])('the line “%s” begins with %j', (line, found) => expect(readTypeLine(line)).toEqual(found));
