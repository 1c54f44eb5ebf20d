import {
  assess,
  type AssessedTarget,
  type Comparator,
  COUNTRY,
  type Figure,
  firstPossibleDay,
  placeOfTarget,
} from '@sau-ro/assessment';

/** A row of a public table: its cells by column, all of them text, as CSV has them. */
export type CsvRow = Readonly<Record<string, string>>;

/** The public tables that a verdict is found from. */
export interface VerdictTables {
  readonly targets: readonly CsvRow[];
  readonly outcomes: readonly CsvRow[];
  readonly indicators: readonly CsvRow[];
  readonly documents: readonly CsvRow[];
}

/** A target whose published verdict is not the one that follows from the tables. */
export interface OtherVerdict {
  readonly target: string;
  readonly published: string;
  readonly recomputed: string;
}

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  AT_LEAST: '>=',
  MORE_THAN: '>',
  EQUAL: '=',
  AT_MOST: '<=',
  LESS_THAN: '<',
};

const textOf = (row: CsvRow, column: string): string | null => row[column] || null;
const numberOf = (row: CsvRow, column: string): number | null => (row[column] ? Number(row[column]) : null);
const wordOf = (row: CsvRow, column: string): string | null => textOf(row, column)?.toLowerCase() ?? null;

function comparatorOf(row: CsvRow): Comparator {
  const comparator = COMPARATORS[row['comparator'] ?? ''];
  if (comparator) return comparator;
  throw new Error(`${row['id'] ?? 'a row'}: “${row['comparator'] ?? ''}” is no comparator of this version.`);
}

const figureOf = (row: CsvRow): Figure => ({
  id: row['id'] ?? '',
  indicator: row['indicator.key'] ?? '',
  locality: textOf(row, 'locality.slug') ?? (row['level'] === 'COUNTRY' ? COUNTRY : null),
  population: textOf(row, 'population'),
  value: Number(row['value']),
  comparator: comparatorOf(row),
  unit: row['unit'] ?? '',
  qualifier: wordOf(row, 'qualifier'),
  year: Number(row['period.year']),
  periodEnd: row['periodEnd'] ?? '',
  isPeriodInferred: row['periodBasis'] === 'INFERRED',
  tier: (row['source.tier'] ?? 'D') as Figure['tier'],
  publishedOn: textOf(row, 'source.publishedOn'),
});

const sinceOf = (document: CsvRow | undefined): AssessedTarget['since'] =>
  document === undefined
    ? null
    : firstPossibleDay({
        year: numberOf(document, 'issuedOn.year'),
        month: numberOf(document, 'issuedOn.month'),
        day: numberOf(document, 'issuedOn.day'),
      });

const targetOf = (row: CsvRow, indicator: CsvRow | undefined, document: CsvRow | undefined): AssessedTarget => ({
  indicator: indicator
    ? { key: indicator['key'] ?? '', words: `${indicator['name'] ?? ''} ${indicator['unit'] ?? ''}` }
    : null,
  better: indicator ? (wordOf(indicator, 'better') as AssessedTarget['better']) : null,
  locality: placeOfTarget(textOf(row, 'locality.slug'), document ? textOf(document, 'issuer') : null),
  value: Number(row['value']),
  comparator: comparatorOf(row),
  change: (wordOf(row, 'change') ?? 'level') as AssessedTarget['change'],
  unit: row['unit'] ?? '',
  population: textOf(row, 'population'),
  due: row['due.year'] || row['due.from'] ? { year: numberOf(row, 'due.year'), from: numberOf(row, 'due.from') } : null,
  since: sinceOf(document),
});

/** Finds every verdict anew from the public tables alone, as of a day, and tells those that are published otherwise. */
export function recomputeVerdicts(tables: VerdictTables, today: string): OtherVerdict[] {
  const indicators = new Map(tables.indicators.map((row) => [row['key'], row]));
  const documents = new Map(tables.documents.map((row) => [row['slug'], row]));
  const standing = tables.outcomes.filter((row) => row['supersededBy.id'] === '' && row['level'] !== 'REGION');
  const figures = Map.groupBy(standing.map(figureOf), ({ indicator, locality }) => `${indicator} ${locality ?? ''}`);
  return tables.targets.flatMap((row) => {
    const target = targetOf(row, indicators.get(row['indicator.key']), documents.get(row['document.slug']));
    const measured = target.indicator && target.locality ? `${target.indicator.key} ${target.locality}` : '';
    const { step } = assess(target, figures.get(measured) ?? [], today);
    const published = `${row['assessment.verdict'] ?? ''} (${row['assessment.step'] ?? ''})`;
    const recomputed = `${step.verdict} (${step.id})`;
    return published === recomputed ? [] : [{ target: row['id'] ?? '', published, recomputed }];
  });
}
