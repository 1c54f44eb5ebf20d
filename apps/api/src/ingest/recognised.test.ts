import { read } from '@sau-ro/reading';
import { expect, test } from 'vitest';
import { averageConfidence, recognisedText, withConfidence, withoutDoubtfulNumber } from './recognised.ts';

const BODY = `
Hải Phòng, ngày 09 tháng 9 năm 2025
KẾ HOẠCH
Triển khai Nghị quyết số 72-NQ/TW
I. MỤC TIÊU
1. Tỷ lệ người dân tham gia bảo hiểm y tế đạt trên 98% vào năm 2026.
`;

/** A recognised page of words, each as sure as is said after “~”, else wholly. */
function page(printed: string): ReturnType<typeof recognisedText> {
  let text = '';
  const pieces = printed.split(/(\s+)/u).flatMap((part) => {
    const [word = '', confidence = '1'] = part.split('~');
    const start = text.length;
    text += word;
    return word.trim() === ''
      ? []
      : [{ start, end: text.length, box: [0, 0, 1, 1] as const, confidence: Number(confidence) }];
  });
  return recognisedText({ text, layout: { pages: [{ number: 1, width: 1, height: 1, pieces }] } });
}

test.each([
  ['printed in one piece', 'UBND TỈNH CÀ MAU\nSố: 12/KH-UBND~0.91', '12/KH-UBND', null],
  ['written by hand into the gap', 'UBND TỈNH CÀ MAU\nSố: 4252~0.93 /KH-UBND~0.9', null, '/KH-UBND'],
  ['written against its word', 'UBND TỈNH CÀ MAU\nSố:2442~0.6 /KH-UBND~0.9', null, '/KH-UBND'],
  ['hard to read', 'UBND TỈNH CÀ MAU\nSố: 12/KH-UBND~0.4', null, '/KH-UBND'],
  ['left blank', 'UBND TỈNH CÀ MAU\nSố: /KH-UBND', null, '/KH-UBND'],
])('a number %s', (_, head, symbol, form) => {
  const recognised = page(head + BODY);
  if (!recognised) throw new Error('nothing was recognised');
  const reading = withoutDoubtfulNumber(read(recognised.text), recognised);
  expect([reading.symbol, symbol === null ? reading.symbolForm : null]).toEqual([symbol, form]);
});

test('each fact knows its least sure word, marks alone do not count', () => {
  const recognised = page(
    `UBND TỈNH CÀ MAU\nSố: 12/KH-UBND~0.91${BODY.replace('98%', '98%~0.55').replace('1. ', '1.~0.99 ')}`,
  );
  if (!recognised) throw new Error('nothing was recognised');
  const [target] = withConfidence(read(recognised.text), recognised).targets;
  expect(target).toMatchObject({ value: 98, confidence: 0.55 });
  expect(averageConfidence(recognised)).toBeGreaterThan(0.95);
  const dashes = page('một ;~0.01 hai~0.5');
  expect(dashes && averageConfidence(dashes)).toBe(0.75);
});

test('a file that says its words itself was not recognised', () => {
  const pieces = [{ start: 0, end: 3, box: [0, 0, 1, 1] as const, confidence: null }];
  expect(recognisedText({ text: 'một', layout: { pages: [{ number: 1, width: 1, height: 1, pieces }] } })).toBeNull();
  expect(recognisedText({ text: 'một', layout: null })).toBeNull();
});
