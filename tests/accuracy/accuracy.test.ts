import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { at } from '../../infra/paths.ts';
import { read, type Reading } from '../../packages/reading/src/index.ts';
import { belowFloor, loadFloor } from './floor.ts';
import { type Gold, loadGold } from './gold.ts';
import { measureAccuracy } from './measure-accuracy.ts';
import { loadRecord, measuredTexts, measuresOf } from './record.ts';
import { scoreReading } from './score-reading.ts';
import { type Score, Tally } from './tally.ts';

const GOLD = at('tests/accuracy/gold');
const TEXTS = at('corpus/plans');

test('no measure of the reader has fallen below its floor', () => {
  expect(belowFloor(measureAccuracy(GOLD, TEXTS).scores(), loadFloor())).toEqual([]);
});

test('what the site tells of errors is what is measured now', () => {
  const { measures, texts, firstLooks } = loadRecord();
  // else: npm run accuracy -- --record
  expect(measures).toEqual(measuresOf(measureAccuracy(GOLD, TEXTS).scores()));
  expect(texts).toEqual(measuredTexts(GOLD, TEXTS));
  expect(firstLooks.flatMap(({ measures: told }) => told).length).toBeGreaterThan(5);
});

// the document with the most targets, so that there is something to spoil
const [gold] = loadGold(GOLD).toSorted((one, other) => other.targets.length - one.targets.length) as [Gold];
const text = readFileSync(join(TEXTS, gold.file), 'utf8');
const right = read(text);

function scoresOf(reading: Reading): ReadonlyMap<string, Score> {
  const tally = new Tally();
  scoreReading(gold, reading, text, tally);
  return tally.scores();
}

const firstOf = <Row extends object>(rows: readonly Row[], change: Partial<Row>): Row[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));

test.each<[string, string, Partial<Reading>]>([
  ['a target that was not read', 'targets', { targets: right.targets.slice(1) }],
  ['a target that stands nowhere', 'targets', { targets: firstOf(right.targets, { quote: 'đạt 12% số xe' }) }],
  ['another value', 'targets', { targets: firstOf(right.targets, { value: 12.5 }) }],
  ['another comparator', 'targets.comparator', { targets: firstOf(right.targets, { comparator: '<' }) }],
  ['another due', 'targets.due', { targets: firstOf(right.targets, { due: { year: 1999 } }) }],
  [
    'a citation too much',
    'citations',
    { citations: [...right.citations, ...firstOf(right.citations, { symbol: '1/QĐ-X' })] },
  ],
  ['another role', 'citations.role', { citations: firstOf(right.citations, { role: 'mention' }) }],
  [
    'an agency that was given nothing',
    'assignments',
    { assignments: firstOf(right.assignments, { agency: 'Bộ Công an' }) },
  ],
  ['no task at all', 'assignments.tasks', { assignments: right.assignments.map((row) => ({ ...row, tasks: [] })) }],
  ['a heading that was not read', 'sections', { sections: right.sections.slice(1) }],
  ['another depth', 'sections.depth', { sections: firstOf(right.sections, { depth: 7 }) }],
  ['a recipient that was not read', 'recipients', { recipients: right.recipients.slice(1) }],
  ['another number', 'header.symbol', { symbol: '999/KH-X' }],
  ['another title', 'header.title', { title: 'Về việc khác' }],
  ['another signer', 'header.signer', { signer: null }],
])('%s costs “%s” points', (_, measure, change) => {
  const score = (reading: Reading): number => scoresOf(reading).get(measure)?.score ?? Number.NaN;
  expect(score({ ...right, ...change })).toBeLessThan(score(right));
});

test('a measure that falls, and one that is gone, are named with their floors', () => {
  const scores = new Map([['targets', { score: 0.9, right: 9, extra: 1, missed: 1 }]]);
  expect(belowFloor(scores, { targets: 0.95, sections: 1 })).toEqual([
    'targets is 0.9, below its floor of 0.95',
    'sections is no longer measured; its floor is 1',
  ]);
  expect(belowFloor(scores, { targets: 0.9 })).toEqual([]);
});
