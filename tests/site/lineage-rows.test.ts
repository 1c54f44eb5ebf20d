import { expect, test } from 'vitest';
import { get } from './visit.ts';

test.each([
  [
    'a place',
    '/dia-phuong/phuong-bach-dang-hai-phong/',
    /So với <a [^>]*>72-NQ\/TW<\/a>[^<]*100[^<]*<\/?/u,
    'yêu cầu thấp hơn',
  ],
  ['an indicator', '/chi-tieu/health-insurance-coverage/', /So với <a [^>]*>72-NQ\/TW<\/a>/u, 'yêu cầu thấp hơn'],
  [
    'an indicator, in English',
    '/en/chi-tieu/health-insurance-coverage/',
    /Compared with <a [^>]*>72-NQ\/TW<\/a>/u,
    'asks less',
  ],
])('on the page of %s a target says how it stands to the one above', async (_, path, against, verdict) => {
  const html = (await (await get(path)).text()).replaceAll(/\s+/gu, ' ');
  expect(html).toMatch(against);
  expect(html).toContain(verdict);
});
