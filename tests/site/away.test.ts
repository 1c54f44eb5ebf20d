import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void, locals: object) => unknown;

let server: Server;
let origin = '';
beforeAll(async () => {
  const { siteFolder } = inject('services');
  const { handler } = (await import(pathToFileURL(join(siteFolder, 'server/entry.mjs')).href)) as { handler: Handler };
  const ask = (): Promise<never> => Promise.reject(new Error('connect ECONNREFUSED'));
  server = createServer((request, response) =>
    handler(request, response, () => response.writeHead(404).end(), { ask }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server?.close());

test('a search that nobody answers says so, and offers the lists that can be opened', async () => {
  const response = await fetch(`${origin}/tim-kiem/?q=nq72`);
  const html = await response.text();
  expect(response.status).toBe(503);
  expect(html).toContain('Máy tìm kiếm đang không trả lời');
  for (const list of ['/van-ban/', '/dia-phuong/', '/chi-tieu/']) expect(html).toContain(`href="${list}"`);
  expect(html).toContain('value="nq72"');
});

test('an empty search needs no answer', async () => {
  expect((await fetch(`${origin}/tim-kiem/`)).status).toBe(200);
});

test('a page that cannot be made tells nothing of the inside', async () => {
  const response = await fetch(`${origin}/van-ban/sau-khi-dung/`);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('ECONNREFUSED');
});
