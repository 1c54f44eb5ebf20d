import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { readBound } from './bound.ts';
import { findMeasures } from './measure.ts';

const bounds = (text: string): readonly string[] => {
  const folded = fold(text);
  return findMeasures({ text, folded }).map((measure) => {
    const { comparator, change } = readBound({ text, folded }, 0, measure);
    return `${change === 'level' ? '' : `${change} `}${comparator} ${measure.value}`;
  });
};

test.each([
  ['đạt từ 98% dân số trở lên', '>= 98'],
  ['đạt 51% trở lên', '>= 51'],
  ['tối thiểu đạt khoảng 95%', '>= 95'],
  ['đạt tối thiểu 75%', '>= 75'],
  ['đạt ít nhất 75%', '>= 75'],
  ['không dưới 75%', '>= 75'],
  ['không thấp hơn 75%', '>= 75'],
  ['đạt và vượt 51%', '>= 51'],
  ['đạt bằng hoặc cao hơn 98%', '>= 98'],
  ['đạt ≥ 98%', '>= 98'],
  ['đạt trên 98%', '> 98'],
  ['đạt hơn 98%', '> 98'],
  ['vượt 98%', '> 98'],
  ['đạt 98%', '= 98'],
  ['còn khoảng 2%', '= 2'],
  ['ổn định ở mức 51%', '= 51'],
  ['không quá 3%', '<= 3'],
  ['không vượt quá 3%', '<= 3'],
  ['không cao hơn 3%', '<= 3'],
  ['tối đa 3%', '<= 3'],
  ['từ 3% trở xuống', '<= 3'],
  ['giảm xuống còn dưới 3%', '< 3'],
  ['dưới mức 3%', '< 3'],
  ['thấp hơn 3%', '< 3'],
])('“%s” is a level: %s', (text, expected) => expect(bounds(text)).toEqual([expected]));

test.each([
  ['tăng thêm 10%', 'increase = 10'],
  ['tăng bình quân 12%', 'increase = 12'],
  ['tăng ít nhất 02 lượt', 'increase >= 2'],
  ['tăng chiều cao trung bình thêm ít nhất 1,5 cm', 'increase >= 1.5'],
  ['gấp 1,5 lần', 'increase = 1.5'],
  ['giảm ít nhất 5%', 'decrease >= 5'],
  ['Giảm 1% tỷ lệ hộ nghèo', 'decrease = 1'],
  ['Cắt giảm, đơn giản hóa ít nhất 30% thời gian', 'decrease >= 30'],
  ['thời gian giải quyết rút ngắn tối thiểu 30%', 'decrease >= 30'],
  ['Rút ngắn tối thiểu 30% thời gian giải quyết', 'decrease >= 30'],
  ['giảm mức sinh thêm 5%', 'decrease = 5'],
])('“%s” is a change: %s', (text, expected) => expect(bounds(text)).toEqual([expected]));

test.each([
  ['Tăng tỷ lệ người dân hài lòng lên trên 95%', ['> 95']],
  ['Giảm tỷ lệ suy dinh dưỡng xuống dưới 15%', ['< 15']],
  ['Giảm tỷ lệ suy dinh dưỡng còn 15%', ['= 15']],
  ['Tổng mức đầu tư 25 tỷ đồng', ['= 25']],
  ['Tỷ lệ được khám sức khỏe trước khi kết hôn đạt 90%', ['= 90']],
  ['Tặng 50 suất quà', ['= 50']],
  ['trên 85% chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên', ['> 85']],
  ['có 90% đảng viên được xếp loại tốt trở lên', ['= 90']],
  ['tăng từ 8 - 10%', ['increase >= 8', 'increase <= 10']],
  ['giảm từ 1 đến 1,5%', ['decrease >= 1', 'decrease <= 1.5']],
])('“%s” is not mistaken: %j', (text, expected) => expect(bounds(text)).toEqual(expected));
