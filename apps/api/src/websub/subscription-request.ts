import { BadInputError } from '../errors/errors.ts';
import { addressIn } from '../feeds/open-feeds.ts';
import { ipOf, isPublic } from './public-address.ts';

/** What a program asks of the hub (WebSub, 5.1). */
export interface SubscriptionRequest {
  readonly mode: 'subscribe' | 'unsubscribe';
  /** The topic as it was given: it is told so in the verification. */
  readonly given: string;
  /** The feed, as path and parameters. */
  readonly topic: string;
  readonly callback: string;
  readonly host: string;
  readonly secret: string | null;
  readonly leaseSeconds: number;
}

/** What the hub takes for an address to tell. */
export interface CallbackRule {
  /** The address that readers know the API by: it has the topics. */
  readonly publicUrl: string;
  /** True: also addresses that are not public, as tests have; they are never asked otherwise. */
  readonly anyAddress: boolean;
}

const LONGEST_ADDRESS = 1_000;
const LARGEST_SECRET = 199;
const DAY = 86_400;
const LEASE = { shortest: 3_600, usual: 10 * DAY, longest: 30 * DAY };
// what is no server of the web shall not be spoken to
const FIRST_FREE_PORT = 1_024;

/** Reads what was sent; what cannot be is an error that says what would do. */
export function readSubscription(form: URLSearchParams, rule: CallbackRule): SubscriptionRequest {
  const mode = one(form, 'hub.mode');
  if (mode !== 'subscribe' && mode !== 'unsubscribe') {
    throw new BadInputError('“hub.mode” may be “subscribe” or “unsubscribe”.');
  }
  const given = one(form, 'hub.topic') ?? '';
  const { callback, host } = readCallback(one(form, 'hub.callback') ?? '', rule);
  return {
    mode,
    given,
    topic: readTopic(given, rule),
    callback,
    host,
    secret: readSecret(one(form, 'hub.secret')),
    leaseSeconds: readLease(one(form, 'hub.lease_seconds')),
  };
}

function one(form: URLSearchParams, name: string): string | null {
  const given = form.getAll(name);
  if (given.length > 1) throw new BadInputError(`“${name}” is given ${given.length} times; give it once.`);
  return given[0] || null;
}

function readAddress(name: string, text: string): URL {
  const address = text.length <= LONGEST_ADDRESS && URL.canParse(text) ? new URL(text) : null;
  if (address && address.href.length <= LONGEST_ADDRESS) return address;
  throw new BadInputError(`“${name}” is to be an address of ${LONGEST_ADDRESS} characters at most.`);
}

function readTopic(text: string, { publicUrl }: CallbackRule): string {
  const { origin, href } = readAddress('hub.topic', text);
  if (origin === new URL(publicUrl).origin) return addressIn(href);
  throw new BadInputError(`“hub.topic” is to be a feed of this API: ${publicUrl}/feeds/….`);
}

function readCallback(text: string, { anyAddress }: CallbackRule): { callback: string; host: string } {
  const address = readAddress('hub.callback', text);
  const { protocol, hostname, port, username, password, host } = address;
  if (!/^https?:$/u.test(protocol) || username || password) {
    throw new BadInputError('“hub.callback” is to be an address of http or https, without a name or password.');
  }
  const ip = ipOf(hostname);
  if (!anyAddress && ((ip !== null && !isPublic(ip)) || (port !== '' && Number(port) < FIRST_FREE_PORT))) {
    throw new BadInputError('“hub.callback” is to be on a public address, and on the usual port or one from 1024 on.');
  }
  address.hash = '';
  return { callback: address.href, host };
}

function readSecret(text: string | null): string | null {
  // the store keeps no NUL
  if (text?.includes('\0')) throw new BadInputError('“hub.secret” may be of any characters but NUL.');
  if (text === null || Buffer.byteLength(text) <= LARGEST_SECRET) return text;
  throw new BadInputError(`“hub.secret” may have ${LARGEST_SECRET} bytes.`);
}

function readLease(text: string | null): number {
  if (text === null) return LEASE.usual;
  if (!/^\d{1,12}$/u.test(text)) throw new BadInputError('“hub.lease_seconds” is to be a whole number.');
  return Math.min(Math.max(Number(text), LEASE.shortest), LEASE.longest);
}
