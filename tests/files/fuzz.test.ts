import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFiles, type SourceFile, UnreadableFileError } from '../../packages/files/src/index.ts';
import { launchBrowser } from '../../infra/browser.ts';
import { mutated } from './mutate.ts';
import { samples } from './samples.ts';

// more by FUZZ_FILES: ten thousand take a quarter of an hour
const FILES = Number(process.env['FUZZ_FILES'] ?? 66);

let folder: string;
let originals: Readonly<Record<string, Buffer>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sau-ro-fuzz-'));
  const browser = await launchBrowser();
  originals = await samples(browser);
  await browser.close();
});
afterAll(() => rm(folder, { recursive: true }));

/** Whether it was read, or refused in one line that names it. */
function isSound(result: SourceFile | UnreadableFileError, name: string): boolean {
  if (!(result instanceof UnreadableFileError)) return result.text.trim() !== '';
  const [, said = ''] = result.message.split(`/${name}`);
  return /^(?:\/[^\n]+)?: [^\n]+\.$/u.test(said) && /^[A-Z_]+$/u.test(result.code);
}

test('each sample is read whole', async () => {
  using files = openFiles({ recognisedPages: join(folder, 'recognised') });
  for (const [kind, content] of Object.entries(originals)) {
    const path = join(folder, `sample.${kind}`);
    await writeFile(path, content);
    const read = await files.read(path);
    expect(read.filter((one) => one instanceof UnreadableFileError)).toEqual([]);
    expect(read).toHaveLength(kind === 'zip' ? 3 : 1);
  }
}, 180_000);

test(`${FILES} mutated files are read or refused by name, and a sound one is read after each hundred`, async () => {
  using files = openFiles({ recognisedPages: join(folder, 'recognised') });
  const kinds = Object.keys(originals);
  const before = process.memoryUsage.rss();
  const told = { read: 0, refused: 0, amiss: [] as string[] };
  for (let at = 0; at < FILES; at += 1) {
    const kind = kinds[at % kinds.length] ?? '';
    const path = join(folder, `${at}.${kind}`);
    await writeFile(path, mutated(originals[kind] ?? Buffer.alloc(0), at));
    const results = await files.read(path);
    told.read += results.filter((result) => !(result instanceof UnreadableFileError)).length;
    told.refused += results.filter((result) => result instanceof UnreadableFileError).length;
    told.amiss.push(
      ...results.filter((result) => !isSound(result, `${at}.${kind}`)).map((result) => `${path}: ${result.name}`),
    );
    if (results.length === 0) told.amiss.push(`${path}: nothing was told of it`);
    await rm(path);
    const sound = at % 100 === 99 ? await files.read(join(folder, 'sample.docx')) : [];
    told.amiss.push(...sound.filter((result) => result instanceof UnreadableFileError).map(String));
  }
  expect(told.amiss).toEqual([]);
  expect(Math.min(told.read, told.refused)).toBeGreaterThan(FILES / 10);
  // the process that parses may grow; ours holds one file at a time
  expect(process.memoryUsage.rss() - before).toBeLessThan(500 * 2 ** 20);
}, 3_600_000);
