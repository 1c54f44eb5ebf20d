import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { splitClauses } from './clause.ts';
import { findMeasures } from './measure.ts';

const clauses = (text: string): readonly string[] => {
  const folded = fold(text);
  const sentence = { start: 0, end: text.length };
  return splitClauses(folded, sentence, findMeasures({ text, folded })).map(({ clause }) =>
    text.slice(clause.start, clause.end).trim(),
  );
};

test.each([
  [
    'Tuổi thọ trung bình đạt 75,5 tuổi, trong đó số năm sống khỏe đạt 68 năm',
    ['Tuổi thọ trung bình đạt 75,5 tuổi', 'trong đó số năm sống khỏe đạt 68 năm'],
  ],
  [
    'tỷ lệ hộ nghèo dưới 1%; tỷ lệ lao động qua đào tạo đạt 80%',
    ['tỷ lệ hộ nghèo dưới 1%', 'tỷ lệ lao động qua đào tạo đạt 80%'],
  ],
  [
    'Về xã hội: (1) hộ nghèo dưới 1%; (2) lao động qua đào tạo đạt 80%; (3) 100% thôn đạt chuẩn',
    ['hộ nghèo dưới 1%', 'lao động qua đào tạo đạt 80%', '100% thôn đạt chuẩn'],
  ],
  ['Tỷ lệ hộ nghèo còn 1% và tỷ lệ hộ cận nghèo còn 2%', ['Tỷ lệ hộ nghèo còn 1%', 'và tỷ lệ hộ cận nghèo còn 2%']],
  [
    'được cung cấp thông tin đạt 75% năm 2025 và đạt 85% vào năm 2030',
    ['được cung cấp thông tin đạt 75% năm 2025', 'và đạt 85% vào năm 2030'],
  ],
  ['Tỷ lệ đô thị hóa: 45%', ['Tỷ lệ đô thị hóa: 45%']],
  ['Phấn đấu: 90% thôn có nhà văn hóa', ['90% thôn có nhà văn hóa']],
])('parts “%s”', (text, expected) => expect(clauses(text)).toEqual(expected));

test.each([
  ['100% người dân được khám sức khỏe ít nhất 01 lần/năm', 2],
  ['giảm từ 1 - 1,5%', 2],
])('does not part “%s”', (text, figures) => expect(clauses(text)).toEqual(Array(figures).fill(text)));
