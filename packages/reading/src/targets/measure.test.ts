import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { isAlike } from './align.ts';
import { findMeasures, parseNumber } from './measure.ts';

test.each([
  ['75,5', 75.5],
  ['1.5', 1.5],
  ['10.000', 10_000],
  ['35.000,5', 35_000.5],
  ['01', 1],
  ['98', 98],
])('%s is %d', (printed, value) => expect(parseNumber(printed)).toBe(value));

const measures = (text: string): unknown =>
  findMeasures({ text, folded: fold(text) }).map(({ value, unit, side }) => [value, unit, ...(side ? [side] : [])]);

test.each([
  ['đạt trên 75,5 tuổi', [[75.5, 'tuổi']]],
  ['ít nhất 01 lần/năm', [[1, 'lần/năm']]],
  ['mỗi năm một lần', [[1, 'lần/năm']]],
  ['it nhat mdi nam mot 1an', [[1, 'lần/năm']]],
  ['mỗi quý ít nhất 02 lần', [[2, 'lần/quý']]],
  [
    '3,4 dược sĩ đại học/10.000 dân, 25 điều dưỡng/10.000 dân',
    [
      [3.4, 'dược sĩ/10.000 dân'],
      [25, 'điều dưỡng/10.000 dân'],
    ],
  ],
  [
    'số bác sĩ trên 10.000 dân đạt 19, số giường bệnh/vạn dân đạt 35 giường',
    [
      [19, 'bác sĩ/10.000 dân'],
      [35, 'giường/10.000 dân'],
    ],
  ],
  ['tỷ số giới tính khi sinh 109/100', [[109, 'bé trai/100 bé gái']]],
  ['109 trẻ trai/100 trẻ gái', [[109, 'bé trai/100 bé gái']]],
  [
    'còn 12,5‰, giảm 1,5%/năm',
    [
      [12.5, '‰'],
      [1.5, '%/năm'],
    ],
  ],
  ['dưới 7 người/100.000 dân', [[7, 'người/100.000 dân']]],
  ['xuống còn 16/100.000 trẻ em vào năm 2030', [[16, '/100.000 trẻ em']]],
  [
    'ít nhất 1 tháng 1 lần, một lần/năm',
    [
      [1, 'lần/tháng'],
      [1, 'lần/năm'],
    ],
  ],
  ['mỗi tháng phát thanh ít nhất 02 lần', [[2, 'lần/tháng']]],
  ['75 triệu đồng/người/năm', [[75, 'triệu đồng/người/năm']]],
  [
    'đạt 85 - 90 %',
    [
      [85, '%', 'low'],
      [90, '%', 'high'],
    ],
  ],
  [
    'từ 85% đến 90%',
    [
      [85, '%', 'low'],
      [90, '%', 'high'],
    ],
  ],
  [
    'có 4-5 bác sĩ',
    [
      [4, 'bác sĩ', 'low'],
      [5, 'bác sĩ', 'high'],
    ],
  ],
  ['ngày 28/02/2025, 265-KH/TU', []],
  ['1,5 cmx', []],
])('finds in “%s” %j', (text, expected) => expect(measures(text)).toEqual(expected));

test.each([
  ['1y', 'ly', true],
  ['stc', 'suc', true],
  ['nguoi', 'nguoi', true],
  ['so6c', 'soc', true],
  ['benh', 'nguoi', false],
  ['a', 'o', false],
])('%s may be %s: %s', (damaged, word, expected) => expect(isAlike(damaged, word)).toBe(expected));
