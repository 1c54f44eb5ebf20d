import { Agent, request } from 'node:http';
import { Agent as SecureAgent, request as requestSecurely } from 'node:https';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';

const REQUEST_TIMEOUT = 3000;
const INDEXING_TIMEOUT = 60_000;

interface Answer {
  readonly status: number;
  readonly text: string;
}

// kept alive, and small packets sent at once
const agents = { 'http:': new Agent({ keepAlive: true }), 'https:': new SecureAgent({ keepAlive: true }) };

function send(url: URL, init: RequestInit, timeout: number): Promise<Answer> {
  const isSecure = url.protocol === 'https:';
  const ask = isSecure ? requestSecurely : request;
  const agent = isSecure ? agents['https:'] : agents['http:'];
  const body = typeof init.body === 'string' ? Buffer.from(init.body) : null;
  const headers = { ...Object.fromEntries(new Headers(init.headers)), 'content-length': String(body?.length ?? 0) };
  return new Promise((resolve, reject) => {
    const outgoing = ask(url, { method: init.method ?? 'GET', agent, headers, timeout }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => (text += chunk));
      incoming.on('error', reject);
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }));
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${timeout} ms`)));
    outgoing.on('error', reject);
    // head and body in one packet: Node's fetch sends two, and the second waits 40 ms for the receipt of the first
    outgoing.end(body ?? undefined);
  });
}

function clientOf(host: string, apiKey: string | undefined, timeout: number): Meilisearch {
  const httpClient = async (...[input, init]: Parameters<typeof fetch>): Promise<unknown> => {
    const url = new URL(input instanceof Request ? input.url : input);
    const { status, text } = await send(url, init ?? {}, timeout);
    const body = text === '' ? undefined : JSON.parse(text);
    if (status >= 200 && status < 300) return body;
    throw new MeilisearchApiError(new Response(null, { status }), body);
  };
  return new Meilisearch({ host, httpClient, ...(apiKey && { apiKey }) });
}

/** A client for readers: it gives up after three seconds, so that a hanging engine hangs no one. */
export const connectMeilisearch = (host: string, apiKey?: string): Meilisearch =>
  clientOf(host, apiKey, REQUEST_TIMEOUT);

/** A client for writing the index, with time for large batches. */
export const connectForIndexing = (host: string, apiKey?: string): Meilisearch =>
  clientOf(host, apiKey, INDEXING_TIMEOUT);
