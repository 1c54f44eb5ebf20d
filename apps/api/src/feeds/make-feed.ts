import { dayInVietnam } from '../expected-report/today.ts';
import type { TableParts, TableQuery } from '../plain-data/answer-table.ts';
import { parametersOf, readParameters, type TableRequest } from '../plain-data/parameters.ts';
import { readPages, type RowPage } from '../plain-data/rows.ts';
import { tableQuery } from '../plain-data/table-query.ts';
import { type FeedKind, FEEDS } from './feed-kinds.ts';

/** What the feeds are made from. */
export interface FeedParts extends TableParts {
  /** The address that readers know the site by. */
  readonly siteUrl: string;
  /** The address that readers know the API by. */
  readonly publicUrl: string;
}

/** A feed as it stands. */
export interface MadeFeed {
  readonly text: string;
  readonly mediaType: string;
  /** It would be another in a moment: not to be kept. */
  readonly isPassing: boolean;
}

/** A feed that can be asked for. */
export interface OpenFeed {
  readonly read: (query: TableQuery['query']) => TableRequest;
  /** Makes the feed that stands at an address, told as path and parameters. */
  readonly make: (asked: TableRequest, address: string) => Promise<MadeFeed>;
}

/** Makes the feed at a path with parameters; `null`: there is none at that path. */
export type MakeFeed = (address: string) => Promise<MadeFeed | null>;

/** Where programs ask to be told of changes (WebSub). */
export const HUB_PATH = '/websub';

/** The beginning of the day in Vietnam: the same corpus gives the same bytes all day. */
export const startOfDay = (): Date => new Date(`${dayInVietnam(new Date())}T00:00:00+07:00`);

function openKind(kind: FeedKind, parts: FeedParts): OpenFeed {
  const table = { name: kind.path, list: kind.list, paths: kind.paths.split(' ') };
  const [parameters, document] = [parametersOf(parts.schema, table), tableQuery(parts.schema, table)];
  const { siteUrl, publicUrl } = parts;
  return {
    read: (query) => readParameters(parameters, query),
    make: async (asked, address) => {
      const first = Math.min(asked.first ?? kind.most, kind.most);
      const args = { ...(kind.orderBy !== null && { orderBy: kind.orderBy }), ...asked.args };
      const request = { ...asked, args, filter: { ...kind.filter, ...asked.filter }, first };
      const pages: RowPage[] = [];
      for await (const page of readPages({ ...parts, document, request })) pages.push(page);
      const rows = pages.flatMap((page) => page.rows);
      const place = { siteUrl, selfUrl: publicUrl + address, hubUrl: publicUrl + HUB_PATH, now: startOfDay() };
      return {
        text: kind.write(rows, place),
        mediaType: kind.mediaType,
        isPassing: pages.some(({ isPassing }) => isPassing),
      };
    },
  };
}

/** The feeds, by path. */
export const openKinds = (parts: FeedParts): ReadonlyMap<string, OpenFeed> =>
  new Map(FEEDS.map((kind) => [kind.path, openKind(kind, parts)]));

/** Makes feeds for whoever knows but their addresses. */
export function feedMaker(feeds: ReadonlyMap<string, OpenFeed>): MakeFeed {
  return async (address) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    const query: Record<string, string | string[]> = {};
    for (const name of new Set(searchParams.keys())) {
      const [one = '', ...more] = searchParams.getAll(name);
      query[name] = more.length > 0 ? [one, ...more] : one;
    }
    const feed = feeds.get(pathname);
    return feed ? feed.make(feed.read(query), address) : null;
  };
}
