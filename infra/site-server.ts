import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Ask } from './code.ts';
import { type Redirects, redirectOf } from './redirects.ts';

type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: { ask: Ask },
) => Promise<void>;

/** What the site is served from. */
export interface SiteOptions {
  /** A build of the site: `client` beside `server`. */
  readonly folder: string;
  readonly ask: Ask;
  /** The address of the API that readers know: pictures of pages come from there. */
  readonly publicApiUrl: string;
  readonly host: string;
  readonly port: number;
  /** Pages that moved. */
  readonly redirects: Redirects;
  /** How many pages one address may have made on demand in a minute; built ones cost nothing. */
  readonly requestsAMinute: number;
  /** The proxies that are believed when they say for whom they ask (`X-Forwarded-For`). */
  readonly proxies: readonly string[];
}

const A_YEAR = 'public, max-age=31536000, immutable';
const FRESH = 'public, max-age=0, must-revalidate';
// in a <meta> of each page it would weigh more than in a header, and know no frame-ancestors
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "manifest-src 'self'",
  // the page on which widgets are tried
  "frame-src 'self'",
].join('; ');
const METHODS = ['GET', 'HEAD'];
// a text is sent to be checked: longer than an address can be, and to stand in no log and no history
const CHECK_PAGES = new Set(['/kiem-tra/', '/en/kiem-tra/']);
const FORM = 'application/x-www-form-urlencoded';
// 50,000 letters of three bytes, each byte written as three signs
const LARGEST_FORM = 450_000;
// `.json` set behind the slash of a page’s address
const DATA_NAME = /^\.(?:json|csv)$/u;
// a reader who takes nothing for so long is gone
const IDLE_MS = 120_000;
const TOO_MANY = 429;
const WAIT = 'Quá nhiều yêu cầu: xin đợi một phút. Too many requests: please wait a minute.\n';
const READ_ONLY = 'Địa chỉ này chỉ để đọc. This address is only read.\n';
const TOO_LONG = 'Văn bản quá dài, hãy gửi từng phần. The text is too long: please send it in parts.\n';
const HASHED = `${sep}_astro${sep}`;

/** Serves the site: built files first, the rest by Astro on demand. */
export async function serveSite(options: SiteOptions): Promise<FastifyInstance> {
  const { folder, ask, host, port, redirects, publicApiUrl } = options;
  const { handler } = (await import(pathToFileURL(join(folder, 'server/entry.mjs')).href)) as { handler: AstroHandler };
  const notFound = await readNotFound(join(folder, 'client'));
  const pictures = new URL(publicApiUrl).origin;
  const app = Fastify({
    logger: false,
    trustProxy: [...options.proxies],
    forceCloseConnections: true,
    keepAliveTimeout: 65_000,
    connectionTimeout: IDLE_MS,
    requestTimeout: 30_000,
    // an address that cannot be read gets the page that any other unknown one gets
    frameworkErrors: (_error, request, reply) => void sendNotFound(request, reply, 400, notFound),
  });
  app.setErrorHandler((error: FastifyError, request, reply) =>
    error.statusCode === TOO_MANY
      ? say(reply, TOO_MANY, WAIT)
      : sendNotFound(request, reply, (error.statusCode ?? 500) < 500 ? 404 : 500, notFound),
  );
  await app.register(rateLimit, { global: false, max: options.requestsAMinute, timeWindow: '1 minute' });
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(protection(request.url, pictures));
    const methods = CHECK_PAGES.has(pathOf(request.url)) ? [...METHODS, 'POST'] : METHODS;
    if (!methods.includes(request.method)) return say(reply.header('allow', methods.join(', ')), 405, READ_ONLY);
    // its size is told beforehand, so that none is read that is too large
    if (request.method === 'POST' && !isSmallForm(request)) return say(reply, 413, TOO_LONG);
    // Astro's own address for pictures made on demand, of which the site has none
    if (request.url.startsWith('/_image')) return sendNotFound(request, reply, 404, notFound);
    const target = redirectOf(redirects, request.url) ?? withSlash(request.url);
    return target ? reply.header('cache-control', FRESH).redirect(target, 301) : undefined;
  });
  // Astro reads the form itself
  app.addContentTypeParser(FORM, (_request, _body, done) => done(null));
  await serveBuilt(app, folder);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, async (request, reply) => {
    reply.hijack();
    for (const [name, value] of Object.entries(protection(request.url, pictures))) reply.raw.setHeader(name, value);
    await handler(request.raw, reply.raw, (error) => answerNotFound(reply.raw, error ? 500 : 404, notFound), { ask });
  });
  await app.listen({ host, port });
  return app;
}

async function serveBuilt(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(folder, 'client'),
    redirect: false,
    preCompressed: true,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes(HASHED) ? A_YEAR : FRESH),
  });
}

const pathOf = (address: string): string => address.split('?', 1)[0] ?? '';

const isSmallForm = ({ headers }: FastifyRequest): boolean =>
  Number(headers['content-length'] ?? Infinity) <= LARGEST_FORM;

/** The address with its slash at the end, for a page that was asked without, and without it before `.json`; `null` when nothing is to be mended. */
export function withSlash(address: string): string | null {
  // as a proxy is asked, “http://host/…” and “*” would lead to wherever they say
  if (!address.startsWith('/')) return null;
  const [path = '', query] = address.split(/\?(.*)/su);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isData = DATA_NAME.test(name) && path !== `/${name}`;
  if (name === '' || (/\.[a-z\d]{1,11}$/iu.test(name) && !isData)) return null;
  // “//host”, “/\host” and “/<tab>/host” would lead away from the site
  const local = path.replaceAll(/[\\\s\p{Cc}]/gu, encodeURIComponent).replace(/^\/+/u, '/');
  const mended = isData ? local.replace(/(?<=[^/])\/+(?=\.\w+$)/u, '') : `${local}/`;
  return `${mended}${query === undefined ? '' : `?${query}`}`;
}

/** The headers that protect a page; only widgets may stand in a frame. */
function protection(address: string, pictures = ''): Record<string, string> {
  const isWidget = address.startsWith('/embed/');
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy': `${POLICY}; img-src 'self' data: ${pictures}; frame-ancestors ${isWidget ? '*' : "'none'"}`,
    // a script that is checked by its sum has to be readable from anywhere
    ...(isWidget ? { 'access-control-allow-origin': '*' } : { 'x-frame-options': 'DENY' }),
  };
}

const say = (reply: FastifyReply, status: number, line: string): FastifyReply =>
  reply.status(status).type('text/plain; charset=utf-8').send(line);

function sendNotFound(request: FastifyRequest, reply: FastifyReply, status: number, page: string): FastifyReply {
  const headers = { ...protection(request.url), 'cache-control': FRESH };
  return reply.headers(headers).status(status).type('text/html; charset=utf-8').send(page);
}

async function readNotFound(client: string): Promise<string> {
  const read = (name: string): Promise<string | null> => readFile(join(client, name), 'utf8').catch(() => null);
  return (await read('404.html')) ?? (await read('404/index.html')) ?? '404';
}

function answerNotFound(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': FRESH }).end(page);
}
