import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import cors from '@fastify/cors';
import etag from '@fastify/etag';
import rateLimit from '@fastify/rate-limit';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Meilisearch } from 'meilisearch';
import { serveAkomaNtoso } from './akoma-ntoso/serve-akoma-ntoso.ts';
import { serveClient } from './client/serve-client.ts';
import { AnswerContext, type Context } from './context.ts';
import { formatError } from './errors/format-error.ts';
import { ReckonedReports } from './expected-report/reckoned-reports.ts';
import { type FileFolders, serveFiles } from './file/serve-files.ts';
import { feedMaker, openKinds } from './feeds/make-feed.ts';
import { openFeeds } from './feeds/open-feeds.ts';
import { answerCache } from './http/answer-cache.ts';
import { SHARED } from './http/caching.ts';
import { describeDoors } from './http/describe-doors.ts';
import { GRAPHIQL_POLICY, graphiqlPage } from './http/graphiql.ts';
import { reportHealth } from './http/health.ts';
import { answerRefusals, refuseBadAddress } from './http/refusals.ts';
import { statusPlugin } from './http/status-plugin.ts';
import { costPlugin } from './limits/cost-plugin.ts';
import type { TableParts } from './plain-data/answer-table.ts';
import { openDoors } from './plain-data/doors.ts';
import { serveReleases } from './release/serve-releases.ts';
import { makeSchema } from './schema.ts';
import { type Loaders, makeLoaders } from './store/loaders.ts';
import { type ShownCorpus, watchRevision } from './store/revision.ts';
import { type Hub, openHub } from './websub/open-hub.ts';

/** What the server stands on. */
export interface ServerParts {
  readonly orm: MikroORM;
  readonly meilisearch: Meilisearch | null;
  readonly pending: () => string | null;
  /** How many requests one address may send in a minute. */
  readonly requestsAMinute: number;
  /** The proxies that are believed when they say for whom they ask (`X-Forwarded-For`). */
  readonly proxies?: readonly string[];
  /** For how long a connection may stand still, in milliseconds. */
  readonly idleMs?: number;
  /** The address that readers know the site by. */
  readonly siteUrl: string;
  /** The address that readers know the API by; feeds say that they are there. */
  readonly publicUrl?: string;
  /** True: whoever follows a feed may be at any address, as in tests; otherwise only at public ones. */
  readonly anyCallback?: boolean;
  /** Where files are kept; missing: none are served. */
  readonly files?: FileFolders | null;
  /** The folder of releases; missing: none are given out. */
  readonly releases?: string | null;
}

/** The server and its GraphQL engine, which our own site asks without HTTP. */
export interface MadeServer {
  readonly app: FastifyInstance;
  readonly apollo: ApolloServer<Context>;
  /** `loaders`: of several answers that share what they load. */
  readonly context: (trusted: boolean, loaders?: Loaders) => Context;
  /** Tells those who follow a feed that it changed; to be called again and again. */
  readonly deliver: () => Promise<void>;
}

/** Where readers find the API of a machine of their own. */
export const PUBLIC_URL = 'http://localhost:4000';
const LARGEST_BODY = 200_000;
/** A caller who takes nothing for so long is gone: what waits for one is kept in memory. */
const IDLE_MS = 120_000;
const KEPT_ROWS = 20_000;

