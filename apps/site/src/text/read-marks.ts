import type { DocumentRead } from '../questions/document-page.ts';
import { anchorsOf, type Clear, type Mark, type Other, type PlacedKind, placeAnchors } from './clears.ts';

type Stretch = { readonly start: number; readonly end: number };

/** What was read at one place. */
interface Found {
  readonly clear: Clear | Other;
  readonly start: number;
  readonly end: number;
  readonly sentence: string | null;
  readonly card: string;
}

/** What the marks are made of. */
export type MarkedFacts = Pick<DocumentRead, 'targets' | 'duties' | 'assignments' | 'citations' | 'body'>;

const ROLE_WORDS = { LEAD: /chủ trì/iu, SUPPORT: /phối hợp/iu } as const;

const found = (clear: Clear, id: string, { start, end }: Stretch): Found => {
  const { sentence, card } = anchorsOf(id);
  return { clear, start, end, sentence, card };
};

const placed = (clear: 'g' | Other, kind: PlacedKind, { start, end }: Stretch): Found => ({
  clear,
  start,
  end,
  ...placeAnchors(kind, { start }),
});

/** Whether the place of a quote is known. */
export const isPlaced = ({ start, end }: Stretch): boolean => end > start;

function findPlaced(body: MarkedFacts['body']): Found[] {
  if (!body) return [];
  return [
    ...body.deadlines.edges.map(({ node }) => placed('g', 'g', node.passage)),
    ...body.qualitativeTargets.edges.filter(({ node }) => isPlaced(node)).map(({ node }) => placed('o', 'm', node)),
    ...body.funding.edges.map(({ node }) => placed('o', 'p', node)),
    ...body.namedWithoutNumber.edges.map(({ node }) => placed('o', 's', node)),
  ];
}

function* findTasks(assignments: MarkedFacts['assignments'], text: string): Generator<Found> {
  for (const { node } of assignments.flatMap(({ tasks }) => tasks.edges)) {
    const { start, end } = node.passage;
    yield found('v', node.id, node.passage);
    const word = node.role && ROLE_WORDS[node.role].exec(text.slice(start, end));
    if (!word) continue;
    const at = start + word.index;
    yield { ...found('r', node.id, { start: at, end: at + word[0].length }), sentence: null };
  }
}

function findAll({ targets, duties, assignments, citations, body }: MarkedFacts, text: string): Found[] {
  return [
    ...targets.map(({ id, passage }) => found('k', id, passage)),
    ...duties.map(({ id, passage }) => found('g', id, passage)),
    ...findPlaced(body),
    ...citations.map(({ id, passage }) => found('q', id, passage)),
    ...assignments.map(({ id, passage }) => found('n', id, passage)),
    ...findTasks(assignments, text),
  ];
}

/** Where in a text something was read; facts of one kind that share their words share a mark. */
export function readMarks(facts: MarkedFacts, text: string): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { clear, start, end, sentence, card } of findAll(facts, text)) {
    const key = `${clear}${start}-${end}`;
    const known = marks.get(key);
    const ids = new Set([...(known?.facts ?? []), ...(sentence ? [sentence] : [])]);
    marks.set(key, { clear, start, end, facts: [...ids], card: known?.card ?? card });
  }
  return [...marks.values()];
}

/** How many of each of the six a document makes clear. */
export function countClears({ targets, duties, assignments, citations, body }: MarkedFacts): Record<Clear, number> {
  const tasks = assignments.flatMap((assignment) => assignment.tasks.edges);
  return {
    n: assignments.length,
    v: assignments.reduce((sum, assignment) => sum + assignment.tasks.totalCount, 0),
    r: tasks.filter(({ node }) => node.role).length,
    q: citations.length,
    g: duties.length + (body?.deadlines.totalCount ?? 0),
    k: targets.length,
  };
}

/** Groups facts that were read from the same words, in the order of the text. */
export function bySentence<Fact extends { readonly passage: Stretch }>(facts: readonly Fact[]): Fact[][] {
  const groups = Map.groupBy(facts, ({ passage }) => `${passage.start}-${passage.end}`);
  return [...groups.values()];
}
