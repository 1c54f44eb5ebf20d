import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { placeSeeds, readSyllables, type SharedText, sharedText } from './shared-text.ts';

const lay = (pieces: readonly string[], other: string): SharedText =>
  sharedText(readSyllables(pieces), placeSeeds(readSyllables([other])));

const PARENT =
  'Đẩy mạnh công tác tuyên truyền, vận động người dân tham gia bảo hiểm y tế hộ gia đình, bảo đảm đến năm 2030 tỷ lệ bao phủ đạt trên 98% dân số.';
const OTHER = 'Giao Trạm Y tế phối hợp với trường tiểu học Vĩnh Am khám sức khỏe cho học sinh trước ngày khai giảng.';

test.each<[string, readonly string[], string, number]>([
  ['the same words', [PARENT], PARENT, 1],
  ['in capitals and without marks', [PARENT.toUpperCase().normalize('NFD').replaceAll(/\p{M}/gu, '')], PARENT, 1],
  ['within a longer text', [PARENT], `${OTHER} ${PARENT} ${OTHER}`, 1],
  ['torn at other places', [PARENT.slice(0, 60), PARENT.slice(60)], PARENT, 1],
  ['nothing of it', [OTHER], PARENT, 0],
  [
    'a set phrase of eleven syllables',
    ['bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân'],
    `về ${PARENT} bảo vệ, chăm sóc và nâng cao sức khỏe Nhân dân`,
    0,
  ],
  ['no text at all', [], PARENT, 0],
  ['against no text', [PARENT], '', 0],
])('%s', (_, pieces, other, share) => expect(lay(pieces, other).share).toBe(share));

test('a number that a place wrote for itself is its own, and does not end what it copied', () => {
  const { pieces } = lay([PARENT.replace('98%', '95,5%'), OTHER], PARENT);
  expect(pieces).toEqual([
    { syllables: 34, shared: 32 },
    { syllables: 22, shared: 0 },
  ]);
});

const word = constantFrom('bảo', 'hiểm', 'y', 'tế', 'xã', 'Phường', 'đạt', '98', 'dân', 'số');
const words = array(word, { maxLength: 60 }).map((all) => all.join(' '));

test('never more is shared than there is, and the whole is the sum of its pieces', () =>
  assert(
    property(array(words, { maxLength: 5 }), words, (pieces, other) => {
      const { share, pieces: counted } = lay(pieces, other);
      const [all, shared] = [
        counted.reduce((sum, { syllables }) => sum + syllables, 0),
        counted.reduce((sum, piece) => sum + piece.shared, 0),
      ];
      expect(counted).toHaveLength(pieces.length);
      for (const piece of counted) expect(piece.shared).toBeLessThanOrEqual(piece.syllables);
      expect(share).toBeCloseTo(all === 0 ? 0 : shared / all, 10);
    }),
  ));

test('a text of twelve syllables and more is wholly in any text that has it', () =>
  assert(
    property(array(word, { minLength: 12, maxLength: 40 }), words, words, (own, before, after) => {
      const text = own.join(' ');
      expect(lay([text], `${before} – ${text} – ${after}`).share).toBe(1);
    }),
  ));
