import { createHash, createHmac } from 'node:crypto';
import { dayInVietnam } from '../expected-report/today.ts';
import { BadInputError, NotFoundError } from '../errors/errors.ts';
import type { MadeFeed, MakeFeed } from '../feeds/make-feed.ts';
import { hubLinks } from '../feeds/open-feeds.ts';
import type { ShownCorpus } from '../store/revision.ts';
import type { CallbackClient } from './callback-client.ts';
import { tellDenied } from './question.ts';
import type { DueSubscription, Subscriptions } from './subscriptions.ts';

/** What telling of changes needs. */
export interface DeliveryParts {
  readonly subscriptions: Subscriptions;
  readonly callbacks: CallbackClient;
  readonly feed: MakeFeed;
  readonly revision: () => Promise<ShownCorpus>;
  readonly publicUrl: string;
}

const MOST_ATTEMPTS = 16;
const FIRST_WAIT = 60;
const LONGEST_WAIT = 6 * 3_600;
const GONE = 410;

/** How long to wait after so many failures in a row, in seconds: each time twice as long, six hours at most. */
const waitAfter = (failures: number): number => Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT);

/** What contents are told apart by. */
export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The state that a feed is of: equal ones give equal feeds. */
export const stateOf = ({ key }: ShownCorpus): string => `${key}, ${dayInVietnam(new Date())}`;

/** The signature by which a subscriber knows that the hub sent it (WebSub, 7.1). */
const signatureOf = (secret: string, text: string): string =>
  `sha256=${createHmac('sha256', secret).update(text).digest('hex')}`;

/** Why a subscription ends that nobody ended. */
export const NO_FEED = 'There is no such feed any more, or it has no such filter.';

/** The feed at an address; `null`: there is none, or one of its filters is no more. */
export async function feedOrNone(feed: MakeFeed, topic: string): Promise<MadeFeed | null> {
  return feed(topic).catch((error: unknown) => {
    if (error instanceof BadInputError || error instanceof NotFoundError) return null;
    throw error;
  });
}

/**
 * Tells every subscriber whose feed is another than what it was last given. What a subscriber has is kept, not what is to be sent: a
 * process that is killed leaves nothing undone that the next would not find, and a subscriber is told at least once.
 */
export async function deliver(parts: DeliveryParts): Promise<void> {
  const { subscriptions, revision } = parts;
  await subscriptions.dropExpired();
  const state = stateOf(await revision());
  for (;;) {
    const claimed = await subscriptions.claim(state);
    if (claimed.length === 0) return;
    for (const [topic, due] of Map.groupBy(claimed, ({ topic }) => topic)) await tellOf(parts, { topic, due, state });
  }
}

interface Telling {
  readonly topic: string;
  readonly due: readonly DueSubscription[];
  readonly state: string;
}

async function tellOf(parts: DeliveryParts, { topic, due, state }: Telling): Promise<void> {
  const made = await feedOrNone(parts.feed, topic);
  // an answer that would be another in a moment is found by the next round
  if (made === null) await Promise.all(due.map((one) => end(parts, one)));
  else if (!made.isPassing) await Promise.all(due.map((one) => tell(parts, one, { made, state })));
}

async function end({ subscriptions, callbacks, publicUrl }: DeliveryParts, one: DueSubscription): Promise<void> {
  await subscriptions.drop(one);
  await tellDenied(callbacks, { callback: one.callback, topic: publicUrl + one.topic, reason: NO_FEED });
}

async function tell(
  { subscriptions, callbacks, publicUrl }: DeliveryParts,
  one: DueSubscription,
  { made, state }: { made: MadeFeed; state: string },
): Promise<void> {
  const sum = sumOf(made.text);
  if (sum === one.delivered) return subscriptions.markTold(one, sum, state);
  const headers = {
    'content-type': made.mediaType,
    link: hubLinks(publicUrl, one.topic),
    ...(one.secret !== null && { 'x-hub-signature': signatureOf(one.secret, made.text) }),
  };
  const answer = await callbacks.post(one.callback, headers, made.text);
  if (answer && answer.status >= 200 && answer.status < 300) return subscriptions.markTold(one, sum, state);
  if (answer?.status === GONE || one.attempts + 1 >= MOST_ATTEMPTS) return subscriptions.drop(one);
  return subscriptions.markFailed(one, waitAfter(one.attempts));
}
