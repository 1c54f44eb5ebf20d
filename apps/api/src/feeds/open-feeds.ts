import type { FastifyInstance, FastifyReply } from 'fastify';
import { dayInVietnam } from '../expected-report/today.ts';
import { SHARED } from '../http/caching.ts';
import { forget, type TableParts, type TableQuery, tagOf } from '../plain-data/answer-table.ts';
import { parametersOf, readParameters } from '../plain-data/parameters.ts';
import { readPages, type Row } from '../plain-data/rows.ts';
import { tableQuery } from '../plain-data/table-query.ts';
import { isKnown } from './is-known.ts';
import { atomFeed } from './atom-feed.ts';
import {
  assignmentEntries,
  documentEntries,
  type EntryKind,
  expectedEntries,
  hitEntries,
  outcomeEntries,
  targetEntries,
} from './feed-entries.ts';
import { CALENDAR_PATHS, reportCalendar } from './report-calendar.ts';

/** What the feeds are made from. */
export interface FeedParts extends TableParts {
  /** The address that readers know the site by. */
  readonly siteUrl: string;
}

interface FeedKind {
  readonly path: string;
  readonly list: string;
  readonly paths: string;
  readonly mediaType: string;
  /** What is asked for where the address says nothing else. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** In which order rows are taken where the address says nothing else: there may be more than it has; `null`: the list’s own. */
  readonly orderBy: string | null;
  /** The most entries that it has. */
  readonly most: number;
  readonly write: (rows: readonly Row[], at: { siteUrl: string; selfUrl: string; now: Date }) => string;
}

interface FeedWords {
  readonly title: string;
  readonly page: string;
  readonly filter?: FeedKind['filter'];
  readonly orderBy?: FeedKind['orderBy'];
}

/** A list of GraphQL as an Atom feed, of what is newest in it. */
const feedOf = (
  name: string,
  list: string,
  { paths, entryOf }: EntryKind,
  { title, page, filter = {}, orderBy = 'UPDATED' }: FeedWords,
): FeedKind => ({
  path: `/feeds/${name}.atom`,
  list,
  paths,
  mediaType: 'application/atom+xml; charset=utf-8',
  filter,
  orderBy,
  most: 500,
  write: (rows, { now, ...at }) =>
    atomFeed(
      rows.map((row) => entryOf(row, now)),
      { ...at, title: `Sáu Rõ: ${title}`, page },
    ),
});

const FEEDS: readonly FeedKind[] = [
  {
    path: '/feeds/expected-reports.ics',
    list: 'expectedReports',
    paths: CALENDAR_PATHS,
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    filter: {},
    orderBy: 'NEAREST',
    most: 2_000,
    write: reportCalendar,
  },
  feedOf('documents', 'documents', documentEntries, { title: 'văn bản', page: '/van-ban/', filter: { held: true } }),
  feedOf('targets', 'targets', targetEntries, { title: 'chỉ tiêu', page: '/chi-tieu/' }),
  feedOf('outcomes', 'outcomes', outcomeEntries, { title: 'số đã công bố', page: '/chi-tieu/' }),
  feedOf('assignments', 'assignments', assignmentEntries, { title: 'việc được giao', page: '/co-quan/' }),
  feedOf('expected-reports', 'expectedReports', expectedEntries, { title: 'lịch báo cáo', page: '/lich-bao-cao/' }),
  // a search has no other order than how well it is met
  feedOf('search', 'search', hitEntries, { title: 'tìm kiếm', page: '/tim-kiem/', orderBy: null }),
];

/** `GET /feeds/…`: lists of GraphQL, with its filters, as a calendar and as a feed. */
export function openFeeds(app: FastifyInstance, parts: FeedParts): void {
  for (const kind of FEEDS) {
    const table = { name: kind.path, list: kind.list, paths: kind.paths.split(' ') };
    const [parameters, document] = [parametersOf(parts.schema, table), tableQuery(parts.schema, table)];
    app.get(kind.path, async (sent: TableQuery, reply): Promise<FastifyReply> => {
      const asked = readParameters(parameters, sent.query);
      const { key, changedAt } = await parts.revision();
      // the stamp of a day, so that the same corpus gives the same bytes all day
      const now = new Date(`${dayInVietnam(new Date())}T00:00:00+07:00`);
      const mark = { etag: tagOf(key, sent.url), modified: changedAt !== null && changedAt > now ? changedAt : now };
      reply
        .header('etag', mark.etag)
        .header('last-modified', mark.modified.toUTCString())
        .header('cache-control', SHARED);
      if (isKnown(sent.headers, mark)) return reply.status(304).send();
      const first = Math.min(asked.first ?? kind.most, kind.most);
      const args = { ...(kind.orderBy !== null && { orderBy: kind.orderBy }), ...asked.args };
      const request = { ...asked, args, filter: { ...kind.filter, ...asked.filter }, first };
      const rows: Row[] = [];
      for await (const page of readPages({ ...parts, document, request })) {
        if (page.isPassing) forget(reply);
        rows.push(...page.rows);
      }
      const at = { siteUrl: parts.siteUrl, selfUrl: `${sent.protocol}://${sent.host}${sent.url}`, now };
      return reply.type(kind.mediaType).send(kind.write(rows, at));
    });
  }
}
