import { expect, test } from 'vitest';
import { fold, slugify, spell } from './fold.ts';

test.each([
  ['both placements of the tone mark', 'hoà hòa HOA Hoà', 'hoa hoa hoa hoa'],
  [
    'every vowel with its marks',
    'ăắằẳẵặâấầẩẫậêếềểễệôốồổỗộơớờởỡợưứừửữựỳýỷỹỵ',
    'aaaaaaaaaaaaeeeeeeoooooooooooouuuuuuyyyyy',
  ],
  ['đ and Đ', 'Đề án số 006/ĐA-UBND', 'de an so 006/da-ubnd'],
  ['the curly apostrophe', 'Ea H’Leo', "ea h'leo"],
])('folds %s', (_, text, folded) => expect(fold(text)).toBe(folded));

test.each(['“98% trở lên” – 12 m² … ½ Ω', 'Ǆ İ ß ﬁ 😀 Ủy ban', 'Ж日本 '])('keeps the length of %s', (text) =>
  expect(fold(text)).toHaveLength(text.length),
);

test('leaves signs and other scripts as they are', () => expect(fold('“98%” – 日本 😀')).toBe('“98%” – 日本 😀'));

test('keeps offsets in a text longer than its buffer', () => {
  const text = `${'Ủy ban nhân dân xã '.repeat(1000)}Vĩnh Am`;
  const at = fold(text).indexOf('vinh am');
  expect(text.slice(at)).toBe('Vĩnh Am');
});

test.each([
  ['words', 'Ủy ban nhân dân xã “Đông Á” – '],
  ['halves of signs', 'Ủy \ud800ban 😀 \udc00'],
  ['a byte order mark', '\ufeffSố '],
])('folds a long text of %s as it folds its parts', (_, part) =>
  expect(fold(part.repeat(1000))).toBe(fold(part).repeat(1000)),
);

test.each([
  ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
  ["xã Ea H'Leo", 'xa-ea-h-leo'],
  ['  (Đồng Tháp). ', 'dong-thap'],
  ['…', ''],
])('makes %s part of an address', (text, slug) => expect(slugify(text)).toBe(slug));

test.each([
  ['hoà', 'hòa', true],
  ['Thuỷ', 'thủy', true],
  ['quý', 'qúy', true],
  ['hòa', 'hóa', false],
  ['hoa', 'hòa', false],
  ['tân', 'tần', false],
  ['đa', 'da', false],
])('%s and %s are one word: %s', (one, other, same) => expect(spell(one) === spell(other)).toBe(same));
