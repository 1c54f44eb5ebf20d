import { describe, expect, test } from 'vitest';
import { beginAt, type ChangeChain, goOn, planIndex } from './revision-change.ts';

const chain = (...changes: [before: string, after: string][]): ChangeChain =>
  changes.reduce((sum, [before, after]) => goOn(sum, { before, after }), beginAt('1'));

describe('the changes of an ingest', () => {
  test.each([
    ['none', chain(), { before: '1', after: '1', isAlone: true }],
    ['one', chain(['1', '2']), { before: '1', after: '2', isAlone: true }],
    ['two in a row', chain(['1', '2'], ['2', '3']), { before: '1', after: '3', isAlone: true }],
    ['one after another’s', chain(['2', '3']), { before: '2', after: '3', isAlone: true }],
    ['two with another’s in between', chain(['1', '2'], ['3', '4']), { before: '1', after: '4', isAlone: false }],
    ['alone no more', chain(['1', '2'], ['3', '4'], ['4', '5']), { before: '1', after: '5', isAlone: false }],
  ])('%s', (_, changes, expected) => expect(changes).toEqual(expected));
});

describe('the index', () => {
  test.each([
    ['that shows what is there is left', '1', '1', chain(), { way: 'leave' }],
    ['of before our changes is mended by them', '1', '3', chain(['1', '2'], ['2', '3']), { way: 'mend', shows: '3' }],
    ['says no more than ours, when another’s came after', '1', '4', chain(['1', '3']), { way: 'mend', shows: '3' }],
    ['of another’s change before ours is mended', '2', '3', chain(['2', '3']), { way: 'mend', shows: '3' }],
    [
      'that lacks another’s change is built anew',
      '1',
      '4',
      chain(['1', '2'], ['3', '4']),
      { way: 'rebuild', shows: '4' },
    ],
    ['that lacks one before ours is built anew', '1', '3', chain(['2', '3']), { way: 'rebuild', shows: '3' }],
    ['that was built meanwhile with ours in it is left', '4', '4', chain(['1', '3']), { way: 'leave' }],
    ['of which nothing is known is built anew', null, '2', chain(['1', '2']), { way: 'rebuild', shows: '2' }],
  ])('%s', (_, shown, now, changes, expected) => expect(planIndex(shown, now, changes, true)).toEqual(expected));

  test('is built anew after more changes than are worth mending', () =>
    expect(planIndex('1', '2', chain(['1', '2']), false)).toEqual({ way: 'rebuild', shows: '2' }));
});
