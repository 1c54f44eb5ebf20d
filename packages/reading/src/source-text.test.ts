import { expect, test } from 'vitest';
import { openSource, withoutMarkup } from './source-text.ts';

test('a passage has one space for a run of them, and none at its ends', () => {
  const text = '  Sở Y tế\r\n   chủ trì  ';
  expect(openSource(text).passage(0, text.length)).toEqual({ quote: 'Sở Y tế chủ trì', span: [2, 21] });
});

test('a span leads back into a text of decomposed letters', () => {
  const given = 'Trạm Y tế xã Vĩnh Am'.normalize('NFD');
  const source = openSource(given);
  const start = source.text.indexOf('xã');
  const { quote, span } = source.passage(start, start + 'xã Vĩnh'.length);
  expect(quote).toBe('xã Vĩnh');
  expect(given.slice(...span).normalize('NFC')).toBe('xã Vĩnh');
});

test('a mark behind a space joins with nothing, and is led back by itself', () => {
  const given = ' \u0301đạt 98%'.normalize('NFD');
  const { quote, span } = openSource(given).passage(0, ' \u0301đạt'.length);
  expect([quote, span[0]]).toEqual(['\u0301đạt', 1]);
});

test.each([
  ['a mark that joins with nothing', 'ngày 09/9/2025\u0301', 'ngày 09/9/2025'],
  ['a second mark that joins with nothing', 'Tỉnh é\u0302', 'Tỉnh é'],
])('a span that ends before %s is the same in a text of decomposed letters', (_, text, quote) => {
  const given = text.normalize('NFD');
  const { span } = openSource(given).passage(0, quote.length);
  expect(given.slice(...span).normalize('NFC')).toBe(quote);
});

test('the folded text has the offsets of the text', () => {
  const { text, folded } = openSource('Đề án “Nâng cao”');
  expect(folded).toBe('de an “nang cao”');
  expect(folded).toHaveLength(text.length);
});

test.each([
  ['**1. ***Giảm tối đa số trẻ*', '1. Giảm tối đa số trẻ'],
  ['trên [hệ thống loa](#); [Trang](#) tin', 'trên hệ thống loa; Trang tin'],
  ['__Nơi nhận__:', 'Nơi nhận :'],
])('takes the markup from %s', (printed, clean) => expect(withoutMarkup(printed)).toBe(clean));
