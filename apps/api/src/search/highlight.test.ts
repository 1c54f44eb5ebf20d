import { expect, test } from 'vitest';
import { MARK_END, MARK_START, markSymbols, markWords, readMarked } from './highlight.ts';

const marked = (text: string): string => text.replaceAll('[', MARK_START).replaceAll(']', MARK_END);
const shown = (text: string): string =>
  readMarked(text)
    .map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('');

test.each([
  ['neighbours become one', 'tham gia [bảo] [hiểm] [y] [tế] đạt 98%', 'tham gia [bảo hiểm y tế] đạt 98%'],
  ['a match at both ends', '[Trạm] y [tế]', '[Trạm] y [tế]'],
  ['no match', 'không có gì', 'không có gì'],
  ['nothing', '', ''],
])('%s', (_, text, expected) => expect(shown(marked(text))).toBe(expected));

test('the pieces in order are the text', () => {
  const text = 'Đến năm 2030, tỷ lệ bao phủ bảo hiểm y tế đạt 98% dân số';
  const pieces = readMarked(markWords(text, new Set(['bao', 'hiem']), 'y'));
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.some(({ matched }) => matched)).toBe(true);
});

test.each([
  ['with marks or without', 'Hoà giải ở cơ sở', ['hoa', 'giai'], null, '[Hoà giải] ở cơ sở'],
  ['the beginning of a word', 'tiêm chủng mở rộng', ['tiem'], 'chu', '[tiêm chủng] mở rộng'],
  ['whole words only', 'bao phủ bảo hiểm', ['ba'], null, 'bao phủ bảo hiểm'],
])('marks words %s', (_, text, words, prefix, expected) =>
  expect(shown(markWords(text, new Set(words), prefix))).toBe(expected),
);

test.each([
  ['Nghị quyết số 72-NQ/TW ngày 09/9/2025', 'Nghị quyết số [72-NQ/TW] ngày 09/9/2025'],
  ['Nghị quyết số 72- NQ/TW', 'Nghị quyết số [72- NQ/TW]'],
  ['Nghị quyết số 172-NQ/TW', 'Nghị quyết số 172-NQ/TW'],
])('marks a number in “%s”', (text, expected) => expect(shown(markSymbols(text, ['72-NQ/TW']))).toBe(expected));
