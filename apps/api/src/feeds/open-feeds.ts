import type { FastifyInstance, FastifyReply } from 'fastify';
import { SHARED } from '../http/caching.ts';
import { forget, type TableQuery, tagOf } from '../plain-data/answer-table.ts';
import { isKnown } from './is-known.ts';
import { type FeedParts, HUB_PATH, type OpenFeed, startOfDay } from './make-feed.ts';

/** What tells where a feed is found for good, and who tells of its changes. */
export const hubLinks = (publicUrl: string, address: string): string =>
  `<${publicUrl}${HUB_PATH}>; rel="hub", <${publicUrl}${address}>; rel="self"`;

/** Path and parameters in one spelling: letters that an address cannot hold are written as it can. */
export function addressIn(url: string): string {
  const { pathname, search } = new URL(url, 'http://localhost');
  return pathname + search;
}

/** `GET /feeds/…`: lists of GraphQL, with its filters, as a calendar and as a feed. */
export function openFeeds(app: FastifyInstance, feeds: ReadonlyMap<string, OpenFeed>, parts: FeedParts): void {
  for (const [path, feed] of feeds) {
    app.get(path, async (sent: TableQuery, reply): Promise<FastifyReply> => {
      const asked = feed.read(sent.query);
      const address = addressIn(sent.url);
      const { key, changedAt } = await parts.revision();
      const now = startOfDay();
      const mark = { etag: tagOf(key, sent.url), modified: changedAt !== null && changedAt > now ? changedAt : now };
      reply
        .header('etag', mark.etag)
        .header('last-modified', mark.modified.toUTCString())
        .header('cache-control', SHARED)
        .header('link', hubLinks(parts.publicUrl, address));
      if (isKnown(sent.headers, mark)) return reply.status(304).send();
      const { text, mediaType, isPassing } = await feed.make(asked, address);
      if (isPassing) forget(reply);
      return reply.type(mediaType).send(text);
    });
  }
}
