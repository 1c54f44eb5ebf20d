import type { Ask } from '../ask.ts';
import { formatIsoDate } from '../format/dates.ts';
import { nameOf } from '../format/indicators.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatDutyTitle, formatFigure, formatTargetDue, languageOfDuty } from '../format/targets.ts';
import { bylineOf, shorten, titleOf } from '../format/titles.ts';
import { inVietnamese } from '../language.ts';
import {
  type WidgetTargetFields,
  askCalendarWidget,
  askCoverageWidget,
  askDocumentWidget,
  askIndicatorWidget,
  askLocalityWidget,
  askTargetWidget,
} from '../questions/widget.ts';
import { coverageWords, figures, t } from '../strings/words.ts';
import type { WidgetSubject } from './address.ts';

/** One line of a widget. */
interface WidgetRow {
  readonly name: string;
  readonly value: string;
  readonly note: string | null;
  /** Address on the site. */
  readonly url: string;
  /** `vi` where the name is Vietnamese in a page of another language. */
  readonly lang: 'vi' | undefined;
}

/** What a widget shows, whatever it is of. */
export interface WidgetContent {
  readonly title: string;
  readonly lang: 'vi' | undefined;
  readonly subtitle: string | null;
  /** Address of its page on the site. */
  readonly url: string;
  /** The sentence that it was read from. */
  readonly quote: string | null;
  readonly rows: readonly WidgetRow[];
  /** How many rows there are in all. */
  readonly total: number;
}

const LONG = 90;

function rowOf(target: WidgetTargetFields, by: 'place' | 'indicator'): WidgetRow {
  const indicator = target.indicator && nameOf(target.indicator);
  const own = indicator ?? target.subject;
  const place = target.locality?.fullName ?? target.document.issuer ?? t.document.plain;
  return {
    name: by === 'place' ? place : own,
    value: formatFigure(target),
    note: [formatTargetDue(target.due), figures.verdict[target.assessment.verdict]].filter(Boolean).join(' · '),
    url: target.url,
    lang: by === 'place' || indicator === null ? inVietnamese() : undefined,
  };
}

/** What a widget shows; `null`: there is no such thing in this corpus. */
export function askWidget(ask: Ask, { kind, key }: WidgetSubject): Promise<WidgetContent | null> {
  const ways = { target, locality, resolution, indicator, document, calendar };
  return ways[kind](ask, key);
}

async function target(ask: Ask, key: string): Promise<WidgetContent | null> {
  const found = await askTargetWidget(ask, `target-${key}`);
  if (!found) return null;
  const { value, note, name, lang } = rowOf(found, 'indicator');
  const subtitle = [found.locality?.fullName, found.document.symbol ?? found.document.issuer]
    .filter(Boolean)
    .join(' · ');
  const row = { name: t.nav.targets, value, note, url: found.url, lang: undefined };
  return { title: name, lang, subtitle, url: found.url, quote: found.passage?.quote ?? null, rows: [row], total: 1 };
}

async function locality(ask: Ask, key: string): Promise<WidgetContent | null> {
  const found = await askLocalityWidget(ask, key);
  if (!found) return null;
  const rows = found.targets.edges.map(({ node }) => rowOf(node, 'indicator'));
  const { fullName: title, url } = found;
  return {
    title,
    lang: inVietnamese(),
    subtitle: t.places.targets,
    url,
    quote: null,
    rows,
    total: found.targets.totalCount,
  };
}

async function indicator(ask: Ask, key: string): Promise<WidgetContent | null> {
  const found = await askIndicatorWidget(ask, key);
  if (!found?.indicator) return null;
  // what is to be reached last comes first: a row of 2016 says little of today
  const rows = found.targets.edges.map(({ node }) => rowOf(node, 'place')).toReversed();
  const { url } = found.indicator;
  const title = nameOf(found.indicator);
  return { title, lang: undefined, subtitle: t.nav.targets, url, quote: null, rows, total: found.targets.totalCount };
}

async function document(ask: Ask, key: string): Promise<WidgetContent | null> {
  const found = await askDocumentWidget(ask, key);
  if (!found) return null;
  const rows = found.targets.edges.map(({ node }) => rowOf(node, 'indicator'));
  const title = shorten(titleOf(found), LONG);
  const { url, targets } = found;
  return { title, lang: inVietnamese(), subtitle: bylineOf(found), url, quote: null, rows, total: targets.totalCount };
}

async function resolution(ask: Ask, key: string): Promise<WidgetContent | null> {
  const coverage = await askCoverageWidget(ask, key);
  if (!coverage) return null;
  const { totals, level, on, document: of } = coverage;
  const counts = [
    [coverageWords.status.HELD, totals.held],
    [coverageWords.status.CITED, totals.cited],
    [coverageWords.status.KNOWN, totals.known],
    [coverageWords.status.NOT_SEEN, totals.notSeen],
  ] as const;
  const subtitle = coverageWords.total(formatNumber(totals.total), coverageWords.level[level], formatIsoDate(on));
  const url = `${of.url}#trien-khai`;
  const rows = counts.map(([name, count]) => ({ name, value: formatNumber(count), note: null, url, lang: undefined }));
  return { title: bylineOf(of), lang: inVietnamese(), subtitle, url, quote: null, rows, total: rows.length };
}

async function calendar(ask: Ask, key: string): Promise<WidgetContent | null> {
  const found = await askCalendarWidget(ask, key || null);
  const rows = found.edges.map(({ node }) => ({
    name: formatDutyTitle(node.obligation.what, node.obligation.frequency),
    value: formatIsoDate(node.dueOn),
    note: [node.locality?.fullName, t.calendar.status[node.status]].filter(Boolean).join(' · '),
    url: node.obligation.url,
    lang: languageOfDuty(node.obligation.what),
  }));
  const [title, url] = [t.calendar.title, '/lich-bao-cao/'];
  return { title, lang: undefined, subtitle: t.calendar.upcoming, url, quote: null, rows, total: found.totalCount };
}
