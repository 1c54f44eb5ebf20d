import { expect, test } from 'vitest';
import { parseTargetCell } from './table-cell.ts';

const printed = (cell: string): readonly string[] =>
  parseTargetCell(cell).map(({ comparator, value, unit }) => `${comparator} ${value}${unit ?? ''}`);

test.each([
  ['95,5', ['= 95.5']],
  ['2.300', ['= 2300']],
  ['95%', ['= 95%']],
  ['12‰', ['= 12‰']],
  ['≥ 95', ['>= 95']],
  ['>95%', ['> 95%']],
  ['<12', ['< 12']],
  ['Trên 95%', ['> 95%']],
  ['Dưới 3', ['< 3']],
  ['Từ 98% trở lên', ['>= 98%']],
  ['98% trở lên', ['>= 98%']],
  ['Đạt 100%', ['= 100%']],
  ['**95**', ['= 95']],
  ['95 - 97%', ['>= 95%', '<= 97%']],
])('“%s” holds %j', (cell, expected) => expect(printed(cell)).toEqual(expected));

test.each(['', '-', '…', 'Đạt', 'Đạt chuẩn', '12/12', 'Quý II/2026', '15/6', '31/12/2026', 'Sở Y tế', '01 trường'])(
  '“%s” holds no goal',
  (cell) => expect(parseTargetCell(cell)).toEqual([]),
);
