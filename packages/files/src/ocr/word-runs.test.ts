import { expect, test } from 'vitest';
import { withPercent } from './word-runs.ts';

test.each([
  ['%0', '%'],
  ['%o', '‰'],
  ['0,3%o,', '0,3‰,'],
  ['95%', '95%'],
  ['(%)', '(%)'],
  ['5%0', '5%0'],
  ['%of', '%of'],
])('%s is printed as %s', (recognised, printed) => expect(withPercent(recognised)).toBe(printed));
