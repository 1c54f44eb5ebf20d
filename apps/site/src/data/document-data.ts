import type { DocumentPage, DocumentRead } from '../questions/document-page.ts';
import { dataOf, type PageData, withoutEmpty } from './page-data.ts';

const LISTS = {
  deadlines: 'deadlines',
  'qualitative-targets': 'qualitativeTargets',
  funding: 'funding',
  'named-without-number': 'namedWithoutNumber',
  recipients: 'recipients',
} as const;

function rowsRead({ body, targets, assignments, duties, citations, lineage, results }: DocumentRead) {
  const tasks = assignments.flatMap((assignment) => assignment.tasks.edges);
  const lists = Object.entries(LISTS).map(([label, list]) => [label, body?.[list].totalCount ?? 0]);
  return {
    ...(Object.fromEntries(lists) as Record<keyof typeof LISTS, number>),
    targets: targets.length,
    tasks: tasks.length,
    assignments: assignments.length,
    obligations: duties.length,
    citations: citations.length,
    lineage: lineage.length,
    results: results.length,
  };
}

const NOTHING_READ: DocumentRead = {
  body: null,
  sections: [],
  targets: [],
  lineage: [],
  duties: [],
  assignments: [],
  citations: [],
  sharedWith: [],
  results: [],
  differences: new Map(),
};

/** Where the rows of a document’s page are told; only the tables that have some. */
export function dataOfDocument({ head, read, citedBy, told, coverage }: DocumentPage): PageData | null {
  const { targets, citations, ...rows } = rowsRead(read ?? NOTHING_READ);
  const levels = new Set(coverage.levels.map(({ level }) => level));
  const data = withoutEmpty(dataOf(head.url), {
    ...rows,
    // of a document that is only cited, sources tell some
    targets: targets + told.length,
    citations: citations + citedBy.length,
    provincesSeen: Number(levels.has('PROVINCE')),
    communesSeen: Number(levels.has('COMMUNE')),
  });
  return data && read ? { ...data, xml: `/v1/documents/${head.slug}.akn.xml` } : data;
}
