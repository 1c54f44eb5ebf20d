import { expect, test } from 'vitest';
import { findReplacements } from './replacements.ts';

const fact = (id: string, quote: string, start = 0) => ({ id, passage: { quote, start } });

test.each([
  [
    'another figure in the same sentence',
    [fact('a', 'Tỷ lệ tham gia bảo hiểm y tế đạt từ 95% trở lên')],
    [fact('b', 'Tỷ lệ tham gia bảo hiểm y tế đạt từ 96% trở lên'), fact('c', 'Tuổi thọ trung bình đạt 75 tuổi')],
    { a: 'b' },
  ],
  [
    'the sentence was cut otherwise',
    [fact('a', 'Tỷ lệ tham gia bảo hiểm y tế đạt từ 95% trở lên vào năm 2026')],
    [fact('b', 'tham gia bảo hiểm y tế đạt từ 95% trở lên')],
    { a: 'b' },
  ],
  ['nothing like it', [fact('a', 'Tuổi thọ trung bình đạt 75 tuổi')], [fact('b', 'đạt 98% dân số')], {}],
  ['nothing new', [fact('a', 'Tuổi thọ trung bình đạt 75 tuổi')], [], {}],
  [
    'two alike: each has its own, the nearer one',
    [fact('a', 'đạt 95% dân số', 10), fact('b', 'đạt 95% dân số', 900)],
    [fact('d', 'đạt 96% dân số', 905), fact('c', 'đạt 96% dân số', 12)],
    { a: 'c', b: 'd' },
  ],
  [
    'two that were read as one',
    [fact('a', 'đạt 95% dân số và 90% trẻ em', 10), fact('b', 'đạt 95% dân số và 90% trẻ em', 20)],
    [fact('c', 'đạt 95% dân số và 90% trẻ em', 10)],
    { a: 'c', b: 'c' },
  ],
])('%s', (_, gone, added, replacements) => {
  expect(Object.fromEntries(findReplacements(gone, added))).toEqual(replacements);
});
