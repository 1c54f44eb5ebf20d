import { type DocumentParts, isBodyBlock } from '../document-parts.ts';
import type { Block } from '../blocks.ts';
import type { Target, TargetDue } from '../reading.ts';
import { readSentences, type Stretch } from '../sentences.ts';
import { readBound } from './bound.ts';
import { splitClauses } from './clause.ts';
import { findGoals } from './find-goals.ts';
import type { Candidate } from './goal.ts';
import { findIndicator, spellClause } from './indicator.ts';
import { inheritSubjects } from './inherited-subject.ts';
import { findMeasures, type FoldedText, type Measure } from './measure.ts';
import { isReport, type Place, placeOf } from './place.ts';
import { readPopulation } from './population.ts';
import { perPeriod, shareRates } from './shared-unit.ts';
import { readSubject } from './subject.ts';
import type { TableYears } from './table-columns.ts';
import { readTableTargets } from './table-targets.ts';
import { readTargetDues } from './target-due.ts';

function makeTarget(
  { source }: DocumentParts,
  { clause, bound, measure }: Candidate,
  due: TargetDue | null,
  place: Place,
): Target {
  const { folded } = source;
  const printed = folded.slice(clause.start, clause.end);
  const subject = readSubject(source.text, clause, bound, measure);
  return {
    ...source.passage(clause.start, clause.end),
    subject,
    population: readPopulation(source.text, folded, measure, { limit: clause.end, subject }),
    indicator: findIndicator(spellClause(printed), measure.unit, source.quality.kind === 'ocr-damaged'),
    comparator: bound.comparator,
    change: bound.change,
    value: measure.value,
    unit: measure.unit,
    due: due ?? place.due,
    section: place.path,
  };
}

function readCandidates(source: FoldedText, sentence: Stretch, inside: readonly Measure[]): readonly Candidate[] {
  const { folded } = source;
  const measures = shareRates(folded, sentence, inside);
  return splitClauses(folded, sentence, measures).map(({ clause, measure }) => {
    const bound = readBound(source, clause.start, measure);
    return { clause, bound, measure: perPeriod(folded, clause, measure), sentence };
  });
}

function readSentenceTargets(
  parts: DocumentParts,
  place: Place,
  sentence: Stretch,
  inside: readonly Measure[],
): readonly Target[] {
  const { folded } = parts.source;
  const candidates = readCandidates(parts.source, sentence, inside);
  const goals = findGoals(folded, candidates, place.standing);
  if (goals.length === 0) return [];
  const dues = readTargetDues(folded, sentence, goals);
  return goals.map((goal, at) => makeTarget(parts, goal, dues[at] ?? null, place));
}

function readBlockTargets(parts: DocumentParts, place: Place, measures: readonly Measure[]): readonly Target[] {
  const { block } = place;
  return readSentences(parts.source.text, block.content, block.end).flatMap((sentence) => {
    const inside = measures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return inside.length === 0 ? [] : inheritSubjects(readSentenceTargets(parts, place, sentence, inside));
  });
}

// a paragraph with more figures than this is a table
const MOST_IN_BLOCK = 60;

interface MeasuredBlock {
  readonly at: number;
  readonly block: Block;
  readonly measures: readonly Measure[];
}

const isWithin = (tables: readonly Stretch[], { start }: Measure): boolean =>
  tables.some((table) => start >= table.start && start < table.end);

function groupByBlock({ blocks, source }: DocumentParts, tables: readonly Stretch[]): readonly MeasuredBlock[] {
  const grouped: (MeasuredBlock & { measures: Measure[] })[] = [];
  let at = 0;
  for (const measure of findMeasures(source)) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= measure.start) at += 1;
    const block = blocks[at];
    if (!block) break;
    if (measure.start < block.content || isWithin(tables, measure)) continue;
    const last = grouped.at(-1);
    if (last?.at === at) last.measures.push(measure);
    else grouped.push({ at, block, measures: [measure] });
  }
  return grouped;
}

/** What the head says that tells goals from what was. */
export interface TargetContext {
  readonly type: string | null;
  /** The year of the document; `null` where none is printed. */
  readonly issuedIn: number | null;
  /** The first year of the document’s own period. */
  readonly from: number | null;
}

/** The goals of a document, and the tables that hold some of them. */
export interface ReadTargets {
  readonly targets: readonly Target[];
  readonly tables: readonly Stretch[];
}

// a report’s tables tell what was done; a goal in them is of a year to come
function yearsOf({ type, issuedIn, from }: TargetContext): TableYears {
  if (!isReport(type)) return { earliest: issuedIn, from };
  return { earliest: issuedIn === null ? Infinity : issuedIn + 1, from: null };
}

// “năm 2024 đạt 93%” in a plan of 2026 is no goal
const isOver = ({ due }: Target, issuedIn: number | null): boolean =>
  issuedIn !== null && due !== null && 'year' in due && due.year < issuedIn;

function readProse(parts: DocumentParts, type: string | null, tables: readonly Stretch[]): readonly Target[] {
  return groupByBlock(parts, tables)
    .filter(({ at, block, measures }) => {
      const isBody = block.start >= parts.bodyStart && isBodyBlock(parts, at);
      return isBody && measures.length <= MOST_IN_BLOCK;
    })
    .flatMap(({ at, block, measures }) => {
      const place = placeOf(parts, at, block, type);
      return place.standing === 'past' ? [] : readBlockTargets(parts, place, measures);
    });
}

/** Every measurable goal of a document, in order. */
export function readTargets(parts: DocumentParts, context: TargetContext): ReadTargets {
  const { targets: inTables, places: tables } = readTableTargets(parts, context.type, yearsOf(context));
  const targets = [...readProse(parts, context.type, tables), ...inTables]
    .filter((target) => !isOver(target, context.issuedIn))
    .sort((one, other) => one.span[0] - other.span[0]);
  return { targets, tables };
}
