import { expect, test } from 'vitest';
import { shareInCommon } from './find-copy.ts';

const [ONE, TWO, THREE] = ['một', 'hai', 'ba'].map((word) => `Đoạn văn thứ ${word} của kế hoạch này`) as [
  string,
  string,
  string,
];

test.each([
  ['the same text', `${ONE}\n${TWO}`, `${ONE}\n\n${TWO}`, 1],
  ['white space does not count', `${ONE}  `, ONE.replaceAll(' ', '  '), 1],
  ['half of it', `${ONE}\n${TWO}`, `${ONE}\n${THREE}`, 0.5],
  ['a part is measured by itself', ONE, `${ONE}\n${TWO}\n${THREE}`, 1],
  ['nothing', ONE, TWO, 0],
  ['short lines alone prove nothing', 'KẾ HOẠCH', 'KẾ HOẠCH', 0],
])('%s', (_, one, other, share) => expect(shareInCommon(one, other)).toBe(share));
