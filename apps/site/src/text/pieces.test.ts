import { expect, test } from 'vitest';
import type { Clear, Mark } from './clears.ts';
import { cutIntoPieces } from './pieces.ts';

const text = 'Phối hợp Trạm Y tế báo cáo trước ngày 10/6; đạt 98% dân số.';
const mark = (clear: Clear, words: string, ...facts: string[]): Mark => {
  const start = text.indexOf(words);
  return { clear, start, end: start + words.length, facts, card: `c-${facts[0]}` };
};
const shown = (marks: Mark[], stretches = [{ start: 0, end: text.length }]): string[] =>
  cutIntoPieces(text, stretches, marks)
    .flat()
    .map(({ start, end, top, facts }) => `${top?.clear ?? '·'}${facts.join('+')}|${text.slice(start, end)}`);

test('a text without marks is one piece', () => {
  expect(shown([])).toEqual([`·|${text}`]);
});

test('a mark inside another splits it, and the outer one goes on after it', () => {
  expect(shown([mark('v', 'Phối hợp Trạm Y tế báo cáo', 't1'), mark('r', 'Phối hợp', 'r1')])).toEqual([
    'rt1+r1|Phối hợp',
    'v| Trạm Y tế báo cáo',
    '·| trước ngày 10/6; đạt 98% dân số.',
  ]);
});

test('marks that overlap without nesting are split where they meet', () => {
  expect(shown([mark('v', 'báo cáo trước', 'a'), mark('g', 'trước ngày 10/6', 'b')])).toEqual([
    '·|Phối hợp Trạm Y tế ',
    'va|báo cáo ',
    'vb|trước',
    'g| ngày 10/6',
    '·|; đạt 98% dân số.',
  ]);
});

test('each fact begins once, also where its sentence runs over two stretches', () => {
  const half = text.indexOf('báo');
  const stretches = [
    { start: 0, end: half - 1 },
    { start: half, end: text.length },
  ];
  expect(shown([mark('v', 'Trạm Y tế báo cáo', 'a')], stretches)).toEqual([
    '·|Phối hợp ',
    'va|Trạm Y tế',
    'v|báo cáo',
    '· trước ngày 10/6; đạt 98% dân số.'.replace('·', '·|'),
  ]);
});

test('two facts of one sentence begin on the same piece', () => {
  expect(shown([mark('k', 'đạt 98% dân số', 'a', 'b')])[1]).toBe('ka+b|đạt 98% dân số');
});

test('a mark that lies wholly under others is named where it ends, so that its card can be reached', () => {
  const under = mark('v', 'báo cáo trước ngày 10/6', 'a');
  const pieces = cutIntoPieces(
    text,
    [{ start: 0, end: text.length }],
    [under, mark('g', 'báo cáo trước ngày 10/6', 'b')],
  );
  expect(pieces.flat().map(({ hidden }) => hidden)).toEqual([[], [under], []]);
});

test('nothing is hidden where each mark is on top somewhere', () => {
  const marks = [mark('v', 'Phối hợp Trạm Y tế báo cáo', 't1'), mark('r', 'Phối hợp', 'r1')];
  expect(
    cutIntoPieces(text, [{ start: 0, end: text.length }], marks)
      .flat()
      .flatMap(({ hidden }) => hidden),
  ).toEqual([]);
});

test('a full stop left over cannot be pressed, so it shows no way to a card', () => {
  const whole = mark('k', 'đạt 98% dân số.', 'a');
  const pieces = cutIntoPieces(
    text,
    [{ start: 0, end: text.length }],
    [whole, mark('g', 'đạt 98% dân số', 'b')],
  ).flat();
  expect(pieces.map(({ top, linked, hidden }) => [top?.clear, linked, hidden.length])).toEqual([
    [undefined, false, 0],
    ['g', true, 0],
    ['k', false, 1],
  ]);
});
