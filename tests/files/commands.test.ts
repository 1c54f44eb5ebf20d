import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../packages/reading/src/index.ts';
import { at } from '../../infra/paths.ts';

const TEXT = 'Số: 12/KH-UBND\n\nKẾ HOẠCH\nVề việc tiêm chủng\n\nĐến năm 2030, tỷ lệ tiêm chủng đạt 95%.\n';

let folder: string;
beforeAll(() => {
  // whoever reads has folders of any name
  folder = mkdtempSync(join(tmpdir(), 'sáu rõ lệnh-'));
  mkdirSync(join(folder, 'khác'));
  writeFileSync(join(folder, 'kế hoạch.txt'), TEXT);
  writeFileSync(join(folder, 'khác/kế hoạch.txt'), TEXT.replace('12', '13'));
  writeFileSync(join(folder, 'rỗng.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Types a command in that folder. */
function type(...words: readonly string[]): { code: number | null; out: string; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('infra/run.mjs'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: '' },
  });
  return { code: status, out: stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

test('read prints one reading as an object, several as a list', () => {
  const one = type('read', 'kế hoạch.txt');
  expect(one).toMatchObject({ code: 0, lines: [] });
  expect((JSON.parse(one.out) as Reading).symbol).toBe('12/KH-UBND');
  const two = type('read', 'kế hoạch.txt', 'khác/kế hoạch.txt');
  expect((JSON.parse(two.out) as Reading[]).map(({ symbol }) => symbol)).toEqual(['12/KH-UBND', '13/KH-UBND']);
});

test('read names a bad file, and reads the others', () => {
  const { code, out, lines } = type('read', 'rỗng.txt', 'kế hoạch.txt', 'không có.txt');
  expect(code).toBe(1);
  expect((JSON.parse(out) as Reading).symbol).toBe('12/KH-UBND');
  expect(lines).toEqual([
    'rỗng.txt: it is empty. Nothing was read.',
    'không có.txt: there is no such file. Check the name.',
  ]);
});

test('read --out writes one file a reading, and no reading over another', () => {
  const { code, out, lines } = type('read', '--out', 'ra', 'kế hoạch.txt', 'khác/kế hoạch.txt');
  expect([code, out]).toEqual([1, '']);
  expect(lines).toEqual([
    'khác/kế hoạch.txt: ra/kế hoạch.json holds the reading of kế hoạch.txt. Read one of them into another folder.',
  ]);
  expect(readdirSync(join(folder, 'ra'))).toEqual(['kế hoạch.json']);
  const kept = JSON.parse(readFileSync(join(folder, 'ra/kế hoạch.json'), 'utf8')) as Reading;
  expect(kept.symbol).toBe('12/KH-UBND');
});

test.each([
  [['read'], 2, /^npm run --silent read -- FILE… \[--out DIR\]$/u],
  [['read', '--out', 'kế hoạch.txt', 'kế hoạch.txt'], 1, /EEXIST.*kế hoạch\.txt/u],
  [['ingest'], 2, /^Name the files or folders to read: npm run ingest -- FILE\|DIR…$/u],
  [['ingest', '--all'], 2, /^Name the files or folders to read/u],
  [['release', 'ra'], 2, /^It is meant so: npm run release -- --out FOLDER$/u],
  [['verdicts'], 2, /^npm run --silent verdicts -- /u],
  [
    ['verdicts', 'http://127.0.0.1:9/v1'],
    1,
    /^http:\/\/127\.0\.0\.1:9\/v1\/\w+\.csv does not answer: give the address/u,
  ],
  [['verdict'], 2, /^There is no command “verdict”\. There are: start, /u],
])('%j ends with %i and one line that says why', (words, code, expected) => {
  const said = type(...words);
  expect(said.code).toBe(code);
  expect(said.lines).toEqual([expect.stringMatching(expected)]);
});
