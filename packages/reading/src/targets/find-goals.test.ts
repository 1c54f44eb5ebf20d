import { expect, test } from 'vitest';
import { read } from '../read.ts';

const goals = (line: string): readonly string[] =>
  read(`KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\nII. MỤC TIÊU\n\n${line}`).targets.map(
    ({ comparator, value, unit, subject }) => `${subject} ${comparator} ${value} ${unit}`,
  );

test('a figure that only goes on with another year is meant as the one before it', () =>
  expect(goals('- Tỷ lệ nữ giám đốc đạt ít nhất 27% vào năm 2027 và 30% vào năm 2030.')).toEqual([
    'tỷ lệ nữ giám đốc >= 27 %',
    'tỷ lệ nữ giám đốc >= 30 %',
  ]));

test.each([
  ['- Tỷ lệ nữ giám đốc đạt ít nhất 27% vào năm 2027 và đạt 30% vào năm 2030.', ['>= 27', '= 30']],
  ['- Các mức lần lượt đạt dưới 15%, dưới 22% và 80%.', ['< 15', '< 22', '= 80']],
  ['- Tỷ lệ hộ nghèo còn 3% năm 2027 và dưới 2% năm 2030.', ['= 3', '< 2']],
])('one with words of its own is meant as they say: %s', (line, expected) =>
  expect(goals(line).map((goal) => / ([<>=]+ [\d.]+) /.exec(goal)?.[1])).toEqual(expected),
);
