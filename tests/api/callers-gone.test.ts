import { connect as dial, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { type MadeServer, makeServer } from '../../apps/api/src/server.ts';
import { connect } from '../../apps/api/src/store/orm.ts';

let orm: Awaited<ReturnType<typeof connect>>;
let server: MadeServer;
let port: number;

beforeAll(async () => {
  orm = await connect(inject('services').databaseUrl);
  const parts = { orm, meilisearch: null, pending: () => null, requestsAMinute: 10_000, siteUrl: 'http://localhost' };
  server = await makeServer({ ...parts, idleMs: 500 });
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = server.app.server.address() as AddressInfo);
});

afterAll(async () => {
  await server.app.close();
  await orm.close();
});

const send = (text: string): Socket => {
  const socket = dial(port, '127.0.0.1');
  socket.on('error', () => undefined).pause();
  socket.write(text);
  return socket;
};
const connections = (): Promise<number> =>
  new Promise((done) => server.app.server.getConnections((_, count) => done(count)));

// each more than the system keeps for a connection
test.each([
  ['a table that is made while it is sent', '/v1/localities.json', 1],
  ['a file again and again', '/v1/schema.graphql', 100],
])(
  'a caller who asks for %s and takes none of it is let go',
  async (_, path, times) => {
    const socket = send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(times));
    await vi.waitUntil(async () => (await connections()) > 0, 10_000);
    expect(await vi.waitUntil(async () => (await connections()) === 0, { timeout: 60_000, interval: 200 })).toBe(true);
    socket.destroy();
  },
  90_000,
);

test('what is no HTTP is refused in one line, and nothing is written of it', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const socket = send('GET /healthz HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n');
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part)).resume();
  await new Promise((done) => socket.on('close', done));
  expect(Buffer.concat(parts).toString()).toMatch(/^HTTP\/1\.1 400 /u);
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
});

test.each([
  ['DELETE', '/v1/documents.json', 'GET, HEAD'],
  ['POST', '/v1/documents.json', 'GET, HEAD'],
  ['PUT', '/graphql', 'GET, POST'],
  ['GET', '/websub', 'POST'],
] as const)('%s of %s is answered by what is taken there', async (method, url, allowed) => {
  const { statusCode, headers, json } = await server.app.inject({ method, url });
  expect([statusCode, headers.allow]).toEqual([405, allowed]);
  expect(json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
});

test('OPTIONS is answered to whoever asks, a browser or not', async () => {
  expect((await server.app.inject({ method: 'OPTIONS', url: '/v1/documents.json' })).statusCode).toBe(204);
});
