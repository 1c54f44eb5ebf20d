import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCallbacks } from '../../apps/api/src/websub/callback-client.ts';
import { API, makeHub, type OwnHub, TOPIC, until } from './own-hub.ts';

let own: OwnHub;
beforeEach(async () => {
  own = await makeHub();
});
afterEach(() => own.close());

const REFUSED: readonly (readonly [string, Record<string, string>, number, RegExp])[] = [
  ['nothing', {}, 400, /hub\.mode/u],
  ['another mode', { 'hub.mode': 'publish' }, 400, /“subscribe” or “unsubscribe”/u],
  ['no topic', { 'hub.topic': '' }, 400, /“hub\.topic”/u],
  ['a topic elsewhere', { 'hub.topic': 'https://example.org/feeds/targets.atom' }, 400, /feed of this API/u],
  ['a page that is no feed', { 'hub.topic': `${API}/v1/targets.csv` }, 404, /no feed at/u],
  ['a feed with a filter that there is not', { 'hub.topic': `${TOPIC}&colour=red` }, 400, /no parameter “colour”/u],
  ['no callback', { 'hub.callback': '' }, 400, /“hub\.callback”/u],
  ['a callback that is no address', { 'hub.callback': 'here' }, 400, /“hub\.callback”/u],
  ['a callback of another protocol', { 'hub.callback': 'ftp://example.org/' }, 400, /http or https/u],
  ['a callback with a password', { 'hub.callback': 'https://a:b@example.org/' }, 400, /password/u],
  ['a callback of this machine', { 'hub.callback': 'http://127.0.0.1/' }, 400, /public address/u],
  ['the same in another spelling', { 'hub.callback': 'http://0x7f.1/' }, 400, /public address/u],
  ['a callback of a local network', { 'hub.callback': 'https://10.0.0.8/x' }, 400, /public address/u],
  ['where clouds tell secrets', { 'hub.callback': 'http://169.254.169.254/latest' }, 400, /public address/u],
  ['a local address of IPv6', { 'hub.callback': 'http://[fd00::1]/' }, 400, /public address/u],
  ['one of IPv4 within IPv6', { 'hub.callback': 'http://[::ffff:127.0.0.1]/' }, 400, /public address/u],
  ['a port of mail', { 'hub.callback': 'http://example.org:25/' }, 400, /1024/u],
  [
    'a callback of ten thousand characters',
    { 'hub.callback': `https://example.org/${'x'.repeat(5_000)}` },
    400,
    /1000 characters/u,
  ],
  ['a long secret', { 'hub.secret': 'ă'.repeat(100) }, 400, /199 bytes/u],
  ['a secret with a NUL', { 'hub.secret': 'a\0b' }, 400, /NUL/u],
  ['a lease that is no number', { 'hub.lease_seconds': 'soon' }, 400, /whole number/u],
  ['a body of a megabyte', { 'hub.secret': 'x'.repeat(1_000_000) }, 413, /large/u],
];

test('what cannot be is refused in one line of text', async () => {
  const server = await own.open(false);
  const usual = { ...own.asked(), 'hub.callback': 'https://example.org/told' };
  for (const [what, given, status, message] of REFUSED) {
    const answer = await own.send(server, what === 'nothing' ? {} : { ...usual, ...given });
    expect.soft(answer.status, what).toBe(status);
    expect.soft(answer.text, what).toMatch(message);
    expect.soft(answer.text, what).toMatch(/^[^\n]+\n$/u);
  }
  expect((await own.send(server, JSON.stringify(usual), 'application/json')).status).toBe(400);
  expect((await own.send(server, '<x/>', 'text/xml')).status).toBe(415);
  expect(await own.kept()).toEqual([]);
});

test('a name that leads to this machine is not spoken to', async () => {
  const callback = own.subscriber.callback.replace('127.0.0.1', 'localhost');
  const [free, guarded] = [openCallbacks(true), openCallbacks(false)];
  expect(await guarded.get(callback)).toBeNull();
  expect(await guarded.post(callback, {}, 'x')).toBeNull();
  expect([own.subscriber.asked, own.subscriber.given]).toEqual([[], []]);
  expect(await free.get(callback)).toMatchObject({ status: 200 });
  await Promise.all([free.close(), guarded.close()]);
});

test('no host has more than its share, nor all together more than the hub can take', async () => {
  const server = await own.open();
  const fill = (host: string, count: number): Promise<unknown> =>
    own.store.rows(`insert into feed_subscription (topic, callback, host, expires_at, delivered, seen, due_at)
      select '/feeds/' || n, '${host}', '${host}', now() + interval '1 day', '', '', now() from generate_series(1, ${count}) n`);
  const { host } = new URL(own.subscriber.callback);
  await fill(host, 200);
  expect(await own.send(server, own.asked())).toMatchObject({
    status: 400,
    text: expect.stringContaining('200 subscriptions'),
  });
  await own.store.rows('delete from feed_subscription');
  await fill('others', 2_000);
  expect(await own.send(server, own.asked())).toMatchObject({
    status: 503,
    text: expect.stringContaining('Ask again later'),
  });
});

test('while callbacks of a host are silent, no more of it are asked', async () => {
  const server = await own.open();
  own.subscriber.answers.isSilent = true;
  const statuses: number[] = [];
  for (let at = 0; at < 6; at += 1) statuses.push((await own.send(server, own.asked())).status);
  expect(statuses).toEqual([202, 202, 202, 202, 202, 503]);
  await until(() => own.subscriber.asked.length > 0);
});
