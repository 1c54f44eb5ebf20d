import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NotFoundError } from '../errors/errors.ts';
import { publishedReleases } from './published.ts';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  sql: 'application/sql; charset=utf-8',
};
// what was released is never changed
const FOREVER = 'public, max-age=31536000, immutable';

/** `GET /releases/{day}/{file}`: the files of releases, and their `SHA256SUMS`. */
export function serveReleases(app: FastifyInstance, folder: string): void {
  app.get('/releases/:day/:file', async (request: FastifyRequest<{ Params: { day: string; file: string } }>, reply) => {
    const { day, file } = request.params;
    const release = (await publishedReleases(folder)).find((one) => one.day === day);
    const known = release?.files.find(({ name }) => name === file);
    if (!release || (!known && file !== 'SHA256SUMS')) {
      throw new NotFoundError('No release has such a file. `releases` in GraphQL lists them all.');
    }
    const path = join(folder, day, file);
    void reply
      .type(TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8')
      .headers({ 'cache-control': FOREVER, 'content-length': (await stat(path)).size })
      .header('etag', `"${known?.sha256 ?? day}"`);
    return reply.send(createReadStream(path));
  });
}
