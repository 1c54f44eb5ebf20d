import { createHmac } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { API, makeHub, type OwnHub, TOPIC, until } from './own-hub.ts';
import type { Subscriber } from './subscriber.ts';

let own: OwnHub;
let subscriber: Subscriber;
beforeEach(async () => {
  own = await makeHub();
  ({ subscriber } = own);
});
afterEach(() => own.close());

test('a feed says where its hub is and where it stands, in its head and itself', async () => {
  const { app } = await own.open();
  const { headers, body } = await app.inject('/feeds/targets.atom?indicator=health-insurance-coverage');
  expect(headers.link).toBe(`<${API}/websub>; rel="hub", <${TOPIC}>; rel="self"`);
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(body);
  const links = feed.link.map((link: Record<string, string>) => [link['@_rel'], link['@_href']]);
  expect(links).toContainEqual(['hub', `${API}/websub`]);
  expect(links).toContainEqual(['self', TOPIC]);
});

test('who subscribes is asked whether it meant it, and then given the feed after each change, signed', async () => {
  const server = await own.open();
  await own.subscribe(server, { 'hub.secret': 'nói nhỏ', 'hub.lease_seconds': '86400' });
  const [question] = subscriber.asked;
  expect(Object.fromEntries(question ?? [])).toEqual({
    of: 'a feed',
    'hub.mode': 'subscribe',
    'hub.topic': TOPIC,
    'hub.challenge': expect.stringMatching(/^[\w-]{32}$/u),
    'hub.lease_seconds': '86400',
  });
  await own.tell(server);
  expect(subscriber.given).toEqual([]);
  await own.publish('002_b89f71ef478b1783.txt');
  await own.tell(server);
  const [{ headers, text } = { headers: {}, text: '' }] = subscriber.given;
  const { body, headers: shown } = await server.app.inject(TOPIC.slice(API.length));
  expect(text).toBe(body);
  expect(text).toContain('<entry>');
  expect(headers['content-type']).toBe(shown['content-type']);
  expect(headers.link).toBe(shown.link);
  expect(headers['x-hub-signature']).toBe(`sha256=${createHmac('sha256', 'nói nhỏ').update(text).digest('hex')}`);
  // what does not change the feed is not told
  await own.dueNow(server);
  await own.publish('000_4c9881f5cc4e266a.txt');
  await own.tell(server);
  expect(subscriber.given).toHaveLength(1);
  await own.publish('004_5debadaa7d61ec51.txt');
  await own.tell(server);
  await own.tell(server);
  expect(subscriber.given).toHaveLength(2);
  expect((await own.kept())[0]).toMatchObject({ attempts: 0 });
});

test('what could not be told is told later, each time after a longer pause, and in the end no more', async () => {
  const server = await own.open();
  await own.subscribe(server);
  await own.publish('002_b89f71ef478b1783.txt');
  const waits: number[] = [];
  for (const status of [500, 404, 302, 500]) {
    subscriber.answers.status = status;
    await own.dueNow(server);
    waits.push((await own.kept())[0]?.wait ?? 0);
    await own.tell(server);
  }
  // each twice as long as the one before, from a minute on
  expect(waits.map((wait) => Math.round(Math.log2(wait / 60)) + 0)).toEqual([0, 1, 2, 3]);
  expect(subscriber.given).toHaveLength(4);
  subscriber.answers.status = 200;
  await own.dueNow(server);
  expect(subscriber.given).toHaveLength(5);
  expect(subscriber.given[4]?.text).toBe(subscriber.given[0]?.text);
  expect(await own.kept()).toMatchObject([{ attempts: 0 }]);
  await own.publish('004_5debadaa7d61ec51.txt');
  await subscriber.close();
  for (let attempt = 1; attempt <= 16; attempt += 1) {
    expect(await own.kept()).toMatchObject([{ attempts: attempt - 1 }]);
    await own.dueNow(server);
  }
  expect(await own.kept()).toEqual([]);
});

test('who answers 410 is told no more', async () => {
  const server = await own.open();
  await own.subscribe(server);
  await own.publish('002_b89f71ef478b1783.txt');
  subscriber.answers.status = 410;
  await own.tell(server);
  expect(subscriber.given).toHaveLength(1);
  expect(await own.kept()).toEqual([]);
});

