import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { findByFormerSlug } from '../document/find-document.ts';
import { NotFoundError } from '../errors/errors.ts';
import { SHARED } from '../http/caching.ts';
import { tagOf } from '../plain-data/answer-table.ts';
import type { ShownCorpus } from '../store/revision.ts';
import { findHeldDocument } from './find-held-document.ts';
import { AKOMA_NTOSO } from './metadata.ts';
import { akomaNtosoOf } from './write-xml.ts';

/** What the documents are answered from. */
export interface DocumentParts {
  readonly orm: MikroORM;
  readonly revision: () => Promise<ShownCorpus>;
}

/** Characters of documents that are kept: one that is damaged is restored to find its parts, which takes a while. */
const LARGEST_CACHE = 8 * 2 ** 20;

// the store is asked for nothing that cannot be an address, such as a NUL
const isAddress = (slug: string): boolean => /^[a-z\d-]+$/u.test(slug);

type Named = FastifyRequest<{ Params: { slug: string } }>;

/** `GET /v1/documents/{slug}.akn.xml`: a held document as Akoma Ntoso. */
export function serveAkomaNtoso(app: FastifyInstance, { orm, revision }: DocumentParts): void {
  const kept = new LRUCache<string, string>({ maxSize: LARGEST_CACHE, sizeCalculation: ({ length }) => length });
  app.get('/v1/documents/:slug.akn.xml', async (request: Named, reply): Promise<FastifyReply> => {
    const { key } = await revision();
    const etag = tagOf(key, request.url);
    reply.header('etag', etag).header('cache-control', SHARED);
    if (request.headers['if-none-match']?.includes(etag)) return reply.status(304).send();
    const { slug } = request.params;
    const known = kept.get(`${key} ${slug}`);
    if (known !== undefined) return reply.type(AKOMA_NTOSO).send(known);
    const document = isAddress(slug) ? await findHeldDocument(orm.em.fork(), slug) : null;
    if (!document) {
      reply.removeHeader('etag');
      const now = isAddress(slug) ? await findByFormerSlug(orm.em.fork(), slug) : null;
      if (now) return reply.redirect(`/v1/documents/${now.slug}.akn.xml`, 301);
      throw new NotFoundError(
        'No document of this address has its text here. /v1/documents.json?held=true lists those that have, each with its slug.',
      );
    }
    const xml = akomaNtosoOf(document);
    kept.set(`${key} ${slug}`, xml);
    return reply.type(AKOMA_NTOSO).send(xml);
  });
}
