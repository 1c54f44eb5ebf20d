import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { NotFoundError, StoreUnavailableError } from '../errors/errors.ts';
import { isStoreAway } from '../errors/format-error.ts';
import { HUB_PATH, type MakeFeed } from '../feeds/make-feed.ts';
import type { ShownCorpus } from '../store/revision.ts';
import { openCallbacks } from './callback-client.ts';
import { deliver, type DeliveryParts, feedOrNone, NO_FEED, stateOf, sumOf } from './deliver.ts';
import { callbackWith, tellDenied } from './question.ts';
import { readSubscription, type SubscriptionRequest } from './subscription-request.ts';
import { openSubscriptions, TooManyError } from './subscriptions.ts';

/** What the hub stands on. */
export interface HubParts {
  readonly orm: MikroORM;
  readonly feed: MakeFeed;
  readonly revision: () => Promise<ShownCorpus>;
  readonly publicUrl: string;
  /** True: callbacks may be anywhere, as in tests. */
  readonly anyAddress: boolean;
}

/** A hub that is open. */
export interface Hub {
  /** Tells all who have to be told; to be called again and again. */
  readonly deliver: () => Promise<void>;
}

const FORM = 'application/x-www-form-urlencoded';
const LARGEST_FORM = 8_192;
/** So many are asked at once whether they meant it, and so many of one host. */
const MOST_VERIFIED = 50;
const MOST_OF_HOST = 5;
const REQUESTS_A_MINUTE = 60;

/** `POST /websub`: the hub of our feeds, by the W3C’s WebSub. A request is taken (202), then its callback is asked whether it meant it. */
export function openHub(app: FastifyInstance, parts: HubParts): Hub {
  const callbacks = openCallbacks(parts.anyAddress);
  const subscriptions = openSubscriptions(parts.orm);
  const delivery = { ...parts, callbacks, subscriptions };
  const pending: SubscriptionRequest[] = [];
  app.addHook('onClose', () => callbacks.close());
  void app.register(async (hub) => {
    hub.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: LARGEST_FORM }, (_request, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    hub.setErrorHandler(async (error: FastifyError, _request, reply) => sayRefusal(error, reply));
    hub.post(HUB_PATH, { config: { rateLimit: { max: REQUESTS_A_MINUTE } } }, async ({ body }, reply) => {
      const request = readSubscription(body instanceof URLSearchParams ? body : new URLSearchParams(), parts);
      if ((await parts.feed(request.topic)) === null) {
        throw new NotFoundError(`There is no feed at ${request.given.slice(0, 200)}.`);
      }
      if (request.mode === 'subscribe') await subscriptions.checkRoom(request);
      const ofHost = pending.filter(({ host }) => host === request.host).length;
      if (pending.length >= MOST_VERIFIED || ofHost >= MOST_OF_HOST) throw new TooManyError();
      pending.push(request);
      void verify(delivery, request)
        .catch((error: unknown) => process.stderr.write(`A subscription was not kept: ${String(error)}\n`))
        .finally(() => pending.splice(pending.indexOf(request), 1));
      return reply.status(202).send();
    });
  });
  return {
    deliver: () =>
      deliver(delivery).catch((error: unknown) => {
        // it comes back, and what was to be told with it
        if (!isStoreAway(error)) process.stderr.write(`Subscribers could not be told: ${String(error)}\n`);
      }),
  };
}

async function verify(
  { callbacks, subscriptions, feed, revision }: DeliveryParts,
  request: SubscriptionRequest,
): Promise<void> {
  const challenge = randomBytes(24).toString('base64url');
  const answer = await callbacks.get(questionTo(request, challenge));
  if (!answer || answer.status < 200 || answer.status >= 300 || answer.text !== challenge) return;
  if (request.mode === 'unsubscribe') return subscriptions.drop(request);
  const state = stateOf(await revision());
  const made = await feedOrNone(feed, request.topic);
  if (made) await subscriptions.keep(request, sumOf(made.text), state);
  else await tellDenied(callbacks, { callback: request.callback, topic: request.given, reason: NO_FEED });
}

/** The address by which a callback is asked whether it meant it (WebSub, 5.3). */
function questionTo({ mode, given, callback, leaseSeconds }: SubscriptionRequest, challenge: string): string {
  return callbackWith(callback, {
    'hub.mode': mode,
    'hub.topic': given,
    'hub.challenge': challenge,
    ...(mode === 'subscribe' && { 'hub.lease_seconds': String(leaseSeconds) }),
  });
}

const STATUSES: Readonly<Record<string, number>> = { BadInputError: 400, NotFoundError: 404 };

// programs of WebSub read a line of text (5.2)
function sayRefusal(error: FastifyError, reply: FastifyReply): FastifyReply {
  const status = STATUSES[error.name] ?? (isStoreAway(error) ? 503 : (error.statusCode ?? 500));
  if (status === 503) reply.header('retry-after', '60');
  if (status === 500) process.stderr.write(`WebSub error that is not ours: ${String(error)}\n`);
  const isTold = status < 500 || error instanceof TooManyError;
  const line = isTold
    ? error.message
    : status === 503
      ? new StoreUnavailableError().message
      : 'Something went wrong here.';
  return reply.status(status).type('text/plain; charset=utf-8').send(`${line}\n`);
}
