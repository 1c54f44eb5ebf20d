import { foldPlace } from '@sau-ro/gazetteer';
import { type Passage as ReadPassage, type Reading as ReadDocument, symbolKey } from '@sau-ro/reading';
import type { Assignment, Citation, Deadline, Obligation, Passage, Target, Task } from '@sau-ro/schema';
import { clearsOf } from './clears-row.ts';
import { stableId } from './identity.ts';
import type { FactRow } from './replace-facts.ts';

/** A fact’s sentence as the store keeps it. */
export const passageOf = (
  { quote, span, confidence }: ReadPassage & { readonly confidence?: number | null },
  section: string | null = null,
): Passage => ({
  quote,
  start: span[0],
  end: span[1],
  section,
  // of text that was no picture nothing is said, and nothing kept
  ...(confidence == null ? {} : { confidence }),
});

/** Gives each fact of a document its id: the same sentence, kind and meaning have the same one after every reading. */
export function factIds(documentId: string): (kind: string, ...parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (kind, ...parts) => {
    const meaning = [kind, ...parts].join('\n');
    const nth = (seen.get(meaning) ?? 0) + 1;
    seen.set(meaning, nth);
    return stableId(documentId, meaning, String(nth));
  };
}

type FactId = ReturnType<typeof factIds>;

/** The rows of a reading’s targets. */
export const targetRows = (
  reading: ReadDocument,
  document: string,
  locality: string | null,
  id: FactId,
): FactRow<Target>[] =>
  reading.targets.map((target, position) => ({
    id: id('target', target.quote, target.indicator ?? '', `${target.comparator}${target.value}${target.unit}`),
    document,
    locality,
    indicator: target.indicator,
    position,
    subject: target.subject,
    population: target.population,
    comparator: target.comparator,
    change: target.change,
    value: target.value,
    unit: target.unit,
    dueYear: target.due && 'year' in target.due ? target.due.year : null,
    dueFrom: target.due && 'from' in target.due ? target.due.from : null,
    section: target.section,
    passage: passageOf(target, target.section),
    source: null,
  }));

/** The rows of a reading’s reporting duties. */
export const obligationRows = (reading: ReadDocument, document: string, id: FactId): FactRow<Obligation>[] =>
  reading.obligations.map((duty, position) => ({
    id: id('obligation', duty.quote, duty.frequency, JSON.stringify(duty.due)),
    document,
    position,
    what: duty.what,
    frequency: duty.frequency,
    due: duty.due ? { year: null, month: null, day: null, ...duty.due } : null,
    boundary: duty.boundary,
    from: duty.from,
    to: duty.to,
    via: duty.via,
    passage: passageOf(duty),
  }));

/** The rows of a reading’s citations, but for the documents they lead to. */
export const citationRows = (reading: ReadDocument, from: string, id: FactId): Omit<FactRow<Citation>, 'to'>[] =>
  reading.citations.map((citation, position) => ({
    id: id('citation', symbolKey(citation.symbol), citation.date ?? ''),
    from,
    position,
    symbol: citation.symbol,
    symbolKey: symbolKey(citation.symbol),
    role: citation.role,
    date: citation.date,
    issuer: citation.issuer,
    subject: citation.subject,
    mentions: citation.mentions,
    passage: passageOf(citation),
    source: null,
  }));

/** An assignment’s row, but for its agency, and the rows of its tasks. */
export interface AssignmentRows {
  readonly row: Omit<FactRow<Assignment>, 'agency'> & { readonly printed: string };
  readonly tasks: FactRow<Task>[];
}

/** The rows of a reading’s assignments, each with the rows of its tasks. */
export const assignmentRows = (reading: ReadDocument, document: string, id: FactId): AssignmentRows[] =>
  reading.assignments.map((assignment, position) => {
    const assignmentId = id('assignment', foldPlace(assignment.agency), assignment.section ?? '', assignment.quote);
    return {
      row: {
        id: assignmentId,
        document,
        position,
        printed: assignment.agency,
        requested: assignment.requested,
        section: assignment.section,
        passage: passageOf(assignment, assignment.section),
      },
      tasks: assignment.tasks.map((task, at) => ({
        id: id('task', assignmentId, task.text),
        assignment: assignmentId,
        position: at,
        text: task.text,
        role: task.role,
        with: [...task.with],
        due: task.due ? { year: null, month: null, day: null, ...task.due } : null,
        passage: passageOf({ quote: task.text, span: task.span }, assignment.section),
        clarity: clearsOf(reading.clarity.tasks[position]?.[at]),
      })),
    };
  });

/** A reading’s deadline with its date as far as it is stated. */
export function deadlineRow(deadline: ReadDocument['deadlines'][number]): Deadline {
  const { from, to, year, month, day, recurrence } = deadline.date;
  const stated = [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  const end = to === undefined ? stated.join('-') : String(to);
  return {
    what: deadline.what,
    from: from === undefined ? null : String(from),
    to: end === '' ? null : end,
    recurrence: recurrence === undefined ? null : String(recurrence),
    passage: passageOf(deadline),
  };
}
