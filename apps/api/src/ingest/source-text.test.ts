import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LARGEST_FILE, readSourceText } from './source-text.ts';

const LINE = 'Ủy ban nhân dân xã Vĩnh Am ban hành Kế hoạch số 12/KH-UBND ngày 09 tháng 9 năm 2025.\n'.repeat(20);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sau-ro-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: Buffer | string): Promise<string> {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.txt`);
  await writeFile(path, content);
  return path;
}

const utf16le = Buffer.from(LINE, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(LINE), 'utf-8', LINE],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${LINE}`), 'utf-8', LINE],
  ['UTF-8 with decomposed letters', Buffer.from(LINE.normalize('NFD')), 'utf-8', LINE.normalize('NFD')],
  ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'utf-16le', LINE],
  ['UTF-16 without it', utf16le, 'utf-16le', LINE],
  ['UTF-16, the other way round', Buffer.from(utf16le).swap16(), 'utf-16be', LINE],
])('%s is read', async (_, content, encoding, text) => {
  expect(await readSourceText(await file(content))).toMatchObject({ encoding, text, bytes: content.length });
});

test('windows-1258 is read, its tone marks stand after their letters', async () => {
  // “Đảng ủy” as that code page writes it: D0 = Đ, a + D2 (hook), ng, u + D2, y
  const content = Buffer.concat([Buffer.from([0xd0, 0x61, 0xd2]), Buffer.from('ng '), Buffer.from([0x75, 0xd2, 0x79])]);
  const { text, encoding } = await readSourceText(await file(content));
  expect(encoding).toBe('windows-1258');
  expect(text.normalize('NFC')).toBe('Đảng ủy');
});

const noise = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * at * 31 + at * 7) % 256));

test.each([
  ['an empty file', Buffer.alloc(0), 'EMPTY_FILE'],
  ['white space alone', Buffer.from(' \n\n\t '), 'EMPTY_FILE'],
  ['noise', noise, 'NOT_TEXT'],
  ['a picture', Buffer.concat([Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), noise]), 'NOT_TEXT'],
  ['a file over the limit', Buffer.alloc(LARGEST_FILE + 1, 'a'), 'FILE_TOO_LARGE'],
])('%s is refused in one line that names it', async (_, content, code) => {
  const path = await file(content);
  const refused = await readSourceText(path).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'UnreadableFileError', code });
  expect(String(refused)).toContain(path);
  expect(String(refused)).not.toContain('\n');
});

test.each([
  ['a file that is not there', () => join(folder, 'missing.txt'), 'ENOENT'],
  ['a folder', () => folder, 'EISDIR'],
])('%s is refused', async (_, path, code) => {
  await expect(readSourceText(path())).rejects.toMatchObject({ code });
});
