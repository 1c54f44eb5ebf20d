import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the public internet: not of this machine, of a local network, nor reserved for anything. */
export const isPublic = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** The host of an address of the web, where it is an IP address itself; `null`: it is a name. */
export function ipOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[(.*)\]$/u, '$1');
  return ipaddr.isValid(bare) ? bare : null;
}

/**
 * Looks a name up for a connection, and refuses it where any of its addresses is not public. What was looked at is what is connected to,
 * so that a name cannot be another a moment later.
 */
export const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const refused = addresses?.find(({ address }) => !isPublic(address));
    const [first] = addresses ?? [];
    if (error) done(error, '', 0);
    else if (refused || !first) done(new Error(`${hostname} is no public address.`), '', 0);
    else if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};
