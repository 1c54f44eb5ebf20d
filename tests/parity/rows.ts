import { get } from '../api/ask.ts';
import { cellAt, csv, json, printed, unescaped } from '../api/plain-rows.ts';
import { endOf, type Facts, plain, type Told } from './facts.ts';

/** A kind of fact: how it is listed, what is told of it, and its name. */
interface Kind {
  /** The list of GraphQL. */
  readonly list: string;
  /** Its table in plain data. */
  readonly table: string;
  /** What is told of it, by the path of GraphQL and of the table’s columns. */
  readonly parts: Readonly<Record<string, string>>;
  /** What GraphQL alone has, and pages show. */
  readonly more?: Readonly<Record<string, string>>;
  readonly nameOf: (told: Told) => string;
}

const byId =
  (kind: string) =>
  ({ id }: Told): string =>
    `${kind} ${endOf(id ?? '')}`;

/** Every kind of fact that has a table of its own. */
export const KINDS = {
  target: {
    list: 'targets',
    table: 'targets',
    parts: {
      id: 'id',
      url: 'url',
      document: 'document.slug',
      locality: 'locality.slug',
      indicator: 'indicator.key',
      subject: 'subject',
      population: 'population',
      comparator: 'comparator',
      change: 'change',
      value: 'value',
      unit: 'unit',
      due: 'due.year',
      from: 'due.from',
      missing: 'missing',
      verdict: 'assessment.verdict',
      outcomes: 'assessment.outcomes.id',
      lineage: 'lineage.verdict',
      parent: 'lineage.parent.id',
      source: 'source.url',
      quote: 'passage.quote',
    },
    nameOf: byId('target'),
  },
  obligation: {
    list: 'obligations',
    table: 'obligations',
    parts: {
      id: 'id',
      url: 'url',
      document: 'document.slug',
      from: 'from',
      to: 'to',
      via: 'via',
      what: 'what',
      frequency: 'frequency',
      boundary: 'boundary',
      year: 'due.year',
      month: 'due.month',
      day: 'due.day',
      quote: 'passage.quote',
    },
    more: { locality: 'document.locality.slug' },
    nameOf: byId('obligation'),
  },
  'expected report': {
    list: 'expectedReports',
    table: 'expected-reports',
    parts: {
      id: 'id',
      due: 'dueOn',
      boundary: 'boundary',
      status: 'status',
      locality: 'locality.slug',
      agency: 'agency.slug',
      report: 'report.slug',
      link: 'link',
      obligation: 'obligation.id',
      document: 'obligation.document.slug',
    },
    nameOf: ({ obligation, due }) => `expected report ${endOf(obligation ?? '')} ${due}`,
  },
  citation: {
    list: 'citations',
    table: 'citations',
    parts: {
      id: 'id',
      from: 'from.slug',
      to: 'to.slug',
      symbol: 'to.symbol',
      held: 'to.held',
      role: 'role',
      mentions: 'mentions',
      subject: 'subject',
      source: 'source.url',
      quote: 'passage.quote',
    },
    nameOf: byId('citation'),
  },
  assignment: {
    list: 'assignments',
    table: 'assignments',
    parts: {
      id: 'id',
      document: 'document.slug',
      agency: 'agency.slug',
      printed: 'printed',
      requested: 'requested',
      quote: 'passage.quote',
    },
    nameOf: byId('assignment'),
  },
  task: {
    list: 'tasks',
    table: 'tasks',
    parts: {
      id: 'id',
      assignment: 'assignment.id',
      document: 'assignment.document.slug',
      agency: 'assignment.agency.slug',
      text: 'text',
      role: 'role',
      with: 'with',
      year: 'due.year',
      month: 'due.month',
      quote: 'passage.quote',
    },
    nameOf: byId('task'),
  },
  outcome: {
    list: 'outcomes',
    table: 'outcomes',
    parts: {
      id: 'id',
      indicator: 'indicator.key',
      locality: 'locality.slug',
      place: 'place',
      population: 'population',
      comparator: 'comparator',
      value: 'value',
      unit: 'unit',
      qualifier: 'qualifier',
      competing: 'competing',
      asOf: 'asOf',
      year: 'period.year',
      source: 'source.url',
      quote: 'passage.quote',
    },
    more: { period: 'period.text' },
    nameOf: byId('outcome'),
  },
} as const satisfies Record<string, Kind>;

/** The name of a kind of fact. */
export type KindName = keyof typeof KINDS;

const kindOf = (name: KindName): Kind => KINDS[name];

function factsOf<Row>(
  name: KindName,
  rows: readonly Row[],
  cell: (row: Row, path: string) => string,
  more = false,
): Facts {
  const { parts, more: others = {}, nameOf } = kindOf(name);
  const paths = Object.entries(more ? { ...parts, ...others } : parts);
  const told = rows.map((row): Told => Object.fromEntries(paths.map(([part, path]) => [part, plain(cell(row, path))])));
  return new Map(told.map((one) => [nameOf(one), one]));
}

const ofTree = (row: unknown, path: string): string => printed(cellAt(row, path.split('.')));

const selectionOf = (path: string): string =>
  path.split('.').reduceRight((inner, field) => (inner === '' ? field : `${field} { ${inner} }`), '');

interface Page {
  readonly edges: readonly { readonly node: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function nodesOf({ list, parts, more = {} }: Kind): Promise<unknown[]> {
  const fields = Object.values({ ...parts, ...more }).map(selectionOf);
  const query = `query ($after: String) { ${list}(first: 100, after: $after) {
    pageInfo { endCursor hasNextPage } edges { node { ${fields.join(' ')} } } } }`;
  const nodes: unknown[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = (await get(query, { after }))[list];
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

/** Every fact of a kind as GraphQL tells it. */
export const askFacts = async (name: KindName): Promise<Facts> =>
  factsOf(name, await nodesOf(kindOf(name)), ofTree, true);

/** As JSON tells it, of the API or a line each of a release. */
export const factsOfRows = (name: KindName, rows: readonly unknown[]): Facts => factsOf(name, rows, ofTree);

/** As the JSON of the API tells it. */
export const factsOfJson = async (name: KindName): Promise<Facts> =>
  factsOfRows(name, (await json(`${kindOf(name).table}.json`)).rows);

/** As CSV tells it. */
export const factsOfCsv = async (name: KindName): Promise<Facts> =>
  factsOf(name, await csv(`${kindOf(name).table}.csv`), (line, path) => unescaped(line[path] ?? 'no such column'));
