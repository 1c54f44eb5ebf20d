import { expect, test } from 'vitest';
import { locateQuote } from './locate-quote.ts';

const TEXT = 'I. MỤC ĐÍCH\n\n- Nâng cao nhận thức,\ntrách nhiệm (của các cấp).\n- Nâng cao nhận thức.';

test.each([
  ['as printed', 'MỤC ĐÍCH', 'MỤC ĐÍCH'],
  [
    'over the end of a line, with signs in it',
    'nhận thức, trách nhiệm (của các cấp).',
    'nhận thức,\ntrách nhiệm (của các cấp).',
  ],
  ['nowhere', 'không có ở đây', ''],
])('a quote that stands %s', (_, quote, printed) => {
  expect(TEXT.slice(...locateQuote(TEXT, quote))).toBe(printed);
});
