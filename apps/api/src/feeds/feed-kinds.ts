import type { Row } from '../plain-data/rows.ts';
import { atomFeed, type FeedPlace } from './atom-feed.ts';
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

/** A list of GraphQL that is told as a feed. */
export interface FeedKind {
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
  readonly write: (rows: readonly Row[], at: FeedPlace & { readonly now: Date }) => string;
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

/** Every feed. */
export const FEEDS: readonly FeedKind[] = [
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
