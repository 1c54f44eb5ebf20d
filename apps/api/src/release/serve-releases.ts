import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NotFoundError } from '../errors/errors.ts';
import { AKOMA_NTOSO } from '../akoma-ntoso/metadata.ts';
import { sumsOf } from './published.ts';
import { SUMS } from './release-folder.ts';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  sql: 'application/sql; charset=utf-8',
  xml: AKOMA_NTOSO,
};
// what was released is never changed
const FOREVER = 'public, max-age=31536000, immutable';

/** `GET /releases/{day}/{file}`: the files of releases, those in folders too, and their `SHA256SUMS`. */
export function serveReleases(app: FastifyInstance, folder: string): void {
  app.get('/releases/:day/*', async (request: FastifyRequest<{ Params: { day: string; '*': string } }>, reply) => {
    const { day, '*': file } = request.params;
    const sums = await sumsOf(folder, day);
    const known = sums.get(file);
    if (sums.size === 0 || (known === undefined && file !== SUMS)) {
      throw new NotFoundError('No release has such a file. `releases` in GraphQL lists them all.');
    }
    const path = join(folder, day, file);
    void reply
      .type(TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8')
      .headers({ 'cache-control': FOREVER, 'content-length': (await stat(path)).size })
      .header('etag', `"${known ?? day}"`);
    return reply.send(createReadStream(path));
  });
}
