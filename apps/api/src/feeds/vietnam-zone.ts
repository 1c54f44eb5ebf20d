/**
 * The zone of all days here, as iCalendar tells it (RFC 5545, 3.6.5): since 13 June 1975 seven hours ahead of UTC, all year (IANA tz).
 * The first line is for calendars that read a zone from there.
 */
export const VIETNAM_ZONE = [
  'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
