import { expect, test } from 'vitest';
import { compareReadings } from './changes.ts';

const target = (value: number, span: number[] = [0, 4]): object => ({ quote: 'đạt 98%', span, value });

test.each([
  ['nothing changed', { targets: [target(98)] }, { targets: [target(98)] }, [], []],
  ['a row only moved', { targets: [target(98)] }, { targets: [target(98, [2, 6])] }, [], []],
  ['a row is new', { targets: [] }, { targets: [target(98)] }, ['targets {"quote":"đạt 98%","value":98}'], []],
  [
    'a value is another',
    { targets: [target(98)] },
    { targets: [target(89)] },
    ['targets {"quote":"đạt 98%","value":89}'],
    ['targets {"quote":"đạt 98%","value":98}'],
  ],
  ['one of two equal rows went', { recipients: ['A', 'A'] }, { recipients: ['A'] }, [], ['recipients "A"']],
  ['a field of the header is no longer read', { title: 'A' }, { title: null }, ['title null'], ['title "A"']],
])('%s', (_, earlier, later, gained, lost) => {
  expect(compareReadings(earlier, later)).toEqual({ gained, lost });
});
