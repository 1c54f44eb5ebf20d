import { expect, test } from 'vitest';
import { formatDifference } from './differences.ts';

test.each([
  ['date: 2025-09-10 ≠ 2025-09-09', 'đoạn văn ghi ngày 10/9/2025, kho ghi 9/9/2025'],
  ['issuer: Ban Bí thư ≠ Bộ Chính trị', 'đoạn văn ghi của Ban Bí thư, kho ghi của Bộ Chính trị'],
  ['something new', 'something new'],
])('“%s” is told as “%s”', (difference, words) => expect(formatDifference(difference)).toBe(words));
