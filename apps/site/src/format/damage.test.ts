import { expect, test } from 'vitest';
import { titleMark } from './damage.ts';

const CLEAN = { kind: 'CLEAN', restored: false } as const;
const DAMAGED = { kind: 'OCR_DAMAGED', restored: false } as const;
const RESTORED = { kind: 'OCR_DAMAGED', restored: true } as const;
const garbled = 'tiép tuc ciing cd, hoan thién y té co sé';
const whole = 'tiếp tục củng cố, hoàn thiện y tế cơ sở';
const by = (...told: [string | null, typeof CLEAN | typeof DAMAGED | typeof RESTORED][]) => ({
  edges: told.map(([subject, quality]) => ({ node: { subject, from: { quality } } })),
});

test.each([
  ['a held one whose scan is damaged', { title: garbled, quality: DAMAGED, citedBy: by() }, 'chữ quét hỏng'],
  ['a held one that is clean', { title: whole, quality: CLEAN, citedBy: by([whole, DAMAGED]) }, null],
  [
    'a cited one told by a damaged text',
    { title: garbled, quality: null, citedBy: by([garbled, DAMAGED]) },
    'chữ quét hỏng',
  ],
  ['a held one that was restored', { title: whole, quality: RESTORED, citedBy: by() }, 'chữ phục hồi tự động'],
  [
    'a cited one told by a restored text',
    { title: whole, quality: null, citedBy: by([whole, RESTORED]) },
    'chữ phục hồi tự động',
  ],
  [
    'a cited one told by a clean text',
    { title: whole, quality: null, citedBy: by([garbled, DAMAGED], [whole, CLEAN]) },
    null,
  ],
  [
    'one that a clean text tells in the same words',
    { title: whole, quality: null, citedBy: by([whole, DAMAGED], [whole, CLEAN]) },
    null,
  ],
  ['a cited one without a subject', { title: null, quality: null, citedBy: by([null, DAMAGED]) }, null],
])('the subject of %s', (_, document, mark) => expect(titleMark(document)).toBe(mark));
