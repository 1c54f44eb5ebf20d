import { fold } from '@sau-ro/gazetteer';
import type { Block } from '../blocks.ts';
import { type DocumentParts, headingsAbove, isBodyBlock } from '../document-parts.ts';
import type { Target, TargetDue } from '../reading.ts';
import { readSentences, type Stretch } from '../sentences.ts';
import { type Bound, readBound } from './bound.ts';
import { type Clause, splitClauses } from './clause.ts';
import { readDue, readHeadingDue } from './due.ts';
import { isGoal, type Surroundings } from './goal.ts';
import { findIndicator, spellClause } from './indicator.ts';
import { findMeasures, type Measure } from './measure.ts';
import { readPopulation } from './population.ts';
import { readSubject } from './subject.ts';

interface Place extends Surroundings {
  readonly block: Block;
  readonly path: string | null;
  readonly due: TargetDue | null;
}

const LEAD_IN = /:\s*$/;

// “Phấn đấu đến năm 2030:” governs the bullets below it
function leadInDue({ source, blocks }: DocumentParts, at: number): TargetDue | null {
  if (blocks[at]?.kind !== 'bullet') return null;
  let above = at - 1;
  while (above >= 0 && at - above < 40 && blocks[above]?.kind === 'bullet') above -= 1;
  const block = blocks[above];
  if (!block || block.kind !== 'text') return null;
  const printed = source.folded.slice(Math.max(block.start, block.end - 300), block.end);
  return LEAD_IN.test(printed) ? readHeadingDue(printed) : null;
}

function headingDue(parts: DocumentParts, at: number): TargetDue | null {
  for (const { title } of headingsAbove(parts, at)) {
    const due = readHeadingDue(fold(title));
    if (due) return due;
  }
  return null;
}

function placeOf(parts: DocumentParts, at: number, block: Block, type: string | null): Place {
  const above = headingsAbove(parts, at);
  return {
    block,
    path: above[0]?.path ?? null,
    due: leadInDue(parts, at) ?? headingDue(parts, at),
    headings: above.map(({ title }) => fold(title)),
    isReport: type === 'BC' || type === 'TB',
  };
}

interface Found {
  readonly clause: Clause;
  readonly bound: Bound;
  readonly measure: Measure;
  readonly sentence: Stretch;
}

function makeTarget(
  { source, quality }: DocumentParts,
  { clause, bound, measure, sentence }: Found,
  place: Place,
): Target {
  const { folded } = source;
  const printed = folded.slice(clause.start, clause.end);
  const own = readDue(printed) ?? readDue(folded.slice(sentence.start, measure.start));
  const subject = readSubject(source.text, clause, bound, measure);
  return {
    ...source.passage(clause.start, clause.end),
    subject,
    population: readPopulation(source.text, folded, measure, { limit: clause.end, subject }),
    indicator: findIndicator(spellClause(printed), measure.unit, quality.kind === 'ocr-damaged'),
    comparator: bound.comparator,
    change: bound.change,
    value: measure.value,
    unit: measure.unit,
    due: own ?? place.due,
    section: place.path,
  };
}

function readSentenceTargets(
  parts: DocumentParts,
  place: Place,
  sentence: Stretch,
  measures: readonly Measure[],
): readonly Target[] {
  const { folded } = parts.source;
  return splitClauses(folded, sentence, measures)
    .map(({ clause, measure }) => {
      const bound = readBound(folded, clause.start, measure.start, measure.end);
      return { clause, bound, measure, sentence };
    })
    .filter((found) => isGoal(folded, found, place))
    .map((found) => makeTarget(parts, found, place));
}

// “… đạt trên 95% vào năm 2026; đến năm 2030 đạt 100%”: the second goal is of the same thing
function inheritSubjects(targets: readonly Target[]): readonly Target[] {
  const named: Target[] = [];
  for (const target of targets) {
    const above = named.at(-1);
    if (target.subject !== '') named.push(target);
    else if (above?.unit === target.unit) named.push({ ...target, subject: above.subject, indicator: above.indicator });
    else named.push({ ...target, subject: target.unit });
  }
  return named;
}

function readBlockTargets(parts: DocumentParts, place: Place, measures: readonly Measure[]): readonly Target[] {
  const { block } = place;
  return readSentences(parts.source.text, block.content, block.end).flatMap((sentence) => {
    const inside = measures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return inside.length === 0 ? [] : inheritSubjects(readSentenceTargets(parts, place, sentence, inside));
  });
}

// a paragraph with more figures than this is a table
const MOST_IN_BLOCK = 40;

interface MeasuredBlock {
  readonly at: number;
  readonly block: Block;
  readonly measures: readonly Measure[];
}

function groupByBlock({ blocks, source }: DocumentParts): readonly MeasuredBlock[] {
  const grouped: (MeasuredBlock & { measures: Measure[] })[] = [];
  let at = 0;
  for (const measure of findMeasures(source.folded)) {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= measure.start) at += 1;
    const block = blocks[at];
    if (!block) break;
    if (measure.start < block.content) continue;
    const last = grouped.at(-1);
    if (last?.at === at) last.measures.push(measure);
    else grouped.push({ at, block, measures: [measure] });
  }
  return grouped;
}

/** Every measurable goal of a document, in order. */
export function readTargets(parts: DocumentParts, type: string | null): readonly Target[] {
  return groupByBlock(parts)
    .filter(({ at, block, measures }) => {
      const isBody = block.start >= parts.bodyStart && isBodyBlock(parts, at);
      return isBody && measures.length <= MOST_IN_BLOCK;
    })
    .flatMap(({ at, block, measures }) => readBlockTargets(parts, placeOf(parts, at, block, type), measures));
}
