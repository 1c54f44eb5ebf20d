import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder } from './precompress.ts';

const PAGE = '<p>Tỷ lệ bao phủ bảo hiểm y tế đạt trên 95% dân số</p>'.repeat(100);

test('puts a smaller copy beside each text of some size, and beside nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sau-ro-compress-'));
  await mkdir(join(folder, 'van-ban'));
  await writeFile(join(folder, 'van-ban', 'index.html'), PAGE);
  await writeFile(join(folder, 'small.html'), '<p>404</p>');
  await writeFile(join(folder, 'font.woff2'), PAGE);
  expect(await compressFolder(folder)).toBe(2);
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual([
    'font.woff2',
    'small.html',
    'van-ban',
    'van-ban/index.html',
    'van-ban/index.html.br',
    'van-ban/index.html.gz',
  ]);
  const page = join(folder, 'van-ban', 'index.html');
  expect(brotliDecompressSync(await readFile(`${page}.br`)).toString()).toBe(PAGE);
  expect(gunzipSync(await readFile(`${page}.gz`)).toString()).toBe(PAGE);
  expect((await stat(`${page}.br`)).size).toBeLessThan(PAGE.length / 10);
  await rm(folder, { recursive: true });
});
