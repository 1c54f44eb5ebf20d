import { readdirSync, readFileSync } from 'node:fs';
import { spell } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { readQuality } from '../quality.ts';
import { restoreText } from './restore-text.ts';

const PLANS = new URL('../../../../corpus/plans/', import.meta.url);
const clean = readdirSync(PLANS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, PLANS), 'utf8').normalize('NFC')] as const)
  .filter(([, text]) => readQuality(text).kind === 'clean');

const restore = (text: string): string => restoreText(text, readQuality(text))?.text ?? text;

// what a scan that knows no Vietnamese makes of a marked letter in one of five
const WRONG: Readonly<Record<string, string>> = { a: 'éid4', e: 'é¢', o: '6dé0b', u: 'itw', i: 'j1', y: 'v', đ: 'd' };

/** Damages a text as a scan does, in the same way each time. */
function damage(text: string): string {
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return text.replaceAll(/\p{L}/gu, (letter) => {
    if (letter === 'Đ') return 'P';
    const base = letter.normalize('NFD').charAt(0);
    if (base === letter && letter !== 'đ') return next(150) === 0 && letter === 'l' ? '1' : letter;
    const wrong = WRONG[base] ?? base;
    return next(5) === 0 ? wrong.charAt(next(wrong.length)) : base === 'đ' ? 'd' : base;
  });
}

function distance(one: string, other: string): number {
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const costs = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const kept = (last[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      costs.push(Math.min((last[at] ?? 0) + 1, (costs[at - 1] ?? 0) + 1, kept));
    }
    last = costs;
  }
  return last.at(-1) ?? 0;
}

const oneSpelling = (text: string): string => text.replaceAll(/\p{L}+/gu, spell);

/** The share of signs that are wrong, line by line. */
function errorRate(text: string, right: string): number {
  const lines = oneSpelling(text).split('\n');
  const errors = oneSpelling(right)
    .split('\n')
    .map((line, at) => distance(lines[at] ?? '', line));
  return errors.reduce((sum, count) => sum + count, 0) / right.length;
}

test.each(clean)('%s, damaged and restored, has at most two wrong signs in a hundred', (_, text) => {
  const damaged = damage(text);
  expect(errorRate(damaged, text)).toBeGreaterThan(0.15);
  expect(errorRate(restore(damaged), text)).toBeLessThan(0.02);
});

test.each(clean)('%s, restored though it is clean, keeps all but five signs in ten thousand', (_, text) =>
  expect(errorRate(restore(text), text)).toBeLessThan(0.0005),
);
