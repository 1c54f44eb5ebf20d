import { expect, test } from 'vitest';
import { withRomanLabels } from './roman-headings.ts';
import { lineOf } from './run.ts';

const run = (text: string, at: number, confidence: number | null): Parameters<typeof lineOf>[0][number] => ({
  text,
  left: at * 50,
  right: at * 50 + 40,
  top: 0,
  bottom: 10,
  confidence,
});
const lines = (printed: readonly string[], confidence: number | null = 0.9): Parameters<typeof withRomanLabels>[0] =>
  printed.map((text) => ({
    line: lineOf(
      text
        .replace(/^…/u, '')
        .split(' ')
        .map((word, at) => run(word, at, confidence)),
    ),
    begins: !text.startsWith('…'),
  }));
const labelled = (printed: readonly string[], confidence?: number | null): string[] =>
  withRomanLabels(lines(printed, confidence)).map(({ runs }) => runs.map(({ text }) => text).join(' '));

test.each([
  [
    ['I MỤC ĐÍCH', 'H. NỘI DUNG', 'II. TỔ CHỨC', 'V. PHÂN CÔNG'],
    ['I. MỤC ĐÍCH', 'II. NỘI DUNG', 'III. TỔ CHỨC', 'IV. PHÂN CÔNG'],
  ],
  [
    ['I Mục đích', '1. Mục đích', 'I. Nội dung', 'IH. Tổ chức'],
    ['I. Mục đích', '1. Mục đích', 'II. Nội dung', 'III. Tổ chức'],
  ],
  [
    ['L MỤC ĐÍCH', 'IL MỤC TIÊU', 'HI NHIỆM VỤ', 'TV. PHÂN CÔNG'],
    ['I. MỤC ĐÍCH', 'II. MỤC TIÊU', 'III. NHIỆM VỤ', 'IV. PHÂN CÔNG'],
  ],
  [
    ['I. A', 'II. B', 'III. C', 'I. D', 'II. E'],
    ['I. A', 'II. B', 'III. C', 'I. D', 'II. E'],
  ],
  [
    ['I. A', 'PHỤ LỤC', 'I. B', 'II. C'],
    ['I. A', 'PHỤ LỤC', 'I. B', 'II. C'],
  ],
  [
    ['IV. A', 'V. B'],
    ['IV. A', 'V. B'],
  ],
])('%j is %j', (printed, read) => expect(labelled(printed)).toEqual(read));

test.each(['…I MỤC ĐÍCH', 'H. nội dung', 'HĐND Tỉnh', 'XL. Mười', 'I', '1. Mục đích'])(
  '“%s” is left as it is',
  (printed) => expect(labelled([printed])).toEqual([printed.replace(/^…/u, '')]),
);

test('what a file says itself is left as it is', () => {
  expect(labelled(['I. A', 'I. B'], null)).toEqual(['I. A', 'I. B']);
});
