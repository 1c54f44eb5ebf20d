import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SHARED } from '../http/caching.ts';
import { packClient, SCHEMA_FILE } from './client-package.ts';

interface Given {
  readonly path: string;
  readonly mediaType: string;
  readonly read: () => Promise<Buffer>;
}

const GIVEN: readonly Given[] = [
  { path: '/v1/client.tgz', mediaType: 'application/gzip', read: packClient },
  { path: '/v1/schema.graphql', mediaType: 'application/graphql; charset=utf-8', read: () => readFile(SCHEMA_FILE) },
];

const withTag = (bytes: Buffer): { bytes: Buffer; etag: string } => ({
  bytes,
  etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
});

/** `GET /v1/client.tgz`: the typed client as a package; `GET /v1/schema.graphql`: what it is made from. */
export function serveClient(app: FastifyInstance): void {
  for (const { path, mediaType, read } of GIVEN) {
    // neither changes while this runs
    let made: { bytes: Buffer; etag: string } | null = null;
    app.get(path, async (request: FastifyRequest, reply): Promise<FastifyReply> => {
      made ??= withTag(await read());
      const { bytes, etag } = made;
      reply.headers({ etag, 'cache-control': SHARED });
      if (request.headers['if-none-match']?.includes(etag)) return reply.status(304).send();
      return reply.type(mediaType).send(bytes);
    });
  }
}
