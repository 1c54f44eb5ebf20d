import { expect, test } from 'vitest';
import { readSentText } from './sent-text.ts';

const post = (body: string, type = 'application/x-www-form-urlencoded'): Request =>
  new Request('http://localhost/kiem-tra/', { method: 'POST', body, headers: { 'content-type': type } });

test.each([
  ['a text', post('text=72-NQ%2FTW'), '72-NQ/TW'],
  ['line ends as a form sends them', post('text=a%0D%0Ab'), 'a\nb'],
  ['a NUL, which no store takes', post('text=a%00b'), 'ab'],
  ['a form without a text', post('other=1'), ''],
  ['JSON', post('{"text":"a"}', 'application/json'), ''],
  ['a page that was only opened', new Request('http://localhost/kiem-tra/?text=a'), ''],
])('reads %s', async (_, request, text) => expect(await readSentText(request)).toBe(text));
