import { z } from 'zod';
import { StartError } from './errors.ts';

/** Pages that moved: the old address and where the page is now. */
export type Redirects = ReadonlyMap<string, string>;

// a path of ours, with its slash at the end; “//host” would lead away
const address = z.string().regex(/^\/(?:[^\s/\\?#]+\/)*$/u);
const table = z.record(address, address);

const wrong = (what: string): StartError =>
  new StartError('BAD_REDIRECTS', `apps/site/redirects.json: ${what} Give each old address the one that stands today.`);

/** Reads the table of addresses that have changed. No line is ever taken out of it: somebody has the old address. */
export function parseRedirects(json: string): Redirects {
  const parsed = table.safeParse(readJson(json));
  if (!parsed.success) throw wrong(`${parsed.error.issues[0]?.path.join('.') ?? ''} is no path such as “/van-ban/x/”.`);
  const redirects = new Map(Object.entries(parsed.data));
  for (const [from, to] of redirects) {
    if (redirects.has(to)) throw wrong(`“${from}” leads to “${to}”, which leads on.`);
  }
  return redirects;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw wrong('it is no JSON.');
  }
}

/** Where an address leads today, with its query; `null` where it has not changed. */
export function redirectOf(redirects: Redirects, url: string): string | null {
  const [path = '', query] = url.split(/\?(.*)/su);
  const target = redirects.get(path.endsWith('/') ? path : `${path}/`);
  return target === undefined ? null : target + (query === undefined ? '' : `?${query}`);
}
