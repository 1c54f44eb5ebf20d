import { expect, test } from 'vitest';
import { isKnown } from './is-known.ts';

const mark = { etag: 'W/"a"', modified: new Date('2026-11-26T01:02:03.456Z') };

test.each([
  ['no condition', {}, false],
  ['the same tag', { 'if-none-match': 'W/"b", W/"a"' }, true],
  ['another tag', { 'if-none-match': 'W/"b"' }, false],
  [
    'another tag, though the date is right',
    { 'if-none-match': 'W/"b"', 'if-modified-since': 'Thu, 26 Nov 2026 01:02:03 GMT' },
    false,
  ],
  ['the same second', { 'if-modified-since': 'Thu, 26 Nov 2026 01:02:03 GMT' }, true],
  ['a later date', { 'if-modified-since': 'Fri, 27 Nov 2026 00:00:00 GMT' }, true],
  ['an earlier date', { 'if-modified-since': 'Thu, 26 Nov 2026 01:02:02 GMT' }, false],
  ['what is no date', { 'if-modified-since': 'yesterday' }, false],
])('%s', (_, headers, known) => expect(isKnown(headers, mark)).toBe(known));
