import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { cutLongRuns, LONGEST_RUN } from './long-runs.ts';
import { read } from './read.ts';

const many = (sign: string, count = 5000): string => sign.repeat(count);

test.each([
  ['of one sign', many('.')],
  ['of spaces of every kind', many(' \t\n\u00a0')],
  ['of digits', many('1')],
  ['of marks', `a${many('\u0301')}`],
])('a run %s is cut', (_, run) => {
  const cut = cutLongRuns(`Kế hoạch${run}số 12`);
  expect(cut?.text).toMatch(/^Kế hoạch/u);
  expect(cut?.text).toMatch(/số 12$/u);
  expect(cut?.text.length).toBeLessThan(LONGEST_RUN + 20);
});

test.each([
  ['nothing', ''],
  ['a run that may be meant', `Họ và tên: ${many('.', LONGEST_RUN)}`],
  ['two signs in turn', many('. ')],
  ['zeros below each other', many('0\n')],
])('%s is left as it is', (_, text) => expect(cutLongRuns(text)).toBeNull());

test('every sign that is left leads to itself, and no long run is left', () => {
  const runs = array(tuple(constantFrom('a', '.', '1', ' ', '\n', '“'), integer({ min: 1, max: 900 })), {
    maxLength: 8,
  });
  assert(
    property(runs, (parts) => {
      const given = parts.map(([sign, count]) => many(sign, count)).join('');
      const { text, offsets } = cutLongRuns(given) ?? {
        text: given,
        offsets: Uint32Array.from({ length: given.length + 1 }, (_, at) => at),
      };
      expect(offsets).toHaveLength(text.length + 1);
      expect(offsets.at(-1)).toBe(given.length);
      for (let at = 0; at < text.length; at += 1) expect(given.charAt(offsets[at] ?? -1)).toBe(text.charAt(at));
      expect(cutLongRuns(text)).toBeNull();
    }),
    { numRuns: 100 },
  );
});

test('what is read of a text with an endless run is what is read without, and its spans are those of the text as given', () => {
  const plan = (gap: string): string =>
    `KẾ HOẠCH\n\nII. MỤC TIÊU\n- Tỷ lệ người dân tham gia bảo hiểm y tế đạt trên 98%${gap}năm 2026.\n- Sở Y tế${gap}chủ trì, báo cáo trước ngày 15/6 hằng năm.\n`;
  const [short, long] = [read(plan(' ')), read(plan(many(' \n', 3000)))];
  const valuesOf = ({ targets, obligations }: typeof short): unknown => [
    targets.map(({ value, quote, due }) => ({ value, quote, due })),
    obligations.map(({ quote, frequency }) => ({ quote, frequency })),
  ];
  expect(short.targets).not.toEqual([]);
  expect(valuesOf(long)).toEqual(valuesOf(short));
  for (const { quote, span } of [...long.targets, ...long.obligations]) {
    expect(
      plan(many(' \n', 3000))
        .slice(...span)
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ).toBe(quote);
  }
});
