import { array, assert, constantFrom, property, string } from 'fast-check';
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

const RUNS = { numRuns: 500, seed: 72 };
const anyText = string({ unit: 'binary', maxLength: 60 });
const vietnamese = array(constantFrom(...'ăằĐđêỆôỗơưỹÝ xX9-/.’“\n'.split('')), { maxLength: 60 }).map((letters) =>
  letters.join(''),
);

test('whatever the text, folding keeps its length, and has nothing left to fold', () => {
  const check = (text: string): void => {
    const folded = fold(text);
    expect(folded).toHaveLength(text.length);
    expect(fold(folded)).toBe(folded);
  };
  assert(property(anyText, check), RUNS);
  assert(property(vietnamese, check), RUNS);
});

test('whatever the text, a long one is folded as its parts are', () => {
  const check = (text: string): void => {
    expect(fold(`${text} `.repeat(5000))).toBe(`${fold(text)} `.repeat(5000));
  };
  assert(property(vietnamese, check), { ...RUNS, numRuns: 20 });
  assert(property(anyText, check), { ...RUNS, numRuns: 20 });
});

test('whatever the text, what is made of it can stand in an address, and is that of itself', () => {
  const check = (text: string): void => {
    const slug = slugify(text);
    expect(slug).toMatch(/^(?:[a-z\d]+(?:-[a-z\d]+)*)?$/u);
    expect(slugify(slug)).toBe(slug);
  };
  assert(property(anyText, check), RUNS);
  assert(property(vietnamese, check), RUNS);
});
