import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Row } from '../plain-data/rows.ts';
import { REPORT_STATUSES } from './feed-entries.ts';
import { VIETNAM_ZONE } from './vietnam-zone.ts';

/** A report that is expected, as the calendar shows it. */
interface ExpectedReportRow extends Row {
  readonly id: string;
  readonly dueOn: string;
  readonly status: 'UPCOMING' | 'RECEIVED' | 'NOT_SEEN';
  readonly boundary: 'BEFORE' | 'ON' | null;
  readonly locality: { readonly fullName: string } | null;
  readonly obligation: {
    readonly what: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly url: string;
    readonly passage: { readonly quote: string };
  };
}

/** The columns that the calendar is made from. */
export const CALENDAR_PATHS =
  'id dueOn status boundary locality.fullName obligation.what obligation.from obligation.to obligation.url obligation.passage.quote';

function summaryOf({ boundary, locality, obligation }: ExpectedReportRow): string {
  const who = [obligation.from, locality?.fullName].filter((part) => part != null).join(', ');
  const what = obligation.what.trim();
  return `${boundary === 'BEFORE' ? 'Trước ngày này: ' : ''}${what}${who === '' ? '' : ` (${who})`}`;
}

const byDay = (one: ExpectedReportRow, other: ExpectedReportRow): number =>
  one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id);

// told of a zone, the library writes the stamps without one, as the clock of the machine has them
const withZone = (calendar: string): string =>
  calendar.replace(/^(?=BEGIN:VEVENT|END:VCALENDAR)/mu, `${VIETNAM_ZONE}\r\n`);

/**
 * Reports that fall due, as whole days of an iCalendar (RFC 5545): a day has no hour, so it is the same day in every zone. The zone that
 * its days are of stands in it all the same. The id of an event is that of the expected report, and stays when the corpus is read again.
 */
export function reportCalendar(rows: readonly Row[], { siteUrl, now }: { siteUrl: string; now: Date }): string {
  const host = new URL(siteUrl).host;
  const calendar = ical({
    name: 'Sáu Rõ: lịch báo cáo',
    description: 'Các kỳ báo cáo suy ra từ chế độ báo cáo trong văn bản; mỗi kỳ dẫn về câu đã in.',
    prodId: { company: 'Sáu Rõ', product: 'Lịch báo cáo', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    url: `${siteUrl}/lich-bao-cao/`,
    ttl: 86_400,
  });
  for (const row of (rows as readonly ExpectedReportRow[]).toSorted(byDay)) {
    calendar.createEvent({
      id: `${row.id}@${host}`,
      start: row.dueOn,
      allDay: true,
      stamp: now,
      summary: summaryOf(row),
      description: `${row.obligation.passage.quote}\n\nTrạng thái: ${REPORT_STATUSES[row.status]}`,
      url: siteUrl + row.obligation.url,
    });
  }
  // every line is ended (RFC 5545, 3.1)
  return `${withZone(calendar.toString())}\r\n`;
}
