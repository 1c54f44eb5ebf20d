import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { type MadeServer, makeServer } from '../../apps/api/src/server.ts';
import { connect } from '../../apps/api/src/store/orm.ts';
import { makeStore, type OwnStore } from './own-store.ts';
import { openSubscriber, type Subscriber } from './subscriber.ts';

const PLANS = join(import.meta.dirname, '../../corpus/plans');
const FORM = 'application/x-www-form-urlencoded';

/** The address that readers know the API by, and a feed of it. */
export const API = 'https://api.sauro.example';
export const TOPIC = `${API}/feeds/targets.atom?indicator=health-insurance-coverage`;

/** Waits until something holds, however busy the machine is. */
export const until = (holds: () => boolean | Promise<boolean>): Promise<boolean> => vi.waitUntil(holds, 30_000);

/** A subscription as it is kept; times in seconds from now. */
interface Kept {
  readonly topic: string;
  readonly attempts: number;
  readonly wait: number;
  readonly lease: number;
}

const KEPT = `select topic, attempts, extract(epoch from due_at - now())::float8 as wait,
  extract(epoch from expires_at - now())::float8 as lease from feed_subscription order by topic`;

const UNTOLD = `select 1 from feed_subscription
  where attempts = 0 and position((select value from corpus_state where name = 'revision') in seen) = 0`;

/** A store of a test’s own, hubs over it, and somebody who follows a feed. */
export class OwnHub {
  readonly #folder: string;
  readonly #ends = new Map<MadeServer, () => Promise<void>>();

  constructor(
    readonly store: OwnStore,
    readonly subscriber: Subscriber,
    folder: string,
  ) {
    this.#folder = folder;
  }

  /** A hub; `anyCallback`: it speaks to this machine too. */
  async open(anyCallback = true): Promise<MadeServer> {
    const orm = await connect(this.store.databaseUrl);
    const parts = { orm, meilisearch: null, pending: () => null, requestsAMinute: 1000 };
    const made = await makeServer({ ...parts, siteUrl: 'https://sauro.example', publicUrl: API, anyCallback });
    this.#ends.set(made, async () => {
      await made.app.close();
      await orm.close();
    });
    return made;
  }

  async end(server: MadeServer): Promise<void> {
    await this.#ends.get(server)?.();
    this.#ends.delete(server);
  }

  async close(): Promise<void> {
    for (const server of this.#ends.keys()) await this.end(server);
    await this.subscriber.close();
    await this.store.drop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Reads a plan into the corpus, which changes its feeds. */
  async publish(plan: string): Promise<void> {
    const path = join(this.#folder, plan);
    await cp(join(PLANS, plan), path);
    const stores = { databaseUrl: this.store.databaseUrl, meilisearch: null };
    await ingestPaths([path], stores, { progress: () => undefined, line: () => undefined });
  }

  /** The parameters of a subscription. */
  asked(more: Record<string, string> = {}): Record<string, string> {
    const { callback } = this.subscriber;
    return { 'hub.mode': 'subscribe', 'hub.topic': TOPIC, 'hub.callback': callback, ...more };
  }

  async send(
    { app }: MadeServer,
    sent: Record<string, string> | string,
    type = FORM,
  ): Promise<{ status: number; text: string }> {
    const payload = typeof sent === 'string' ? sent : new URLSearchParams(sent).toString();
    const headers = { 'content-type': type };
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/websub', headers, payload });
    return { status: statusCode, text: body };
  }

  kept(): Promise<Kept[]> {
    return this.store.rows<Kept>(KEPT);
  }

  /** Subscribes, and waits until the hub has asked whether that is meant. */
  async subscribe(server: MadeServer, more: Record<string, string> = {}): Promise<void> {
    const before = this.subscriber.asked.length;
    const { status, text } = await this.send(server, this.asked(more));
    if (status !== 202) throw new Error(`The hub answers ${status}: ${text}`);
    await until(() => this.subscriber.asked.length > before);
    await until(async () => (await this.kept()).some(({ topic }) => API + topic === TOPIC));
  }

  /** Tells all who are due, of the corpus as it stands: what a server knows of that may be a moment old. */
  async tell({ deliver }: MadeServer): Promise<void> {
    await until(async () => {
      await deliver();
      return (await this.store.rows(UNTOLD)).length === 0;
    });
  }

  /** Tells all, also those whose turn comes later. */
  async dueNow(server: MadeServer): Promise<void> {
    await this.store.rows('update feed_subscription set due_at = now()');
    await this.tell(server);
  }
}

export const makeHub = async (): Promise<OwnHub> =>
  new OwnHub(await makeStore(), await openSubscriber(), await mkdtemp(join(tmpdir(), 'sau-ro-websub-')));
