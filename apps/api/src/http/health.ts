import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Meilisearch } from 'meilisearch';

interface Parts {
  readonly orm: MikroORM;
  readonly meilisearch: Meilisearch | null;
  /** What is still coming up beside the API; `null`: nothing. */
  readonly pending: () => string | null;
}

/** `/readyz`: 200 when all is up, else 503 with what is missing; `/healthz`: the process lives. */
export function reportHealth(app: FastifyInstance, { orm, meilisearch, pending }: Parts): void {
  app.get('/healthz', () => ({ ok: true }));
  app.get('/readyz', async (_request, reply) => {
    const missing = [
      (await orm.checkConnection()).ok ? null : 'PostgreSQL',
      meilisearch === null || (await meilisearch.isHealthy()) ? null : 'Meilisearch',
      pending(),
    ].filter((part) => part !== null);
    return reply.status(missing.length === 0 ? 200 : 503).send({ ready: missing.length === 0, missing });
  });
}
