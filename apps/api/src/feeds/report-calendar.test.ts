import { assert, array, constantFrom, property, string } from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { reportCalendar } from './report-calendar.ts';

// what stands for a torn character is what is looked for
const whole = string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !text.includes('\uFFFD'));

const AT = { siteUrl: 'https://sauro.example', now: new Date('2026-11-27T00:00:00+07:00') };

const rowOf = (what: string, quote: string) => ({
  id: 'report-1',
  dueOn: '2026-12-15',
  status: 'UPCOMING',
  boundary: null,
  locality: { fullName: 'tỉnh Cà Mau' },
  obligation: { what, from: 'Sở Y tế', to: null, url: '/f/obligation-1/', passage: { quote } },
});

const { Component, Time, Timezone, parse } = ICAL;

test.each([
  ['a calendar with a report', [rowOf('báo cáo năm', 'Báo cáo năm trước ngày 15/12.')]],
  ['a calendar without any', []],
])('%s names the zone of its days, before them, as every parser takes it', (_, rows) => {
  const text = reportCalendar(rows, AT);
  const calendar = new Component(parse(text));
  const parts = calendar.getAllSubcomponents();
  expect(parts.map(({ name }) => name)).toEqual(['vtimezone', ...rows.map(() => 'vevent')]);
  expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Ho_Chi_Minh');
  // properties stand before components (RFC 5545, 3.4)
  expect(text.indexOf('X-WR-TIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'));
  const zone = new Timezone(parts[0]);
  expect(zone.tzid).toBe('Asia/Ho_Chi_Minh');
  for (const day of ['1990-07-01T12:00:00', '2026-01-01T00:00:00', '2040-06-30T23:59:59']) {
    expect(zone.utcOffset(Time.fromDateTimeString(day))).toBe(7 * 3600);
  }
});

test.each([
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
])('a day stays that day, and the stamp that moment, on a machine in %s', (zone, offset) => {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  expect(AT.now.getTimezoneOffset()).toBe(offset);
  const event = new Component(parse(reportCalendar([rowOf('báo cáo', 'Báo cáo.')], AT))).getFirstSubcomponent('vevent');
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
  const day = event?.getFirstPropertyValue('dtstart') as InstanceType<typeof Time>;
  expect([day.isDate, day.toString()]).toEqual([true, '2026-12-15']);
  expect(event?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-26T17:00:00Z');
});

const WORDS = array(
  constantFrom('Định kỳ', 'trước ngày', '15/12;', 'gửi,', 'ủy ban', 'nghĩa', '“ư”', '\\', '\n', '😀'),
  {
    maxLength: 80,
  },
).map((words) => words.join(' '));

test('a line has at most 75 octets and never ends within a letter; words come back as they went in', () => {
  assert(
    property(WORDS, whole, (quote, other) => {
      const text = reportCalendar([rowOf(`báo cáo ${quote}`, quote + other)], AT);
      const lines = Buffer.from(text).toString('latin1').split('\r\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
      expect(lines.map((line) => Buffer.from(line, 'latin1').toString()).join('')).not.toContain('\uFFFD');
      const event = new Component(parse(text)).getFirstSubcomponent('vevent');
      const told = event?.getFirstPropertyValue('description')?.toString() ?? '';
      expect(told.replaceAll(/\s/gu, '')).toBe(`${quote}${other}Trạng thái: sắp đến`.replaceAll(/\s/gu, ''));
    }),
    { numRuns: 200 },
  );
});
