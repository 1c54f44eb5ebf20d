import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, inject, test } from 'vitest';
import { apiUrl, get as ask } from './ask.ts';

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${apiUrl()}/feeds/${path}`, { headers });

/** The properties of each event, unfolded by RFC 5545, 3.1. */
function eventsOf(calendar: string): Map<string, string>[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    const [name = '', ...value] = line.split(':');
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    else events.at(-1)?.set(name, value.join(':'));
  }
  return events;
}

test('every report that is expected is a day of the calendar, which leads to its sentence', async () => {
  const response = await get('expected-reports.ics');
  expect(response.headers.get('content-type')).toContain('text/calendar');
  const text = await response.text();
  const events = eventsOf(text);
  const { expectedReports } = await ask(
    '{ expectedReports(first: 100) { totalCount edges { node { id dueOn obligation { url passage { quote } } } } } }',
  );
  expect(events).toHaveLength(expectedReports.totalCount);
  expect(events.length).toBeGreaterThan(5);
  for (const [at, { node }] of expectedReports.edges.entries()) {
    const event = events[at];
    expect(event?.get('UID')).toContain(node.id);
    expect(event?.get('DTSTART;VALUE=DATE')).toBe(node.dueOn.replaceAll('-', ''));
    expect(event?.get('URL;VALUE=URI')).toBe(inject('services').siteUrl + node.obligation.url);
  }
});

test('lines of the calendar are folded at 75 octets, and never within a letter', async () => {
  const bytes = Buffer.from(await (await get('expected-reports.ics')).arrayBuffer());
  const lines = bytes.toString('latin1').split('\r\n');
  expect(lines.at(-1)).toMatch(/^(?:END:VCALENDAR)?$/u);
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\n');
    expect(Buffer.from(line, 'latin1').toString()).not.toContain('\uFFFD');
  }
});

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;

/** The entries of a feed, all of which have what RFC 4287 wants (4.1.1 and 4.1.2), each with an id of its own. */
async function entriesOf(path: string): Promise<{ id: string; title: string; updated: string; link: any }[]> {
  const response = await get(path);
  const text = await response.text();
  expect(response.headers.get('content-type')).toContain('application/atom+xml');
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'entry',
    tagValueProcessor: (_, value) => value,
    parseTagValue: false,
  }).parse(text);
  const entries = feed.entry ?? [];
  for (const part of [feed, ...entries]) {
    expect([part.id, part.title['#text'] ?? part.title].every(Boolean)).toBe(true);
    expect(part.updated).toMatch(DATE);
  }
  expect(feed.author.name).toBe('Sáu Rõ');
  expect(JSON.stringify(feed.link)).toContain('"@_rel":"self"');
  expect(new Set(entries.map(({ id }: { id: string }) => id)).size).toBe(entries.length);
  for (const { link } of entries) expect(link['@_href']).toContain(inject('services').siteUrl);
  const updates = entries.map(({ updated }: { updated: string }) => updated);
  expect(updates).toEqual(updates.toSorted().toReversed());
  return entries;
}

test.each([
  ['documents.atom', 5],
  ['documents.atom?locality=xa-vinh-am-hai-phong', 1],
  ['documents.atom?carriesOut=72-NQ/TW', 2],
  ['documents.atom?indicator=height-gain', 1],
  ['documents.atom?year=1990', 0],
])('%s is well-formed Atom with %d entries', async (path, count) => {
  const entries = await entriesOf(path);
  expect(entries).toHaveLength(count);
  for (const { link } of entries) expect(link['@_href']).toContain('/van-ban/');
});

test.each([
  [
    'a place',
    'targets.atom?locality=phuong-bach-dang-hai-phong',
    '{ targets(filter: { locality: "phuong-bach-dang-hai-phong" }) { totalCount } }',
  ],
  [
    'an indicator',
    'outcomes.atom?indicator=health-insurance-coverage',
    '{ outcomes(filter: { indicator: ["health-insurance-coverage"] }) { totalCount } }',
  ],
  ['the calendar', 'expected-reports.atom', '{ expectedReports { totalCount } }'],
  ['a search', 'search.atom?query=vĩnh+am', '{ search(query: "vĩnh am") { totalCount } }'],
  [
    'a search within a year',
    'search.atom?query=y+tế&year=2026',
    '{ search(query: "y tế", filter: { year: [2026] }) { totalCount } }',
  ],
])('the feed of %s has what GraphQL has', async (_, path, query) => {
  const [answer] = Object.values(await ask(query)) as [{ totalCount: number }];
  expect(await entriesOf(path)).toHaveLength(answer.totalCount);
  expect(answer.totalCount).toBeGreaterThan(0);
});

test.each(['documents', 'targets', 'outcomes', 'assignments', 'expected-reports'])(
  'the feed of %s has the newest, however few it may have',
  async (name) => {
    const all = await entriesOf(`${name}.atom`);
    // so few that they are of one reading, and so many that they are of several
    for (const first of [1, 3, Math.ceil(all.length / 2)]) {
      expect(await entriesOf(`${name}.atom?first=${first}`)).toEqual(all.slice(0, first));
    }
  },
);

test('a calendar that cannot hold all has the days about today', async () => {
  const { expectedReports } = await ask(
    '{ expectedReports(orderBy: NEAREST, first: 3) { totalCount edges { node { id dueOn } } } }',
  );
  const events = eventsOf(await (await get('expected-reports.ics?first=3')).text());
  const days = expectedReports.edges.map(({ node }: { node: { dueOn: string } }) => node.dueOn.replaceAll('-', ''));
  expect(expectedReports.totalCount).toBeGreaterThan(3);
  expect(events.map((event) => event.get('DTSTART;VALUE=DATE'))).toEqual(days.toSorted());
});

test('the feed of an agency tells what it is given to do', async () => {
  const { assignments } = await ask('{ assignments(first: 1) { edges { node { agency { slug } } } } }');
  const slug = assignments.edges[0].node.agency.slug as string;
  const { assignments: all } = await ask(`{ assignments(filter: { agency: "${slug}" }) { totalCount } }`);
  expect(await entriesOf(`assignments.atom?agency=${slug}`)).toHaveLength(all.totalCount);
});

test('every entry leads to a page that is there', async () => {
  for (const path of ['targets.atom', 'outcomes.atom', 'assignments.atom', 'expected-reports.atom']) {
    const [entry] = await entriesOf(path);
    const response = await fetch(entry?.link['@_href'], { redirect: 'follow' });
    expect(response.status).toBe(200);
  }
});

test('a search without words has no feed', async () => {
  const response = await get('search.atom');
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('?query=');
});

test('a feed that has not changed is not sent again', async () => {
  const etag = (await get('documents.atom')).headers.get('etag') ?? '';
  expect((await get('documents.atom', { 'if-none-match': etag })).status).toBe(304);
});

test.each(['documents.atom', 'expected-reports.ics'])(
  '%s is not sent again to who has it since its date',
  async (path) => {
    const modified = (await get(path)).headers.get('last-modified') ?? '';
    expect(Date.parse(modified)).toBeLessThanOrEqual(Date.now());
    expect((await get(path, { 'if-modified-since': modified })).status).toBe(304);
    const earlier = new Date(Date.parse(modified) - 1000).toUTCString();
    expect((await get(path, { 'if-modified-since': earlier })).status).toBe(200);
  },
);

test('a filter that there is not is refused with those that there are', async () => {
  const response = await get('expected-reports.ics?colour=red');
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('locality');
});
