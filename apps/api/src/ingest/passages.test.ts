import { expect, test } from 'vitest';
import { splitPassages } from './passages.ts';

const PLAN = `KẾ HOẠCH

II. MỤC TIÊU

2. Mục tiêu cụ thể

- Duy trì tỷ lệ tham gia bảo hiểm y tế đạt từ 98% dân số trở lên.
- 100% các thôn thực hiện tốt
công tác truyền thông giáo dục sức khỏe.

III. NHIỆM VỤ

1.2 Nội dung

Rà soát, cập nhật dữ liệu dân cư.`;

const at = (heading: string): readonly [number, number] => {
  const start = PLAN.indexOf(heading);
  return [start, start + heading.length];
};

const SECTIONS = [
  { label: 'II', title: 'MỤC TIÊU', depth: 1, span: at('II. MỤC TIÊU') },
  { label: '2', title: 'Mục tiêu cụ thể', depth: 2, span: at('2. Mục tiêu cụ thể') },
  { label: 'III', title: 'NHIỆM VỤ', depth: 1, span: at('III. NHIỆM VỤ') },
  { label: '1', title: 'Việc', depth: 2, span: at('III. NHIỆM VỤ') },
  { label: '1.2', title: 'Nội dung', depth: 3, span: at('1.2 Nội dung') },
];

test('every bullet and paragraph is a passage under its headings, a hard-wrapped line stays with its bullet', () => {
  expect(splitPassages(PLAN, SECTIONS).map(({ quote, section }) => [section, quote])).toEqual([
    [null, 'KẾ HOẠCH'],
    ['II', 'II. MỤC TIÊU'],
    ['II.2', '2. Mục tiêu cụ thể'],
    ['II.2', '- Duy trì tỷ lệ tham gia bảo hiểm y tế đạt từ 98% dân số trở lên.'],
    ['II.2', '- 100% các thôn thực hiện tốt công tác truyền thông giáo dục sức khỏe.'],
    ['III.1', 'III. NHIỆM VỤ'],
    ['III.1.2', '1.2 Nội dung'],
    ['III.1.2', 'Rà soát, cập nhật dữ liệu dân cư.'],
  ]);
});

test('the offsets of a passage lead to its words', () => {
  for (const { quote, start, end } of splitPassages(PLAN, SECTIONS)) {
    expect(PLAN.slice(start, end).replaceAll(/\s+/gu, ' ')).toBe(quote);
  }
});

test('a long paragraph is divided after a sentence, one without any is divided all the same', () => {
  const sentence = 'Tuyên truyền sâu rộng đến người dân về bảo vệ và chăm sóc sức khỏe. ';
  const passages = splitPassages(sentence.repeat(50) + 'a'.repeat(5000), []);
  expect(passages.length).toBeGreaterThan(6);
  expect(passages.every(({ quote }) => quote.length <= 1200)).toBe(true);
  expect(passages[0]?.quote.endsWith('sức khỏe.')).toBe(true);
});

test('what has no letter is no passage', () => {
  expect(splitPassages('\n\n- 12 \n\n --- \n\n', [])).toEqual([]);
});
