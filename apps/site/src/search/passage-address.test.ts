import { expect, test } from 'vitest';
import { passageAddress } from './passage-address.ts';

const PAGE = '/van-ban/265-kh-tu-can-tho-2024/';

test.each([
  ['a short one whole', '- Duy trì 98%.', `${PAGE}#:~:text=Duy%20tr%C3%AC%2098%25.`],
  ['a hyphen hidden from the fragment’s own grammar', '72-NQ/TW', `${PAGE}#:~:text=72%2DNQ%2FTW`],
  ['a long one by its ends', 'a b c d e f g h i j k l m', `${PAGE}#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m`],
  ['nothing', ' ', PAGE],
])('%s', (_, quote, address) => expect(passageAddress(PAGE, quote)).toBe(address));
