import { expect, test } from 'vitest';
import { readQuality } from './quality.ts';

const CLEAN = 'Nâng cao năng lực hệ thống y tế cơ sở, bảo đảm mọi người dân được tiếp cận thuận lợi các dịch vụ. ';
const DAMAGED =
  'Thuong xuyén tuyén truyén, van dong, nang cao nhan thue, trach nhiém cho can b0, dang vién va Nhan dan. ';

test.each([
  ['clean', CLEAN.repeat(5)],
  ['ocr-damaged', DAMAGED.repeat(5)],
  ['clean', 'KE HOACH'],
  ['clean', ''],
])('is %s', (kind, text) => expect(readQuality(text).kind).toBe(kind));

test('gives the figures that say so', () =>
  expect(readQuality(CLEAN.repeat(5))).toEqual({
    kind: 'clean',
    unknownWords: 0,
    markedWords: 0.913,
  }));
