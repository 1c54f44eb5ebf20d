import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MeilisearchRequestError } from 'meilisearch';
import { afterEach, expect, test } from 'vitest';
import { connectMeilisearch } from './meilisearch-client.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('sends the key and the body, and reads the answer', async () => {
  const seen: string[] = [];
  const host = await serve((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    request.on('data', (chunk: Buffer) => seen.push(chunk.toString()));
    request.on('end', () => response.end(JSON.stringify({ results: [] })));
  });
  const answer = await connectMeilisearch(host, 'secret').multiSearch({
    queries: [{ indexUid: 'passages', q: 'y tế' }],
  });
  expect(answer).toEqual({ results: [] });
  expect(seen).toEqual(['POST /multi-search Bearer secret', '{"queries":[{"indexUid":"passages","q":"y tế"}]}']);
});

test.each([
  ['a missing index', (host: string) => host, 'MeilisearchApiError'],
  ['an engine that is away', () => 'http://127.0.0.1:9', 'Error'],
])('%s is the client’s own error', async (_, address, cause) => {
  const host = await serve((_, response) => {
    response.statusCode = 404;
    response.end(
      JSON.stringify({
        message: 'Index `passages` not found.',
        code: 'index_not_found',
        type: 'invalid_request',
        link: '',
      }),
    );
  });
  const question = connectMeilisearch(address(host), 'secret').multiSearch({ queries: [] });
  await expect(question).rejects.toThrow(MeilisearchRequestError);
  await expect(question).rejects.toMatchObject({ cause: { name: cause } });
});
