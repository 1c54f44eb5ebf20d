import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test.each([
  ['0', 'document', undefined, '0 documents'],
  ['1', 'document', undefined, '1 document'],
  [1, 'day', undefined, '1 day'],
  ['21', 'target', undefined, '21 targets'],
  ['1,001', 'document', undefined, '1,001 documents'],
  ['1', 'reporting duty states', 'reporting duties state', '1 reporting duty states'],
])('counts %s %s', (n, one, many, printed) => expect(counted(n, one, many)).toBe(printed));