test('who follows a feed that is no more is told that the subscription is denied', async () => {
  const server = await own.open();
  await own.subscribe(server);
  await own.publish('002_b89f71ef478b1783.txt');
  // as though a filter had been taken away since
  await own.store.rows(`update feed_subscription set topic = '/feeds/targets.atom?colour=red'`);
  await own.tell(server);
  expect(await own.kept()).toEqual([]);
  expect(subscriber.given).toEqual([]);
  expect(Object.fromEntries(subscriber.asked.at(-1) ?? [])).toEqual({
    of: 'a feed',
    'hub.mode': 'denied',
    'hub.topic': `${API}/feeds/targets.atom?colour=red`,
    'hub.reason': expect.stringContaining('no such feed'),
  });
});

test('a hub that dies before, or while it tells, is followed by one that tells', async () => {
  const first = await own.open();
  await own.subscribe(first);
  await own.publish('002_b89f71ef478b1783.txt');
  // one that was killed had claimed it
  const claim = `update feed_subscription set due_at = now() + interval '5 minutes'`;
  await own.store.rows(claim);
  await own.end(first);
  const next = await own.open();
  await next.deliver();
  expect(subscriber.given).toEqual([]);
  await own.dueNow(next);
  expect(subscriber.given).toHaveLength(1);
  // two at once tell once
  await own.publish('004_5debadaa7d61ec51.txt');
  const another = await own.open();
  await Promise.all([next.deliver(), another.deliver()]);
  expect(subscriber.given).toHaveLength(2);
});

test('a lease ends by itself, and is renewed by asking again', async () => {
  const server = await own.open();
  await own.subscribe(server, { 'hub.lease_seconds': '1' });
  expect((await own.kept())[0]?.lease).toBeGreaterThan(3_000);
  await own.store.rows(`update feed_subscription set expires_at = now() + interval '1 minute', delivered = 'x'`);
  await own.subscribe(server, { 'hub.lease_seconds': '999999999', 'hub.secret': 'x' });
  await until(async () => ((await own.kept())[0]?.lease ?? 0) > 29 * 86_400);
  expect(await own.store.rows('select delivered, secret from feed_subscription')).toEqual([
    { delivered: 'x', secret: 'x' },
  ]);
  await own.store.rows('update feed_subscription set expires_at = now()');
  await server.deliver();
  expect(await own.kept()).toEqual([]);
});

test('who unsubscribes is asked too, and forgotten', async () => {
  const server = await own.open();
  await own.subscribe(server);
  subscriber.answers.challenge = () => 'no';
  expect((await own.send(server, own.asked({ 'hub.mode': 'unsubscribe' }))).status).toBe(202);
  await until(() => subscriber.asked.length === 2);
  expect(subscriber.asked[1]?.has('hub.lease_seconds')).toBe(false);
  expect(await own.kept()).toHaveLength(1);
  subscriber.answers.challenge = (question) => question.get('hub.challenge') ?? '';
  expect((await own.send(server, own.asked({ 'hub.mode': 'unsubscribe' }))).status).toBe(202);
  await until(async () => (await own.kept()).length === 0);
});

test.each([
  ['says something else', () => 'yes', 200],
  ['says it with an error', undefined, 404],
  ['leads elsewhere', undefined, 302],
  ['says far too much', () => 'x'.repeat(100_000), 200],
])('a callback that %s has not subscribed', async (_, challenge, status) => {
  const server = await own.open();
  if (challenge) subscriber.answers.challenge = challenge;
  subscriber.answers.verifyStatus = status;
  expect((await own.send(server, own.asked())).status).toBe(202);
  await until(() => subscriber.asked.length === 1);
  // one that is meant comes after it
  subscriber.answers.challenge = (question) => question.get('hub.challenge') ?? '';
  subscriber.answers.verifyStatus = 200;
  const other = `${API}/feeds/documents.atom`;
  await own.send(server, own.asked({ 'hub.topic': other }));
  await until(async () => (await own.kept()).length > 0);
  expect((await own.kept()).map(({ topic }) => topic)).toEqual(['/feeds/documents.atom']);
});
