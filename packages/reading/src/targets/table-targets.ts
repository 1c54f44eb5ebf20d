import { fold } from '@sau-ro/gazetteer';
import { type DocumentParts, isBodyBlock } from '../document-parts.ts';
import type { Target } from '../reading.ts';
import { findGrids } from '../results/table-grid.ts';
import { readHeads } from '../results/table-heads.ts';
import type { Grid } from '../results/table-lines.ts';
import type { TableRow } from '../results/table-results.ts';
import { readTableRows } from '../results/table-rows.ts';
import type { Stretch } from '../sentences.ts';
import { findIndicator, spellClause } from './indicator.ts';
import { readNamedRate } from './named-rate.ts';
import { type Place, placeOf } from './place.ts';
import { parseTargetCell, type TargetCell } from './table-cell.ts';
import { readTargetColumns, type TableYears, type TargetColumns } from './table-columns.ts';

/** The goals of a document’s tables, and where those tables stand, which are no prose. */
export interface TableTargets {
  readonly targets: readonly Target[];
  readonly places: readonly Stretch[];
}

const NONE: TableTargets = { targets: [], places: [] };
const COLUMNS = ['|', '\t', '  '];
const MAY_HEAD = /(?<![a-z])(?:chi\s?tieu|muc\s?tieu|chi\s?so|noi\s?dung)[^\n|]{0,60}?(?:\s{0,3}\||\t| {2})/;
const MOST_TABLES = 100;
const MOST_ROWS = 500;

const lowerFirst = (text: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function unitOf({ name, unit }: TableRow, cell: TargetCell): string | null {
  if (cell.unit !== null) return cell.unit;
  const named = `${fold(name)} ${cell.value}`;
  const rate = readNamedRate(named, named.lastIndexOf(' ') + 1, named.length);
  return rate?.unit ?? (unit === null ? null : lowerFirst(unit));
}

function changeOf(name: string): Target['change'] {
  const change = /^(?:muc |ty le )?(?<change>tang|giam)(?: them)? (?!truong)/.exec(fold(name))?.groups?.['change'];
  if (change === undefined) return 'level';
  return change === 'tang' ? 'increase' : 'decrease';
}

function readRow(
  { source }: DocumentParts,
  { columns }: TargetColumns,
  row: TableRow,
  place: Place,
): readonly Target[] {
  return columns.flatMap(({ role, period }, at) => {
    const cells = role === 'plan' ? parseTargetCell(row.cells[at] ?? '') : [];
    return cells.flatMap((cell) => {
      const unit = unitOf(row, cell);
      if (unit === null) return [];
      return {
        ...source.passage(row.start, row.end),
        subject: lowerFirst(row.name),
        population: null,
        indicator: findIndicator(spellClause(fold(row.name)), unit, source.quality.kind === 'ocr-damaged'),
        comparator: cell.comparator,
        change: changeOf(row.name),
        value: cell.value,
        unit,
        due: period && 'year' in period ? { year: period.year } : place.due,
        section: place.path,
      };
    });
  });
}

function readGrid(parts: DocumentParts, grid: Grid, type: string | null, years: TableYears): readonly Target[] {
  const { text } = parts.source;
  const head = readHeads(text, grid);
  const columns = head && readTargetColumns(head.heads, years);
  const at = parts.blocks.findLastIndex(({ start }) => start <= grid.start);
  const block = parts.blocks[at];
  if (!columns || !block) return [];
  const place = placeOf(parts, at, block, type);
  // what a table of “nội dung” holds is a goal only where goals stand
  const holdsGoals = columns.isNamed || (place.standing === 'objective' && isBodyBlock(parts, at));
  if (place.standing === 'past' || !holdsGoals) return [];
  return readTableRows(text, { ...columns, body: head.body }, (printed) => parseTargetCell(printed).length > 0)
    .slice(0, MOST_ROWS)
    .flatMap((row) => readRow(parts, columns, row, place));
}

/** Reads the tables of targets, annexes included: a cell is a goal, due in the year of its column. */
export function readTableTargets(parts: DocumentParts, type: string | null, years: TableYears): TableTargets {
  const { source, bodyStart } = parts;
  if (!COLUMNS.some((sign) => source.text.includes(sign)) || !MAY_HEAD.test(source.folded)) return NONE;
  const targets: Target[] = [];
  const places: Stretch[] = [];
  for (const grid of findGrids(source, bodyStart).slice(0, MOST_TABLES)) {
    const read = readGrid(parts, grid, type, years);
    if (read.length === 0) continue;
    targets.push(...read);
    places.push({ start: grid.start, end: grid.end });
  }
  return { targets, places };
}