/** Makes the API server; the caller lets it listen. */
export async function makeServer(parts: ServerParts): Promise<MadeServer> {
  const app = Fastify({
    bodyLimit: LARGEST_BODY,
    trustProxy: [...(parts.proxies ?? [])],
    keepAliveTimeout: 65_000,
    connectionTimeout: parts.idleMs ?? IDLE_MS,
    requestTimeout: 30_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 500 },
    logger: false,
    frameworkErrors: refuseBadAddress,
  });
  answerRefusals(app);
  await app.register(rateLimit, { max: parts.requestsAMinute, timeWindow: '1 minute' });
  await app.register(cors, { origin: '*', methods: ['GET', 'POST'], maxAge: 86_400, strictPreflight: false });
  reportHealth(app, parts);
  const schema = await makeSchema();
  const cache = { revision: watchRevision(parts.orm), rows: new LRUCache<string, object>({ max: KEPT_ROWS }) };
  const apollo = makeApollo(app, schema, cache.revision);
  await apollo.start();
  const { orm, meilisearch, releases = null } = parts;
  const reckoned = new ReckonedReports(cache.revision);
  const context = (trusted: boolean, loaders = makeLoaders(orm.em, cache)): Context =>
    new AnswerContext({ orm, loaders, meilisearch, trusted, reckoned, releases });
  shareAnswers(app);
  showGraphiql(app);
  const tables = { schema, context: () => context(true), revision: cache.revision };
  openDoors(app, tables, describeDoors(schema));
  serveClient(app);
  serveAkomaNtoso(app, { orm, revision: cache.revision });
  const hub = openFeedsAndHub(app, parts, tables);
  if (releases !== null) serveReleases(app, releases);
  if (parts.files) serveFiles(app, { orm, ...parts.files });
  await answerGraphql(app, apollo, async () => context(false));
  return { app, apollo, context, deliver: hub.deliver };
}

function openFeedsAndHub(app: FastifyInstance, parts: ServerParts, tables: TableParts): Hub {
  const { orm, siteUrl, publicUrl = PUBLIC_URL, anyCallback = false } = parts;
  const feedParts = { ...tables, siteUrl, publicUrl };
  const feeds = openKinds(feedParts);
  openFeeds(app, feeds, feedParts);
  const { revision } = tables;
  return openHub(app, { orm, feed: feedMaker(feeds), revision, publicUrl, anyAddress: anyCallback });
}

async function answerGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  context: () => Promise<Context>,
): Promise<void> {
  await app.register(async (readers) => {
    await readers.register(etag, { weak: true });
    await readers.register(fastifyApollo(apollo), { path: '/graphql', method: ['GET'], context });
  });
  // nobody on the way keeps an answer to POST: it needs no sum
  await app.register(fastifyApollo(apollo), { path: '/graphql', method: ['POST'], context });
}

function makeApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  revision: () => Promise<ShownCorpus>,
): ApolloServer<Context> {
  const armor = new ApolloArmor({
    // it does not see variables: ours does
    costLimit: { enabled: false },
    // it answers 500: Apollo's own says 400
    maxTokens: { enabled: false },
    // the introspection that GraphiQL and code generators ask is 13 deep
    maxDepth: { n: 15 },
    maxAliases: { n: 20 },
    maxDirectives: { n: 20 },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  const answers = answerCache(revision);
  return new ApolloServer<Context>({
    schema,
    formatError,
    introspection: true,
    // no cookies exist and nothing can be changed by a question, so a plain link may ask one
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stringifyResult: answers.write,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: 2_000 },
    validationRules: [...armor.validationRules],
    plugins: [
      ...(armor.plugins as unknown as ApolloServerPlugin<Context>[]),
      fastifyApolloDrainPlugin(app),
      costPlugin(schema),
      statusPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // it would wrap every field of every answer, for hints that no field gives
      ApolloServerPluginCacheControlDisabled(),
      answers.plugin,
    ],
  });
}

/** Answers to GET may be kept a minute by anybody, and asked for again by their ETag. */
function shareAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    reply.header('x-content-type-options', 'nosniff');
    if (request.method !== 'GET' || request.routeOptions.url !== '/graphql') return;
    reply.header('vary', 'Accept');
    // an error may be gone in a moment
    const isAnswer = reply.statusCode === 200 && !(typeof payload === 'string' && payload.startsWith('{"errors"'));
    reply.header('cache-control', isAnswer ? SHARED : 'no-store');
  });
}

/** A browser that opens /graphql without a question gets GraphiQL. */
function showGraphiql(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const isOpened = request.method === 'GET' && /^\/graphql\/?$/u.test(request.url);
    if (!isOpened || !request.headers.accept?.includes('text/html')) return;
    reply.header('content-security-policy', GRAPHIQL_POLICY);
    reply.header('content-encoding', 'gzip');
    await reply.type('text/html; charset=utf-8').send(await graphiqlPage());
  });
}
