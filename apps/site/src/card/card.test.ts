import { expect, test } from 'vitest';
import { CARD, drawCard } from './card.ts';

const words = { above: 'Kế hoạch 265-KH/TU', title: 'Nâng cao chất lượng y tế cơ sở', below: '6 chỉ tiêu' };

const sizeOf = (png: Uint8Array): { width: number; height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

test('a card is a PNG of the size that social networks ask for', async () => {
  const png = await drawCard(words);
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
  expect(sizeOf(png)).toEqual(CARD);
});

test.each([
  ['another title', { ...words, title: 'Nang cao chat luong y te co so' }],
  ['a mark of one letter', { ...words, title: 'Nâng cao chất lượng ý tế cơ sở' }],
  ['a page that is no document', { ...words, above: null }],
  ['a title longer than the card', { ...words, title: 'Triển khai thực hiện '.repeat(30) }],
])('%s makes another card', async (_, other) => {
  expect(Buffer.from(await drawCard(other)).equals(await drawCard(words))).toBe(false);
});
