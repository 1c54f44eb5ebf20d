import { expect, test } from 'vitest';
import { readTextQuery } from './text-query.ts';

test.each([
  ['thầy thuốc', false, '(thay) & (thuoc | thuoc:*)'],
  ['thầy thuốc', true, '(thay) | (thuoc | thuoc:*)'],
  ['bhyt', false, '(bhyt | bao <-> hiem <-> y <-> te | bhyt:*)'],
  ['thẻ bảo hiểm y tế', false, '(the) & (bao <-> hiem <-> y <-> te | bhyt | bao <-> hiem <-> y <-> te:*)'],
  [`a' & b | !c:* <-> \\ (d)`, false, '(a) & (b) & (c) & (d | d:*)'],
])('asks for “%s”', (words, isLoose, tsquery) => expect(readTextQuery(words, isLoose)?.tsquery).toBe(tsquery));

test.each(['', '  …  ', '%'])('asks for nothing in “%s”', (words) => expect(readTextQuery(words, false)).toBeNull());
