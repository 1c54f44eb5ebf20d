import { expect, test } from 'vitest';
import { isTitleDamaged } from './damage.ts';

const CLEAN = { kind: 'CLEAN' } as const;
const DAMAGED = { kind: 'OCR_DAMAGED' } as const;
const garbled = 'tiép tuc ciing cd, hoan thién y té co sé';
const whole = 'tiếp tục củng cố, hoàn thiện y tế cơ sở';
const by = (...told: [string | null, typeof CLEAN | typeof DAMAGED][]) => ({
  edges: told.map(([subject, quality]) => ({ node: { subject, from: { quality } } })),
});

test.each([
  ['a held one whose scan is damaged', { title: garbled, quality: DAMAGED, citedBy: by() }, true],
  ['a held one that is clean', { title: whole, quality: CLEAN, citedBy: by([whole, DAMAGED]) }, false],
  ['a cited one told by a damaged text', { title: garbled, quality: null, citedBy: by([garbled, DAMAGED]) }, true],
  [
    'a cited one told by a clean text',
    { title: whole, quality: null, citedBy: by([garbled, DAMAGED], [whole, CLEAN]) },
    false,
  ],
  [
    'one that a clean text tells in the same words',
    { title: whole, quality: null, citedBy: by([whole, DAMAGED], [whole, CLEAN]) },
    false,
  ],
  ['a cited one without a subject', { title: null, quality: null, citedBy: by([null, DAMAGED]) }, false],
])('the subject of %s', (_, document, damaged) => expect(isTitleDamaged(document)).toBe(damaged));
