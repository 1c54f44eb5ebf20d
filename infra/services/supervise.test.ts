import { expect, test, vi } from 'vitest';
import { keep, type Kept } from '../keep.ts';
import { supervise } from './supervise.ts';

const sleeper = (): Kept => keep('/bin/sleep', ['600'], { cwd: '/', output: 'pipe' });

function watched(launches: readonly (() => Kept)[]) {
  const [said, given]: [string[], string[]] = [[], []];
  const started: Kept[] = [];
  const launch = vi.fn<() => Promise<Kept>>(async () => {
    const next = launches[Math.min(started.length, launches.length - 1)];
    const kept = (next ?? sleeper)();
    started.push(kept);
    return kept;
  });
  const server = {
    name: 'PostgreSQL',
    launch,
    say: (line: string) => void said.push(line),
    giveUp: (why: string) => void given.push(why),
  };
  return { server, said, given, started, launch };
}

test('brings a killed server back and says so', async () => {
  const { server, said, started } = watched([sleeper]);
  const { stop } = await supervise(server);
  started[0]?.child.kill('SIGKILL');
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(said[0]).toBe('PostgreSQL ended (killed by SIGKILL). Starting it again with the same data…');
  expect(said[1]).toMatch(/^PostgreSQL is back after \d+\.\d s; nothing is lost\.$/u);
  await stop();
  expect(started.map(({ child }) => child.signalCode)).toEqual(['SIGKILL', 'SIGTERM']);
});

test('says nothing of a server that was stopped', async () => {
  const { server, said, launch } = watched([sleeper]);
  const { stop } = await supervise(server);
  await stop();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(said).toEqual([]);
  expect(launch).toHaveBeenCalledTimes(1);
});

test('gives up after a few tries, with the last reason', async () => {
  const broken = (): Kept => {
    throw new Error('could not write: No space left on device');
  };
  const { server, given, started, launch } = watched([sleeper, broken]);
  await supervise({ ...server, pausesMs: [0, 10, 20, 30, 40] });
  started[0]?.child.kill('SIGKILL');
  await vi.waitFor(() => expect(given).toEqual([expect.stringMatching(/^The disk is full/u)]));
  expect(launch).toHaveBeenCalledTimes(6);
});
