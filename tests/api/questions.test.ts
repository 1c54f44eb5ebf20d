import { expect, test } from 'vitest';
import { ask, get } from './ask.ts';

const VINH_AM = '{ documents(filter: { locality: "xa-vinh-am-hai-phong" }) { edges { node { slug } } } }';

test('the five plans are held, and what they cite is known', async () => {
  const { documents, corpus } = await get(
    '{ documents(filter: { held: true }) { totalCount } corpus { documentsHeld documentsCited targets } }',
  );
  expect(documents.totalCount).toBe(5);
  expect(corpus.documentsHeld).toBe(5);
  expect(corpus.documentsCited).toBeGreaterThanOrEqual(10);
});

test.each([
  ['as printed', '265-KH/TU'],
  ['with other signs', '265 - kh / tu'],
  ['mixed', '265/KH-TU'],
])('a document is found by its number, %s', async (_, symbol) => {
  const { document } = await get('query($symbol: String) { document(symbol: $symbol) { slug held title } }', {
    symbol,
  });
  expect(document).toMatchObject({ held: true });
});

test('an unknown number is an error that says what to do', async () => {
  const { errors } = await ask('{ document(symbol: "9999-NQ/TW") { slug } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'DOCUMENT_NOT_FOUND' } });
  expect(errors?.[0]?.message).toContain('9999-NQ/TW');
});

test('an unknown slug is nothing', async () => {
  expect((await get('{ document(slug: "khong-co") { slug } }')).document).toBeNull();
});

test('the chain goes up from the commune and down from the resolution', async () => {
  const [plan] = (await get(VINH_AM)).documents.edges;
  const { document } = await get(
    'query($slug: String) { document(slug: $slug) { carriesOut { edges { node { symbol } } } } }',
    { slug: plan.node.slug },
  );
  const above = document.carriesOut.edges.map((edge: { node: { symbol: string } }) => edge.node.symbol);
  expect(above).toEqual(expect.arrayContaining(['72-NQ/TW', '214/KH-UBND']));
  const { document: resolution } = await get(
    '{ document(symbol: "72-NQ/TW") { held carriedOutBy(first: 100) { edges { node { slug } } } citedBy { totalCount } } }',
  );
  expect(resolution.held).toBe(false);
  expect(resolution.carriedOutBy.edges).toContainEqual({ node: { slug: plan.node.slug } });
  expect(resolution.citedBy.totalCount).toBe(resolution.carriedOutBy.edges.length);
});

test('who names a document is paged through, each once, forward and backward', async () => {
  const page = (list: string, args: string): string => `{ document(symbol: "72-NQ/TW") { ${list}(${args}) {
    totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { id } } } } }`;
  for (const list of ['citedBy', 'carriedOutBy']) {
    const whole = (await get(page(list, 'first: 100'))).document[list];
    expect(whole.edges).toHaveLength(whole.totalCount);
    const [one, two] = whole.edges;
    const { edges: first, pageInfo, totalCount } = (await get(page(list, 'first: 1'))).document[list];
    const all = whole.totalCount;
    expect([first, totalCount, pageInfo]).toEqual([[one], all, { hasNextPage: true, hasPreviousPage: false }]);
    const next = (await get(page(list, `first: 1, after: "${one.cursor}"`))).document[list];
    expect([next.edges, next.pageInfo]).toEqual([[two], { hasNextPage: true, hasPreviousPage: true }]);
    const rest = (await get(page(list, `first: 100, after: "${one.cursor}"`))).document[list];
    expect([rest.edges, rest.pageInfo]).toEqual([whole.edges.slice(1), { hasNextPage: false, hasPreviousPage: true }]);
    const last = (await get(page(list, `last: 1, before: "${two.cursor}"`))).document[list];
    expect(last.edges).toEqual([one]);
    const none = (await get(page(list, 'first: 0'))).document[list];
    expect([none.edges, none.totalCount]).toEqual([[], all]);
  }
  const { citedBy } = (await get('{ document(symbol: "72-NQ/TW") { citedBy(role: [MENTION]) { totalCount } } }'))
    .document;
  expect(citedBy.totalCount).toBe(0);
});

test('every fact leads to the words it was read from', async () => {
  const { documents } = await get(`{ documents(filter: { held: true }) { edges { node {
    text
    targets(first: 100) { edges { node { passage { quote start end } } } }
    obligations(first: 100) { edges { node { passage { quote start end } } } }
    citations(first: 100) { edges { node { passage { quote start end } } } }
    assignments(first: 100) { edges { node { tasks(first: 100) { edges { node { passage { quote start end } } } } } } }
  } } } }`);
  let facts = 0;
  for (const { node } of documents.edges) {
    const tasks = node.assignments.edges.flatMap((edge: any) => edge.node.tasks.edges);
    for (const edge of [...node.targets.edges, ...node.obligations.edges, ...node.citations.edges, ...tasks]) {
      const { quote, start, end } = edge.node.passage;
      const printed = node.text.slice(start, end).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
      expect(printed).toBe(quote.replaceAll(/\s+/gu, ' ').trim());
      facts += 1;
    }
  }
  expect(facts).toBeGreaterThan(100);
});

test('which communes under 72-NQ/TW set an insurance target, and in which words', async () => {
  const { targets } = await get(`{ targets(
    filter: { indicator: ["health-insurance-coverage"], symbol: "72-NQ/TW", valueBelow: 99 }, orderBy: VALUE
  ) { edges { node { value unit comparator locality { fullName within { fullName } } passage { quote } document { slug } } } } }`);
  const places = targets.edges.map((edge: any) => edge.node.locality.fullName);
  expect(places).toEqual(expect.arrayContaining(['xã Vĩnh Am', 'phường Bạch Đằng']));
  expect(targets.edges.every((edge: any) => edge.node.unit === '%')).toBe(true);
});

test('what a target does not state is said', async () => {
  const { targets } = await get(
    '{ targets(filter: { locality: "xa-vinh-am-hai-phong", indicator: ["health-insurance-coverage"] }) { edges { node { due { year } missing } } } }',
  );
  expect(targets.edges).toEqual([{ node: { due: null, missing: ['DUE'] } }]);
});

test('numbers are looked up in a pasted text, with what the text says otherwise', async () => {
  const { lookUpSymbol } = await get(
    'query($text: String!) { lookUpSymbol(text: $text) { printed status differs documents { slug held } } }',
    { text: 'theo Nghị quyết số 72-NQ/TW ngày 10/9/2025, Kế hoạch số 265-KH/TU và Quyết định số 4321/QĐ-UBND' },
  );
  expect(lookUpSymbol.map((match: any) => match.status)).toEqual(['CITED_NOT_HELD', 'EXACT', 'UNKNOWN']);
  expect(lookUpSymbol[0].differs).toEqual(['date: 2025-09-10 ≠ 2025-09-09']);
});

test('a node is found again by its id, an id of nothing finds nothing', async () => {
  const { targets } = await get('{ targets(first: 1) { edges { node { id subject } } } }');
  const [{ node }] = targets.edges;
  const found = await get('query($id: ID!) { node(id: $id) { id ... on Target { subject } } }', { id: node.id });
  expect(found.node).toEqual(node);
  expect((await get('{ node(id: "target-1") { id } }')).node).toBeNull();
});

test('a page ends where the next one begins', async () => {
  const first = (
    await get('{ documents(first: 3) { totalCount pageInfo { endCursor hasNextPage } edges { node { slug } } } }')
  ).documents;
  const second = (
    await get('query($after: String) { documents(first: 100, after: $after) { edges { node { slug } } } }', {
      after: first.pageInfo.endCursor,
    })
  ).documents;
  const slugs = [...first.edges, ...second.edges].map((edge: any) => edge.node.slug);
  expect(new Set(slugs).size).toBe(first.totalCount);
});

test('a code names the locality of today', async () => {
  const { locality } = await get('{ locality(code: "26740") { fullName existedUntil } }');
  expect(locality).toEqual({ fullName: 'phường Sài Gòn', existedUntil: null });
});

test('an argument that is null says no more than one that is left out', async () => {
  const { documents, targets, search } = await get(`{
    documents(filter: { held: null, type: null, locality: null }, first: null, after: null) { totalCount edges { cursor } }
    targets(filter: null) { totalCount }
    search(query: "bảo hiểm y tế", filter: { type: null, year: null }, after: null) { totalCount }
  }`);
  expect(documents.totalCount).toBeGreaterThan(10);
  expect(documents.edges.length).toBeGreaterThan(10);
  expect(targets.totalCount).toBeGreaterThan(20);
  expect(search.totalCount).toBeGreaterThan(0);
});

test('a text that was sent is told its goals, and what it leaves unstated', async () => {
  const { readTargets } = await get(
    '{ readTargets(text: "Phấn đấu tỷ lệ bao phủ bảo hiểm y tế đạt trên 95%.") { quote at comparator value unit missing due { year } indicator { key } } }',
  );
  expect(readTargets).toEqual([
    {
      quote: 'Phấn đấu tỷ lệ bao phủ bảo hiểm y tế đạt trên 95%.',
      at: 0,
      comparator: 'MORE_THAN',
      value: 95,
      unit: '%',
      missing: ['DUE', 'POPULATION'],
      due: null,
      indicator: { key: 'health-insurance-coverage' },
    },
  ]);
});

test('a text that is too long is refused with how long it may be', async () => {
  const { errors } = await ask('query($text: String!) { readTargets(text: $text) { value } }', {
    text: 'a'.repeat(50_001),
  });
  expect(errors?.[0]?.message).toContain('at most 50000');
});

test('a district that is no more leads to the communes it became, and to the province of today', async () => {
  const { localities } = await get(
    '{ localities(filter: { name: "văn quan", level: DISTRICT }) { edges { node { fullName province { slug } successors { fullName level } } } } }',
  );
  const [{ node }] = localities.edges;
  expect(node).toMatchObject({ fullName: 'huyện Văn Quan', province: { slug: 'lang-son' } });
  expect(node.successors.map(({ fullName }: { fullName: string }) => fullName)).toContain('xã Văn Quan');
});

test.each([
  ['a province that took in others', 'hai-phong', 'hai-phong', ['tỉnh Hải Dương', 'thành phố Hải Phòng']],
  ['a province that stayed as it was', 'lang-son', 'lang-son', []],
])('%s says what it was made of', async (_, slug, province, names) => {
  const { locality } = await get(
    'query($slug: String) { locality(slug: $slug) { province { slug } successors { slug } predecessors { fullName } } }',
    { slug },
  );
  expect(locality.province.slug).toBe(province);
  expect(locality.successors).toEqual([]);
  const found = locality.predecessors.map(({ fullName }: { fullName: string }) => fullName);
  expect(found.toSorted()).toEqual([...names].toSorted());
});

test('reports fall due on the days that the plans name, from the first that can still be kept', async () => {
  const { expectedReports } = await get(
    `{ expectedReports(filter: { within: "hai-phong", to: "2028-12-31" }, first: 100) { edges { node {
      dueOn boundary report { slug } locality { slug } obligation { what to } } } } }`,
  );
  const rows = expectedReports.edges.map(({ node }: { node: { dueOn: string } }) => node.dueOn);
  // the plan of xã Vĩnh Am names one of 12 June 2026, so that its first half-yearly report is that of 2027
  expect(rows).toEqual(['2026-11-10', '2027-06-10', '2027-11-10', '2028-06-10', '2028-11-10']);
  expect(expectedReports.edges[0].node).toMatchObject({
    boundary: 'BEFORE',
    report: null,
    locality: { slug: 'xa-vinh-am-hai-phong' },
    obligation: { to: 'Ủy ban nhân dân xã' },
  });
});

test.each([
  [
    'a plan that ends in 2027 asks for nothing later',
    '{ locality: "ca-mau", from: "2028-01-01", to: "2035-01-01" }',
    0,
  ],
  ['what is over is not upcoming', '{ locality: "ca-mau", to: "2026-07-01", status: [UPCOMING] }', 0],
  ['what was never seen is said so', '{ locality: "ca-mau", to: "2026-07-01", status: [NOT_SEEN] }', 1],
  ['no agency of this name', '{ agency: "khong-co" }', 0],
  ['no place of this name', '{ locality: "khong-co" }', 0],
])('%s', async (_, filter, count) => {
  const { expectedReports } = await get(`{ expectedReports(filter: ${filter}) { totalCount } }`);
  expect(expectedReports.totalCount).toBe(count);
});

test('the corpus tells how well its documents are read, on which texts and since when', async () => {
  const { corpus } =
    await get(`{ corpus { accuracy { measuredOn texts documents { held files { edges { node { name } } } }
    measures { name score right extra missed } firstLooks { measuredOn texts textsEn measures { name score } } } } }`);
  const { measuredOn, texts, documents, measures, firstLooks } = corpus.accuracy;
  expect(measuredOn).toMatch(/^\d{4}-\d\d-\d\d$/u);
  expect(documents).toHaveLength(texts);
  expect(measures.find(({ name }: { name: string }) => name === 'targets').right).toBeGreaterThan(20);
  const seen = firstLooks.flatMap(({ measures: told }: { measures: { score: number }[] }) => told);
  expect(seen.length).toBeGreaterThan(5);
  for (const { score } of [...measures, ...seen]) expect(score > 0 && score <= 1).toBe(true);
});
