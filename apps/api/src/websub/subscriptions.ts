import type { MikroORM } from '@mikro-orm/postgresql';
import { BadInputError } from '../errors/errors.ts';
import type { SubscriptionRequest } from './subscription-request.ts';

/** A subscription whose turn it is to be told. */
export interface DueSubscription {
  readonly topic: string;
  readonly callback: string;
  readonly secret: string | null;
  readonly delivered: string;
  readonly attempts: number;
}

type Key = Pick<DueSubscription, 'topic' | 'callback'>;

/** No more than these are kept, in all and for one host. */
const MOST = 2_000;
const MOST_OF_HOST = 200;
/** So many are told at once. */
const BATCH = 20;

const KEEP = `
  insert into feed_subscription (topic, callback, host, secret, expires_at, delivered, seen, attempts, due_at)
  values (?, ?, ?, ?, now() + ? * interval '1 second', ?, ?, 0, now())
  on conflict (topic, callback) do update set secret = excluded.secret, expires_at = excluded.expires_at, attempts = 0, due_at = now()`;
const COUNT = `
  select count(*)::int as "all", count(*) filter (where host = ?)::int as "ofHost",
    count(*) filter (where topic = ? and callback = ?)::int as "known"
  from feed_subscription where expires_at > now()`;
// a claim lapses: what was claimed by a process that was killed is told by the next
const CLAIM = `
  update feed_subscription set due_at = now() + interval '5 minutes'
  where (topic, callback) in (
    select topic, callback from feed_subscription
    where due_at <= now() and expires_at > now() and seen <> ?
    order by due_at limit ${BATCH} for update skip locked)
  returning topic, callback, secret, delivered, attempts`;
const TOLD = `update feed_subscription set delivered = ?, seen = ?, attempts = 0, due_at = now() where topic = ? and callback = ?`;
const LATER = `
  update feed_subscription set attempts = attempts + 1, due_at = now() + ? * interval '1 second'
  where topic = ? and callback = ?`;
const DROP = 'delete from feed_subscription where topic = ? and callback = ?';
const EXPIRE = 'delete from feed_subscription where expires_at <= now()';

/** The subscriptions in the store. */
export interface Subscriptions {
  /** An error where there are too many to take one more. */
  readonly checkRoom: (request: SubscriptionRequest) => Promise<void>;
  /** Keeps a subscription that was verified, or renews it; `delivered` and `seen`: what it has to begin with. */
  readonly keep: (request: SubscriptionRequest, delivered: string, seen: string) => Promise<void>;
  readonly drop: (key: Key) => Promise<void>;
  readonly dropExpired: () => Promise<void>;
  /** Some of those that have not seen the corpus as it stands; they are left alone by others for some minutes. */
  readonly claim: (seen: string) => Promise<readonly DueSubscription[]>;
  readonly markTold: (key: Key, delivered: string, seen: string) => Promise<void>;
  readonly markFailed: (key: Key, waitSeconds: number) => Promise<void>;
}

/** Opens the subscriptions of a store. */
export function openSubscriptions(orm: MikroORM): Subscriptions {
  const run = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    orm.em.fork().execute<Row[]>(sql, [...values]);
  const act = async (sql: string, values: readonly unknown[] = []): Promise<void> => {
    await run(sql, values);
  };
  return {
    checkRoom: async ({ host, topic, callback }) => {
      const [counts] = await run<{ all: number; ofHost: number; known: number }>(COUNT, [host, topic, callback]);
      if (!counts || counts.known > 0) return;
      if (counts.ofHost >= MOST_OF_HOST) {
        throw new BadInputError(`${host} has ${counts.ofHost} subscriptions, and may have no more.`);
      }
      if (counts.all >= MOST) throw new TooManyError();
    },
    keep: ({ topic, callback, host, secret, leaseSeconds }, delivered, seen) =>
      act(KEEP, [topic, callback, host, secret, leaseSeconds, delivered, seen]),
    drop: ({ topic, callback }) => act(DROP, [topic, callback]),
    dropExpired: () => act(EXPIRE),
    claim: (seen) => run<DueSubscription>(CLAIM, [seen]),
    markTold: ({ topic, callback }, delivered, seen) => act(TOLD, [delivered, seen, topic, callback]),
    markFailed: ({ topic, callback }, waitSeconds) => act(LATER, [waitSeconds, topic, callback]),
  };
}

/** The hub has as much to do as it can; the same may be asked later. */
export class TooManyError extends Error {
  override readonly name = 'TooManyError';
  readonly statusCode = 503;
  constructor() {
    super('The hub has as many subscriptions as it can take. Ask again later.');
  }
}
