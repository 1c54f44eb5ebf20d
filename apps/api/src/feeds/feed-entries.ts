import { lastChange } from '../expected-report/order-reports.ts';
import { dayInVietnam } from '../expected-report/today.ts';
import type { Row } from '../plain-data/rows.ts';
import type { FeedEntry } from './atom-feed.ts';

type Told = string | null | undefined;

/** How the rows of a list become entries. */
export interface EntryKind {
  /** The columns that an entry is made from. */
  readonly paths: string;
  readonly entryOf: (row: Row, now: Date) => FeedEntry;
}

const join = (parts: readonly Told[], between: string): string =>
  parts.filter((part) => part != null && part !== '').join(between);
const dateOf = (value: unknown): Date => new Date(value as string | Date);

const SIGNS: Readonly<Record<string, string>> = {
  AT_LEAST: '≥ ',
  MORE_THAN: '> ',
  EQUAL: '',
  AT_MOST: '≤ ',
  LESS_THAN: '< ',
};
const CHANGES: Readonly<Record<string, string>> = { INCREASE: 'tăng ', DECREASE: 'giảm ', LEVEL: '' };
const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 4 });

interface Figure {
  readonly comparator: string;
  readonly change?: string;
  readonly value: number;
  readonly unit: string;
}

const figureOf = ({ comparator, change = 'LEVEL', value, unit }: Figure): string =>
  `${CHANGES[change] ?? ''}${SIGNS[comparator] ?? ''}${number.format(value)} ${unit}`.trim();

interface DocumentRow {
  readonly url: string;
  readonly title: Told;
  readonly symbol: Told;
  readonly typeName: Told;
  readonly issuer: string | null;
  readonly issuedOn: { readonly text: string } | null;
  readonly history: { readonly edges: readonly { readonly node: { readonly readAt: string | Date } }[] };
}

function documentEntry(document: DocumentRow): FeedEntry {
  const name = join([document.typeName, document.symbol], ' ');
  return {
    path: document.url,
    title: document.title ?? name,
    text: join([name, document.issuer, document.issuedOn?.text], ' · '),
    author: document.issuer,
    updated: new Date(Math.max(0, ...document.history.edges.map(({ node }) => Number(dateOf(node.readAt))))),
  };
}

const DOCUMENT_FIELDS = ['url', 'title', 'symbol', 'typeName', 'issuer', 'issuedOn.text', 'history.edges.node.readAt'];

/** A document; it is updated when it is read anew. */
export const documentEntries: EntryKind = {
  paths: DOCUMENT_FIELDS.join(' '),
  entryOf: (row) => documentEntry(row as unknown as DocumentRow),
};

/** A document that a search found, with why. */
export const hitEntries: EntryKind = {
  paths: `why ${DOCUMENT_FIELDS.map((field) => `document.${field}`).join(' ')}`,
  entryOf: (row) => {
    const { document, why } = row as unknown as { document: DocumentRow; why: readonly string[] };
    const entry = documentEntry(document);
    return { ...entry, text: join([entry.text, ...why], ' · ') };
  },
};

interface TargetRow extends Figure {
  readonly url: string;
  readonly subject: string;
  readonly knownFrom: string | Date;
  readonly due: { readonly year: number | null; readonly from: number | null } | null;
  readonly indicator: { readonly name: string } | null;
  readonly locality: { readonly fullName: string } | null;
  readonly document: { readonly issuer: string | null };
  readonly passage: { readonly quote: string } | null;
}

const dueOf = ({ due }: TargetRow): Told => (due?.year ? `đến ${due.year}` : due?.from ? `từ ${due.from}` : null);

/** A target; it is updated when it is read otherwise. */
export const targetEntries: EntryKind = {
  paths:
    'url subject comparator change value unit due.year due.from knownFrom indicator.name locality.fullName document.issuer passage.quote',
  entryOf: (row) => {
    const target = row as unknown as TargetRow;
    const where = target.locality?.fullName ?? target.document.issuer;
    const what = `${target.indicator?.name ?? target.subject}: ${figureOf(target)}`;
    return {
      path: target.url,
      title: join([where, join([what, dueOf(target)], ', ')], ' · '),
      text: target.passage?.quote ?? what,
      author: target.document.issuer,
      updated: dateOf(target.knownFrom),
    };
  },
};

interface OutcomeRow extends Figure {
  readonly url: string;
  readonly place: string;
  readonly knownSince: string | Date;
  readonly period: { readonly text: string };
  readonly indicator: { readonly name: string };
  readonly source: { readonly title: string; readonly publisher: string };
}

/** A published figure, from when this corpus has it. */
export const outcomeEntries: EntryKind = {
  paths: 'url place comparator value unit knownSince period.text indicator.name source.title source.publisher',
  entryOf: (row) => {
    const outcome = row as unknown as OutcomeRow;
    return {
      path: outcome.url,
      title: `${outcome.place} · ${outcome.indicator.name}: ${figureOf(outcome)} (${outcome.period.text})`,
      text: outcome.source.title,
      author: outcome.source.publisher,
      updated: dateOf(outcome.knownSince),
    };
  },
};

interface AssignmentRow {
  readonly url: string;
  readonly printed: string;
  readonly knownFrom: string | Date;
  readonly document: { readonly title: Told; readonly symbol: Told; readonly issuer: string | null };
  readonly passage: { readonly quote: string };
}

/** What an agency is given to do; it is updated when it is read otherwise. */
export const assignmentEntries: EntryKind = {
  paths: 'url printed knownFrom document.title document.symbol document.issuer passage.quote',
  entryOf: (row) => {
    const { url, printed, document, passage, knownFrom } = row as unknown as AssignmentRow;
    return {
      path: url,
      title: join([printed, document.symbol ?? document.title], ' · '),
      text: passage.quote,
      author: document.issuer,
      updated: dateOf(knownFrom),
    };
  },
};

interface ExpectedRow {
  readonly id: string;
  readonly dueOn: string;
  readonly status: 'UPCOMING' | 'RECEIVED' | 'NOT_SEEN';
  readonly locality: { readonly fullName: string } | null;
  readonly obligation: {
    readonly what: string;
    readonly url: string;
    readonly from: string | null;
    readonly knownFrom: string | Date;
    readonly passage: { readonly quote: string };
  };
}

/** What of an expected report is seen in this corpus, in Vietnamese. */
export const REPORT_STATUSES = {
  UPCOMING: 'sắp đến',
  RECEIVED: 'đã thấy báo cáo',
  NOT_SEEN: 'không thấy trong kho này',
} as const;

/** A report that is expected; it is updated on its day. */
export const expectedEntries: EntryKind = {
  paths:
    'id dueOn status locality.fullName obligation.what obligation.url obligation.from obligation.knownFrom obligation.passage.quote',
  entryOf: (row, now) => {
    const { id, dueOn, status, locality, obligation } = row as unknown as ExpectedRow;
    return {
      // a duty has many days
      path: `${obligation.url}#${id}`,
      title: join([dueOn, obligation.what, join([obligation.from, locality?.fullName], ', ')], ' · '),
      text: `${obligation.passage.quote} (${REPORT_STATUSES[status]})`,
      author: obligation.from,
      updated: new Date(lastChange(dueOn, dateOf(obligation.knownFrom), dayInVietnam(now))),
    };
  },
};
