import { expect, test } from 'vitest';
import { splitWord } from './split-words.ts';

test.each([
  ['SởY', ['Sở', 'Y']],
  ['SỞY', ['SỞ', 'Y']],
  ['-SởY', ['-Sở', 'Y']],
  ['ngànhY', ['ngành', 'Y']],
  ['đápứng;', ['đáp', 'ứng;']],
  ['cácsáng', ['các', 'sáng']],
])('%s is two words', (printed, parts) => expect(splitWord(printed)).toEqual(parts));

test.each(['nghiêng', 'NGHIÊNG', 'y', '12/KH-UBND', 'BHYT', 'VLNCN', 'strong', 'hoa', '95%', '', 'khoẻkhoẻkhoẻkhoẻ'])(
  '%s is one',
  (printed) => expect(splitWord(printed)).toBeNull(),
);

// “ngàn hy”, “ngành y”: nothing tells which
test('a word that could be parted in two places is left', () => expect(splitWord('ngànhy')).toBeNull());
