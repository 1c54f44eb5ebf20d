import type { FeedName, TableLabel } from '../strings/vi/data-links.ts';

/** A table of the API that holds rows of a page. */
export interface PageTable {
  /** What it is called in links. */
  readonly label: TableLabel;
  /** Its name in the API’s addresses. */
  readonly table: string;
  /** Which of its rows, as parameters of the address; empty: all of them. */
  readonly of: string;
}

/** Where the rows of a page are told as plain data. */
export interface PageData {
  /** Of what all is told at once, as parameters of `/v1/all.json`; `null`: the page is of no one thing. */
  readonly all: string | null;
  /** The tables that hold the page’s rows, the one that it is mostly about first. */
  readonly tables: readonly PageTable[];
  /** The reports due, as parameters of a calendar; `null`: it shows none. */
  readonly calendar: string | null;
  /** The feeds that tell what is new of it, and of what. */
  readonly feeds: readonly { readonly feed: FeedName; readonly of: string }[];
  /** The whole document of the page as XML, by its path at the API; missing: it is of none that is held. */
  readonly xml?: string;
}

type Makes = (key: string) => PageData;

const SEEN = 'status=HELD&status=CITED&status=KNOWN';

const tablesOf = (of: string, labels: readonly TableLabel[]): PageTable[] =>
  labels.map((label) => ({ label, table: label, of }));
const feedsOf = (of: string, feeds: readonly FeedName[]): PageData['feeds'] => feeds.map((feed) => ({ feed, of }));

function ofDocument(slug: string): PageData {
  const of = `document=${slug}`;
  const tables = [
    ...tablesOf(of, ['targets', 'tasks', 'assignments', 'obligations', 'deadlines', 'citations', 'lineage', 'results']),
    { label: 'provincesSeen', table: 'coverage', of: `${of}&level=PROVINCE&${SEEN}` },
    { label: 'communesSeen', table: 'coverage', of: `${of}&level=COMMUNE&${SEEN}` },
    ...tablesOf(of, ['qualitative-targets', 'funding', 'named-without-number', 'recipients', 'documents']),
  ] as const;
  return { all: of, tables, calendar: null, feeds: [] };
}

function ofLocality(slug: string): PageData {
  const of = `locality=${slug}`;
  const tables = [
    ...tablesOf(of, ['targets', 'documents', 'outcomes', 'obligations']),
    { label: 'resolutions', table: 'resolutions', of: `${of}&${SEEN}` },
    ...tablesOf(of, ['inherited-documents', 'contained', 'localities']),
  ] as const;
  return { all: of, tables, calendar: of, feeds: feedsOf(of, ['documents', 'targets', 'outcomes']) };
}

function ofIndicator(key: string): PageData {
  const of = `indicator=${key}`;
  const tables = tablesOf(of, ['targets', 'outcomes', 'indicators']);
  return { all: of, tables, calendar: null, feeds: feedsOf(of, ['targets', 'outcomes']) };
}

function ofAgency(slug: string): PageData {
  const of = `agency=${slug}`;
  const tables = tablesOf(of, ['tasks', 'assignments', 'expected-reports', 'agencies']);
  return { all: of, tables, calendar: of, feeds: feedsOf(of, ['assignments', 'expected-reports']) };
}

const ofList = (labels: readonly TableLabel[], feeds: readonly FeedName[] = []): PageData => ({
  all: null,
  tables: tablesOf('', labels),
  calendar: null,
  feeds: feedsOf('', feeds),
});

const HOME: PageData = {
  ...ofList([]),
  tables: [
    { label: 'documents', table: 'documents', of: 'held=true&orderBy=NEWEST&first=6' },
    { label: 'expected-reports', table: 'expected-reports', of: 'status=UPCOMING&first=5' },
    { label: 'corpus', table: 'corpus', of: '' },
  ],
};
const LOCALITIES: PageData = {
  ...ofList([]),
  tables: [
    { label: 'withDocuments', table: 'localities', of: 'hasDocuments=true' },
    { label: 'provinces', table: 'localities', of: 'level=PROVINCE&current=true' },
  ],
};

const INDICATORS: PageData = { ...ofList([], ['targets']), tables: tablesOf('hasTargets=true', ['indicators']) };

const PAGES: readonly (readonly [RegExp, Makes])[] = [
  [/^\/(?<key>)$/u, () => HOME],
  [/^\/van-ban\/(?<key>)$/u, () => ofList(['documents'], ['documents'])],
  // a page of its file too shows what the document says
  [/^\/van-ban\/(?<key>[a-z\d-]+)\/(?:trang\/\d+\/)?$/u, ofDocument],
  [/^\/dia-phuong\/(?<key>)$/u, () => LOCALITIES],
  [/^\/dia-phuong\/(?<key>[a-z\d-]+)\/$/u, ofLocality],
  [/^\/chi-tieu\/(?<key>)$/u, () => INDICATORS],
  [/^\/chi-tieu\/(?<key>[a-z\d-]+)\/$/u, ofIndicator],
  [/^\/co-quan\/(?<key>)$/u, () => ofList(['agencies'], ['assignments'])],
  [/^\/co-quan\/(?<key>[a-z\d-]+)\/$/u, ofAgency],
  [/^\/lich-bao-cao\/(?<key>)$/u, () => ({ ...ofList(['expected-reports'], ['expected-reports']), calendar: '' })],
];

/** Where the rows of the page at a path are told as plain data; `null`: it is a text without rows. */
export function dataOf(path: string): PageData | null {
  for (const [page, make] of PAGES) {
    const key = page.exec(path)?.groups?.['key'];
    if (key !== undefined) return make(key);
  }
  return null;
}

/** The data of what a search found, by the parameters of the API’s own search. */
export const dataOfSearch = (asked: string, query: string): PageData => ({
  all: null,
  tables: [
    { label: 'search', table: 'search', of: asked },
    { label: 'localities', table: 'localities', of: new URLSearchParams({ name: query, first: '6' }).toString() },
  ],
  calendar: null,
  feeds: feedsOf(asked, ['search']),
});

/** The data of a page without the tables of which it shows no row. */
export const withoutEmpty = (data: PageData | null, rows: Partial<Record<TableLabel, number>>): PageData | null =>
  data && { ...data, tables: data.tables.filter(({ label }) => rows[label] !== 0) };
