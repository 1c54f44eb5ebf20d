import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('read.ts', import.meta.url));
const PLAN =
  'Số: 88/KH-UBND\n\nKẾ HOẠCH\n\nNâng cao sức khỏe Nhân dân\n\nI. MỤC TIÊU\n\n- Tỷ lệ bao phủ BHYT đạt 95%.\n';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=source', COMMAND, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
  await writeFile(at('plan.txt'), PLAN);
  await writeFile(at('wide.txt'), `\uFEFF${PLAN}`, 'utf16le');
  await writeFile(at('empty.txt'), '');
});

test('one file is one object on the standard output, and nothing else', async () => {
  const { code, stdout, stderr } = await run(at('plan.txt'));
  expect(JSON.parse(stdout)).toMatchObject({ symbol: '88/KH-UBND', targets: [{ value: 95 }] });
  expect([code, stderr]).toEqual([0, '']);
});

test('several files are an array, a bad one is one line and does not stop the others', async () => {
  const { code, stdout, stderr } = await run(at('plan.txt'), at('empty.txt'), at('wide.txt'), at('absent.txt'));
  expect(JSON.parse(stdout)).toMatchObject([{ symbol: '88/KH-UBND' }, { symbol: '88/KH-UBND' }]);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining('empty.txt'),
    expect.stringContaining('absent.txt'),
  ]);
  expect(code).toBe(1);
});

test('--out writes one file a document and leaves the standard output empty', async () => {
  const { code, stdout } = await run(at('plan.txt'), '--out', at('readings'));
  expect([code, stdout]).toEqual([0, '']);
  expect(JSON.parse(await readFile(at('readings/plan.json'), 'utf8'))).toMatchObject({ symbol: '88/KH-UBND' });
});

test.each([[[]], [['--unknown', 'x.txt']]])('a wrong use (%j) says how it is meant, with code 2', async (args) => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('npm run --silent read -- FILE');
});
