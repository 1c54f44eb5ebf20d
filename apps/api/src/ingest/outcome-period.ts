import type { GazetteerLocality } from '@sau-ro/gazetteer';
import type { Outcome } from '@sau-ro/schema';
import { BadRowError, type Fields, refuseUnknown, textOrNull } from './table-fields.ts';

/** The year, month or day that a figure is for. */
export type FigurePeriod = Pick<Outcome, 'year' | 'month' | 'day' | 'asOf' | 'periodEnd'>;

const AS_OF = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const iso = (year: number, month: number, day: number): string =>
  [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

function yearPeriod(year: unknown): FigurePeriod {
  if (typeof year === 'number' && Number.isInteger(year) && year >= 1945 && year <= 2100) {
    return { year, month: null, day: null, asOf: false, periodEnd: iso(year, 12, 31) };
  }
  throw new BadRowError(`\`period.year\` is ${JSON.stringify(year)}; it has to be a year such as 2023.`);
}

function dayPeriod(printed: string): FigurePeriod | null {
  const [, year, month, day] = AS_OF.exec(printed)?.map((part) => (part ? Number(part) : null)) ?? [];
  if (year == null || month === undefined || day === undefined) return null;
  const last = lastDayOf(year, month ?? 12);
  if (day !== null && day > last) return null;
  return { year, month, day, asOf: true, periodEnd: iso(year, month ?? 12, day ?? last) };
}

/** `{ "year": 2023 }`, or `{ "asOf": "2016-06-30" }` to the year, month or day. */
export function parsePeriod(fields: Fields): FigurePeriod {
  refuseUnknown(fields, ['year', 'asOf'], 'a period');
  const printed = textOrNull(fields, 'asOf');
  if (printed === null) return yearPeriod(fields['year']);
  const period = dayPeriod(printed);
  if (period !== null) return period;
  throw new BadRowError(`\`period.asOf\` is “${printed}”; it has to be a day or month such as 2016-06-30.`);
}

/** Refuses a figure of a time at which its place was not: the merger of 1 July 2025 made other places, some of the same name. */
export function refuseOtherEra({ year, month, day, periodEnd }: FigurePeriod, place: GazetteerLocality): void {
  const start = iso(year, month ?? 1, day ?? 1);
  const isOver = place.until !== null && start > place.until;
  const isToCome = place.from !== null && periodEnd < place.from;
  if (!isOver && !isToCome) return;
  const life = isOver ? `was until ${place.until}` : `is since ${place.from}`;
  throw new BadRowError(`${place.fullName} (“${place.slug}”) ${life}: a figure for ${periodEnd} is of another place.`);
}
