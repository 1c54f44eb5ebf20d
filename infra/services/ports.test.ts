import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { freePort, isReached, refuseTakenPorts } from './ports.ts';

let taken: Server | null = null;
const take = (port: number, host: string): Promise<void> =>
  new Promise((resolve) => {
    taken = createServer().listen({ port, host }, resolve);
  });
afterEach(() => taken?.close());

test.each(['127.0.0.1', '0.0.0.0'])(
  'refuses a port that another holds on %s, with the variable that changes it',
  async (host) => {
    const port = await freePort();
    await take(port, host);
    await expect(refuseTakenPorts('localhost', { SITE_PORT: port })).rejects.toThrow(
      `Port ${port} is in use by another program. End that program, or choose another port: SITE_PORT=… npm start`,
    );
  },
);

test('gives no port twice, though nothing listens on it yet', async () => {
  const few = [21_000, 21_030] as const;
  const ports = await Promise.all(Array.from({ length: 8 }, () => freePort(few)));
  expect(new Set(ports).size).toBe(ports.length);
});

test('accepts free ports', async () => {
  const ports = { SITE_PORT: await freePort(), API_PORT: await freePort() };
  await expect(refuseTakenPorts('localhost', ports)).resolves.toBeUndefined();
});

test('refuses a host that this machine does not know', async () => {
  await expect(refuseTakenPorts('khong-co.invalid', { SITE_PORT: 4321 })).rejects.toThrow(
    /^LISTEN_HOST: .*khong-co\.invalid/u,
  );
});

test('tells whether something answers', async () => {
  const port = await freePort();
  expect(await isReached(`http://127.0.0.1:${port}`, 80)).toBe(false);
  await take(port, '127.0.0.1');
  expect(await isReached(`http://127.0.0.1:${port}`, 80)).toBe(true);
});
