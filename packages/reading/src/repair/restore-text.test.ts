import { readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readQuality } from '../quality.ts';
import { read } from '../read.ts';
import { lengthenAlignment, restoredWordsOf, shortenOffsets } from './alignment.ts';
import { type RestoredText, restoreText } from './restore-text.ts';

const restore = (text: string): RestoredText | null => restoreText(text, readQuality(text));

const PLANS = new URL('../../../../corpus/plans/', import.meta.url);
const plans = readdirSync(PLANS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, PLANS), 'utf8').normalize('NFC')] as const);

const PIECES = [
  'Chi thi s6 ',
  'co s& ',
  'y té ',
  '25-CT/TW',
  ' 95%',
  '25/10/2023',
  ' ngu oi',
  '\n',
  '- ',
  ', ',
  'UY BAN ',
  '¢',
  '“',
];
const damaged = array(oneof(constantFrom(...PIECES), string({ maxLength: 8, unit: 'grapheme' })), {
  maxLength: 60,
}).map((pieces) => `${pieces.join('')} nhan dan va cac co quan to chuc thuc hien`.normalize('NFC'));

function expectAligned(text: string): void {
  const restored = restore(text);
  if (!restored) return;
  const { text: right, offsets } = restored;
  expect([offsets.length, offsets[0], offsets.at(-1)]).toEqual([right.length + 1, 0, text.length]);
  for (const [at, offset] of offsets.entries()) expect(offset).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0);
}

test('an alignment covers the whole of both texts, in order', () =>
  assert(property(damaged, expectAligned), { numRuns: 300 }));

test.each(plans)('%s is aligned', (_, text) => {
  expectAligned(text);
  expect(restore(text)).not.toBeNull();
});

const numbersOf = (text: string): readonly string[] =>
  text.match(/(?<![\p{L}\d])\d{2,}(?:[.,/-]\d+)*%?(?![\p{L}\d])/gu) ?? [];

test.each(plans)('%s keeps every number, date and percentage', (_, text) =>
  expect(numbersOf(restore(text)?.text ?? '')).toEqual(numbersOf(text)),
);

test('the short form of an alignment says the same', () =>
  assert(
    property(damaged, (text) => {
      const restored = restore(text);
      if (!restored) return;
      expect(lengthenAlignment(shortenOffsets(restored.offsets), restored.text.length)).toEqual(restored.offsets);
    }),
  ));

test('a span of a damaged document has its restored words', () => {
  const text =
    'Chi thi s6 25-CT/TW cua Ban Bi thw vé tiép tuc ciing cd y té co s& va nang cao suc khoe Nhan dan. '.repeat(3);
  const words = restoredWordsOf(read(text));
  const start = text.indexOf('ciing cd');
  expect(words?.(start, start + 'ciing cd y té co s&'.length)).toBe('củng cố y tế cơ sở');
});

test('a clean document has none', () => expect(restoredWordsOf(read('Sở Y tế'))).toBeNull());
