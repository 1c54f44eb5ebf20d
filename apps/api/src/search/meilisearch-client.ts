import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import { Pool } from 'undici';

const REQUEST_TIMEOUT = 3000;
const INDEXING_TIMEOUT = 60_000;

// the client gives the same headers with each question
const plain = new WeakMap<Headers, Readonly<Record<string, string>>>();

function plainHeaders(given: RequestInit['headers']): Readonly<Record<string, string>> {
  const headers = given instanceof Headers ? given : new Headers(given);
  const known = plain.get(headers) ?? Object.fromEntries(headers);
  plain.set(headers, known);
  return known;
}

function clientOf(host: string, apiKey: string | undefined, timeout: number): Meilisearch {
  // head and body in one packet: Node's fetch sends two, and the second waits 40 ms for the receipt of the first
  const connections = new Pool(new URL(host).origin, {
    connect: { timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
  const httpClient = async (...[input, init = {}]: Parameters<typeof fetch>): Promise<unknown> => {
    const url = input instanceof URL ? input : new URL(input instanceof Request ? input.url : input);
    const { statusCode, body } = await connections.request({
      path: `${url.pathname}${url.search}`,
      method: init.method ?? 'GET',
      headers: plainHeaders(init.headers),
      body: typeof init.body === 'string' ? init.body : null,
    });
    const text = await body.text();
    const answer = text === '' ? undefined : JSON.parse(text);
    if (statusCode >= 200 && statusCode < 300) return answer;
    throw new MeilisearchApiError(new Response(null, { status: statusCode }), answer);
  };
  return new Meilisearch({ host, httpClient, ...(apiKey && { apiKey }) });
}

/** A client for readers: it gives up after three seconds, so that a hanging engine hangs no one. */
export const connectMeilisearch = (host: string, apiKey?: string): Meilisearch =>
  clientOf(host, apiKey, REQUEST_TIMEOUT);

/** A client for writing the index, with time for large batches. */
export const connectForIndexing = (host: string, apiKey?: string): Meilisearch =>
  clientOf(host, apiKey, INDEXING_TIMEOUT);
