import { fold, type GazetteerLocality, type Indicator as GazetteerIndicator, indicatorById } from '@sau-ro/gazetteer';
import type { Reading as ReadDocument } from '@sau-ro/reading';
import {
  type OutcomeLevel,
  OutcomeQualifier,
  PeriodBasis,
  type ReportResult,
  type ResultPeriod,
  SourceTier,
} from '@sau-ro/schema';
import { passageOf } from './fact-rows.ts';
import { stableId } from './identity.ts';
import { type FigurePeriod, parsePeriod, refuseOtherEra } from './outcome-period.ts';
import type { FigureRow } from './outcome-table.ts';
import { BadRowError } from './table-fields.ts';

type ReadResult = ReadDocument['results'][number];

const NO_PERIOD = { year: null, quarter: null, month: null, months: null, asOf: null, from: null, to: null };
const periodOf = (period: ReadResult['period']): ResultPeriod | null => period && { ...NO_PERIOD, ...period };

/** A reading’s figure of a report as its document keeps it. */
export const resultRow = (result: ReadResult): ReportResult => ({
  subject: result.subject,
  indicator: result.indicator,
  comparator: result.comparator,
  change: result.change,
  value: result.value,
  unit: result.unit,
  period: periodOf(result.period),
  kind: result.kind,
  plan: result.plan,
  percentOfPlan: result.percentOfPlan,
  total: result.total,
  previous: result.previous?.value ?? null,
  doubt: result.suspect,
  printedValue: result.printedValue,
  passage: passageOf(result),
});

/** The report that figures stand in. */
export interface Report {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly locality: GazetteerLocality;
}

// a stretch of months is neither a year nor a state
function statedPeriod(period: ReadResult['period']): FigurePeriod | null {
  if (period === null || 'from' in period || 'quarter' in period || 'months' in period) return null;
  if ('asOf' in period) return parsePeriod({ asOf: period.asOf });
  if ('month' in period) return parsePeriod({ asOf: `${period.year}-${String(period.month).padStart(2, '0')}` });
  return parsePeriod({ year: period.year });
}

// a report of the new province may tell of a year before the merger, when its place was another; and of a year that is none
function figurePeriod(result: ReadResult, place: GazetteerLocality): FigurePeriod | null {
  try {
    const period = statedPeriod(result.period);
    if (period) refuseOtherEra(period, place);
    return period;
  } catch (error) {
    if (error instanceof BadRowError) return null;
    throw error;
  }
}

const PLACE =
  /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]ỉnh|[Tt]hành phố|[Tt]hôn|[Bb]ản)\s+(?<name>\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)/gu;

// what a report of the province says of one of its communes is not of the province
const isOfOtherPlace = ({ quote, subject }: ReadResult, { name }: GazetteerLocality): boolean =>
  [...`${subject} ${quote}`.matchAll(PLACE)].some(({ groups }) => groups?.['name'] !== name);

const wordsOf = (text: string): string[] => fold(text).match(/[a-z]+/gu) ?? [];
const NEUTRAL = new Set(
  wordsOf(
    'tỷ lệ số người dân toàn trên địa bàn xã phường tỉnh thành phố năm đạt tham gia có được của và ước hiện nay đến',
  ),
);

// “người cao tuổi tham gia bảo hiểm y tế” is not the coverage of all: a word that the indicator does not have may say of whom
function isOfWhole({ subject }: ReadResult, { vi, unit, phrases }: GazetteerIndicator, place: string): boolean {
  const known = new Set([vi, unit, place, ...phrases].flatMap(wordsOf));
  return wordsOf(subject).every((word) => known.has(word) || NEUTRAL.has(word));
}

// “%” is “% dân số”, where the indicator says of whom
const isInUnit = ({ unit }: ReadResult, indicator: GazetteerIndicator): boolean =>
  unit !== null && (unit === indicator.unit || unit === indicator.unit.split(' ')[0]);

function outcomeRow(result: ReadResult, report: Report): FigureRow | null {
  const indicator = indicatorById.get(result.indicator ?? '');
  const period = figurePeriod(result, report.locality);
  const isSound = result.change === 'level' && result.suspect === null && !isOfOtherPlace(result, report.locality);
  if (!indicator || !period || !isSound || !isInUnit(result, indicator)) return null;
  const { locality } = report;
  if (!isOfWhole(result, indicator, locality.name)) return null;
  const time = [period.year, period.month, period.day].filter((part) => part !== null).join('-');
  const identity = [indicator.id, locality.key, time, report.id, result.quote].join('\n');
  return {
    id: stableId('outcome', identity, `${result.comparator}${result.value}${result.kind}`),
    identity,
    indicator: indicator.id,
    locality: locality.key,
    level: locality.level as OutcomeLevel,
    place: locality.fullName,
    population: null,
    ...period,
    periodBasis: PeriodBasis.STATED,
    value: result.value,
    comparator: result.comparator,
    qualifier: result.kind === 'estimate' ? OutcomeQualifier.ESTIMATE : null,
    unit: result.unit ?? indicator.unit,
    competing: false,
    source: {
      title: report.title,
      url: report.url,
      publisher: report.issuer,
      publishedOn: report.issuedOn,
      tier: SourceTier.A,
    },
    quality: { verified: null, source: null, accuracy: null, limits: null, madeGood: null },
    note: null,
    document: report.id,
    passage: passageOf(result),
  };
}

const measured = ({ indicator, periodEnd, asOf }: FigureRow): string => [indicator, periodEnd, asOf].join(' ');
const said = ({ comparator, value }: FigureRow): string => `${comparator}${value}`;

// two figures of one sentence are two, neither of which replaces the other
const asCompeting = (row: FigureRow, at: number): FigureRow => ({
  ...row,
  competing: true,
  identity: `${row.identity}\n${at}`,
});

/**
 * The figures of a report that are of a known indicator, of its own place and of a stated time; the others are told by the report alone.
 * What it says twice is one figure; where it contradicts itself both stand, as competing ones.
 */
export function outcomeRows(results: readonly ReadResult[], report: Report): FigureRow[] {
  const rows = results.map((result) => outcomeRow(result, report)).filter((row) => row !== null);
  return [...Map.groupBy(rows, measured).values()].flatMap((alike) => {
    const different = [...new Map(alike.toReversed().map((row) => [said(row), row])).values()].toReversed();
    return different.length > 1 ? different.map(asCompeting) : different;
  });
}
