import { type GazetteerLocality, indicatorById, localityByKey } from '@sau-ro/gazetteer';
import {
  Comparator,
  type Outcome,
  OutcomeLevel,
  OutcomeQualifier,
  type OutcomeQuality,
  type OutcomeSource,
  PeriodBasis,
  SourceTier,
} from '@sau-ro/schema';
import { keyOfSlug } from '../locality/place-filter.ts';
import { stableId } from './identity.ts';
import {
  BadRowError,
  type Fields,
  fieldsOf,
  flagOf,
  numberOf,
  refuseUnknown,
  textOf,
  textOrNull,
  wordOf,
} from './table-fields.ts';
import { parsePeriod, refuseOtherEra } from './outcome-period.ts';

/** A published figure as it is written, with its relations by key. */
export type FigureRow = Omit<
  { [Key in keyof Outcome as Outcome[Key] extends (...given: never) => unknown ? never : Key]: Outcome[Key] },
  'indicator' | 'locality' | 'document' | 'knownSince' | 'withdrawnAt' | 'supersededBy'
> & { readonly indicator: string; readonly locality: string | null; readonly document: string | null };

/** What was read of a table: its figures, and which of its lines are none and why. */
export interface FigureTable {
  readonly rows: readonly FigureRow[];
  readonly faults: readonly string[];
}

const TABLE_FIELDS = ['indicator', 'unit', 'figures'];
const PLACE_FIELDS = ['level', 'place', 'locality', 'population'];
const NUMBER_FIELDS = ['period', 'periodBasis', 'value', 'comparator', 'qualifier', 'competing'];
const FIGURE_FIELDS = [...PLACE_FIELDS, ...NUMBER_FIELDS, 'note', 'quality', 'source'];
const SOURCE_FIELDS = ['title', 'url', 'publisher', 'publishedOn', 'tier'];
const QUALITY_FIELDS = ['verified', 'source', 'accuracy', 'limits', 'madeGood'] as const;
const ISO_DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
const WEB_ADDRESS = /^https?:\/\/\S+$/u;

function localityOf(fields: Fields, level: OutcomeLevel): GazetteerLocality | null {
  const slug = textOrNull(fields, 'locality');
  const isWide = level === OutcomeLevel.COUNTRY || level === OutcomeLevel.REGION;
  if (slug === null && isWide) return null;
  const place = localityByKey(keyOfSlug(slug ?? '') ?? '');
  if (slug === null || isWide) throw new BadRowError(`A figure of a ${level} has ${isWide ? 'no' : 'a'} \`locality\`.`);
  if (place === null) throw new BadRowError(`“${slug}” is no locality of the gazetteer.`);
  if (place.level !== level) throw new BadRowError(`“${slug}” is a ${place.level}, not a ${level}.`);
  return place;
}

function sourceOf(fields: Fields): OutcomeSource {
  refuseUnknown(fields, SOURCE_FIELDS, 'a source');
  const tier = wordOf(fields, 'tier', SourceTier, null);
  if (tier === null) throw new BadRowError('`source.tier` is missing: A, B, C or D.');
  const url = textOf(fields, 'url');
  if (!WEB_ADDRESS.test(url)) throw new BadRowError(`\`source.url\` is “${url}”; it has to begin with https://.`);
  const publishedOn = textOrNull(fields, 'publishedOn');
  if (publishedOn !== null && !ISO_DAY.test(publishedOn)) {
    throw new BadRowError(`\`source.publishedOn\` is “${publishedOn}”; it has to be a day such as 2023-12-27.`);
  }
  return { title: textOf(fields, 'title'), url, publisher: textOf(fields, 'publisher'), publishedOn, tier };
}

function qualityOf(value: unknown): OutcomeQuality {
  const fields = fieldsOf(value ?? {}, 'quality');
  refuseUnknown(fields, QUALITY_FIELDS, 'quality');
  const answers = QUALITY_FIELDS.map((name) => [name, textOrNull(fields, name)] as const);
  return Object.fromEntries(answers) as unknown as OutcomeQuality;
}

/** A figure as a table tells it; what it cannot be is an error that says why. */
function parseFigure(value: unknown, { indicator, unit }: { indicator: string; unit: string }): FigureRow {
  const fields = fieldsOf(value, 'figure');
  refuseUnknown(fields, FIGURE_FIELDS, 'a figure');
  const level = wordOf(fields, 'level', OutcomeLevel, null);
  if (level === null) throw new BadRowError('`level` is missing.');
  const locality = localityOf(fields, level);
  const period = parsePeriod(fieldsOf(fields['period'], 'period'));
  if (locality) refuseOtherEra(period, locality);
  const source = sourceOf(fieldsOf(fields['source'], 'source'));
  const row = {
    indicator,
    locality: locality?.key ?? null,
    level,
    place: textOf(fields, 'place'),
    population: textOrNull(fields, 'population'),
    ...period,
    periodBasis: wordOf(fields, 'periodBasis', PeriodBasis, PeriodBasis.STATED),
    value: numberOf(fields, 'value'),
    comparator: wordOf(fields, 'comparator', Comparator, Comparator.EQUAL),
    qualifier: wordOf(fields, 'qualifier', OutcomeQualifier, null),
    unit,
    competing: flagOf(fields, 'competing'),
    source,
    quality: qualityOf(fields['quality']),
    note: textOrNull(fields, 'note'),
    document: null,
    passage: null,
  };
  return { ...row, ...namesOf(row) };
}

type Named = Omit<FigureRow, 'id' | 'identity'>;

/** What a figure is of, and its id: the same for ever, and another for another value. */
function namesOf(row: Named): { id: string; identity: string } {
  const place = row.locality ?? `${row.level} ${row.place}`;
  const period = `${row.asOf ? 'as of' : 'in'} ${[row.year, row.month, row.day].filter((part) => part !== null).join('-')}`;
  const identity = [row.indicator, place, row.population ?? '', period, row.source.url].join('\n');
  const printed = `${row.comparator}${row.value}${row.unit}${row.qualifier ?? ''}`;
  return { identity, id: stableId('outcome', identity, printed) };
}

/** Reads a table of published figures; lines that are none are named and left out. */
export function parseFigureTable(text: string): FigureTable {
  const table = fieldsOf(JSON.parse(text), 'table');
  refuseUnknown(table, TABLE_FIELDS, 'a table of figures');
  const [indicator, unit] = [textOf(table, 'indicator'), textOf(table, 'unit')];
  if (!indicatorById.has(indicator)) throw new BadRowError(`“${indicator}” is no indicator of the gazetteer.`);
  const figures = table['figures'];
  if (!Array.isArray(figures)) throw new BadRowError('`figures` has to be a list.');
  const rows = new Map<string, FigureRow>();
  const faults: string[] = [];
  for (const [at, figure] of (figures as unknown[]).entries()) {
    try {
      const row = parseFigure(figure, { indicator, unit });
      if (rows.has(row.identity)) throw new BadRowError('This source has another figure for the same thing above.');
      rows.set(row.identity, row);
    } catch (error) {
      if (!(error instanceof BadRowError)) throw error;
      faults.push(`figure ${at + 1}: ${error.message}`);
    }
  }
  return { rows: [...rows.values()], faults };
}
