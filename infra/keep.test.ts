import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { ended, hasEnded, keep } from './keep.ts';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const untilGone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 50 && isAlive(pid); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return !isAlive(pid);
};

test('hands on the output and the exit code', async () => {
  const { child } = keep('/bin/sh', ['-c', 'echo "$0 nghị quyết"; exit 3', 'NQ 72'], { cwd: '/', output: 'pipe' });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (words: string) => {
    output += words;
  });
  await once(child, 'close');
  expect([output, child.exitCode]).toEqual(['NQ 72 nghị quyết\n', 3]);
});

test.each(['INT', 'TERM'] as const)('ends a process in good order by %s', async (end) => {
  const script = `trap 'echo bye; exit 0' ${end}; echo up; while :; do sleep 0.05; done`;
  const { child, stop } = keep('/bin/sh', ['-c', script], { cwd: '/', end, output: 'pipe' });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (words: string) => {
    output += words;
  });
  await once(child.stdout ?? child, 'data');
  await stop();
  expect([output, hasEnded(child), child.exitCode]).toEqual(['up\nbye\n', true, 0]);
});

test('takes the children along', async () => {
  const { child, stop } = keep('/bin/sh', ['-c', 'sleep 600 & echo $!; wait'], { cwd: '/', output: 'pipe' });
  const [words] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  const grandchild = Number(words.toString());
  expect(isAlive(grandchild)).toBe(true);
  await stop();
  expect(await untilGone(grandchild)).toBe(true);
});

test('ends a process when we are killed without a word', async () => {
  const script = `
    import { keep } from ${JSON.stringify(import.meta.resolve('./keep.ts'))};
    console.log(keep('/bin/sleep', ['600'], { cwd: '/', output: 'pipe' }).child.pid);
    setInterval(() => {}, 1000);`;
  const we = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [words] = (await once(we.stdout, 'data')) as [Buffer];
  const kept = Number(words.toString());
  expect(isAlive(kept)).toBe(true);
  we.kill('SIGKILL');
  expect(await untilGone(kept)).toBe(true);
});

test('is done with a process that could not be started', async () => {
  const { child, stop } = keep('/nowhere/postgres', [], { cwd: '/', output: 'pipe' });
  await ended(child);
  expect(child.exitCode).toBe(127);
  await stop();
});
