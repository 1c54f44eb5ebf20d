import { expect, test } from 'vitest';
import { ask, get } from './ask.ts';

const TOTALS = 'totals { held cited known notSeen inherited total } on';

const sum = ({ held, cited, known, notSeen }: Record<string, number>): number =>
  (held ?? 0) + (cited ?? 0) + (known ?? 0) + (notSeen ?? 0);

test.each([
  ['PROVINCE', '2026-11-26', 34],
  ['COMMUNE', '2026-11-26', 3321],
  ['PROVINCE', '2025-06-30', 63],
  ['DISTRICT', '2025-06-30', 696],
  ['DISTRICT', '2025-07-01', 0],
])('%s on %s: the sums are those of the register, %d', async (level, on, total) => {
  const { coverage } = await get(
    `query ($level: LocalityLevel!, $on: LocalDate!) { coverage(symbol: "72-NQ/TW", level: $level, on: $on) { ${TOTALS} } }`,
    { level, on },
  );
  expect(coverage.on).toBe(on);
  expect(coverage.totals.total).toBe(total);
  expect(sum(coverage.totals)).toBe(total);
});

const ROWS =
  'rows(first: 20, status: [HELD, CITED, KNOWN]) { edges { node { status days locality { slug } documents { slug held } } } }';

test('resolution 72: the communes whose plans are held, and the city whose plan is cited with words that say so', async () => {
  const { communes, provinces } = await get(`{
    communes: coverage(symbol: "nq72", level: COMMUNE, on: "2026-11-26") { clock { dated undated median } ${ROWS} }
    provinces: coverage(symbol: "nq72", on: "2026-11-26") { clock { dated median } ${ROWS} } }`);
  const rows = communes.rows.edges.map(({ node }: any) => [node.locality.slug, node.status]);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['phuong-bach-dang-hai-phong', 'HELD'],
      ['xa-vinh-am-hai-phong', 'HELD'],
    ]),
  );
  // xã Vĩnh Am left its day blank; phường Bạch Đằng too, but the plan of its Party committee is of 11 June 2026
  expect(communes.clock).toEqual({ dated: 1, median: 275, undated: 1 });
  const city = provinces.rows.edges.find(({ node }: any) => node.locality.slug === 'hai-phong').node;
  // “Kế hoạch số 214/KH-UBND … triển khai Đề án … triển khai Nghị quyết số 72-NQ/TW”, 12 June 2026
  expect(city.documents.map(({ slug }: any) => slug)).toContain('214-kh-ubnd-hai-phong-2026');
  expect(city.status === 'CITED' || city.status === 'KNOWN').toBe(true);
  expect(city.days).toBeLessThanOrEqual(276);
});

test('before its first document, nothing is seen of it; a city’s plan is asked of the city’s places', async () => {
  const { before, city } = await get(`{
    before: coverage(symbol: "72-NQ/TW", level: COMMUNE, on: "2025-10-01") { totals { notSeen total } clock { dated median } }
    city: coverage(slug: "214-kh-ubnd-hai-phong-2026", level: COMMUNE, on: "2026-11-26") { totals { held total } } }`);
  expect(before.totals).toEqual({ notSeen: 3321, total: 3321 });
  expect(before.clock).toEqual({ dated: 0, median: null });
  expect(city.totals).toEqual({ held: 1, total: 114 });
});

test('the plan of huyện Văn Quan is found from its successor communes, with the resolution that merged them', async () => {
  const { old, now } = await get(`{
    old: locality(slug: "huyen-van-quan-lang-son") { successors { slug } merger { symbol } }
    now: locality(slug: "xa-van-quan-lang-son") {
      merger { symbol passedOn since }
      inheritedDocuments { totalCount edges { node { document { title } locality { slug } merger { symbol } } } }
      resolutions(first: 50) { edges { node { status document { slug } documents { slug } inherited { locality { slug } merger { symbol } } } } }
    } }`);
  expect(old.merger).toBeNull();
  expect(old.successors.map(({ slug }: any) => slug)).toContain('xa-van-quan-lang-son');
  expect(now.merger).toEqual({ symbol: '1672/NQ-UBTVQH15', passedOn: '2025-06-16', since: '2025-07-01' });
  expect(now.inheritedDocuments.edges).toHaveLength(1);
  expect(now.inheritedDocuments.edges[0].node).toMatchObject({
    document: { title: expect.stringContaining('70 năm Ngày Thầy thuốc Việt Nam') },
    locality: { slug: 'huyen-van-quan-lang-son' },
    merger: { symbol: '1672/NQ-UBTVQH15' },
  });
  const orders = now.resolutions.edges.map(({ node }: any) => node);
  const ofProvince = orders.find(({ document }: any) => document.slug === '22-kh-ubnd-lang-son-2025');
  expect(ofProvince).toMatchObject({
    status: 'NOT_SEEN',
    documents: [],
    inherited: [{ locality: { slug: 'huyen-van-quan-lang-son' }, merger: { symbol: '1672/NQ-UBTVQH15' } }],
  });
});

test('a place: which resolutions are seen there, and which are not', async () => {
  const { locality } = await get(`{ locality(slug: "xa-vinh-am-hai-phong") {
    resolutions(first: 50, on: "2026-11-26") { edges { node { status document { symbol } documents { slug } } } } } }`);
  const seen = new Map(locality.resolutions.edges.map(({ node }: any) => [node.document.symbol, node.status]));
  expect(seen.get('72-NQ/TW')).toBe('HELD');
  expect(seen.get('214/KH-UBND')).toBe('HELD');
  expect(seen.get('25-CT/TW')).toBe('NOT_SEEN');
  // of other provinces
  expect(seen.has('260/KH-UBND')).toBe(false);
});

test('a number that nobody has, and a place that is none, say what next', async () => {
  const unknown = await ask('{ coverage(symbol: "999-NQ/TW") { on } }');
  expect(unknown.errors?.[0]?.extensions['code']).toBe('DOCUMENT_NOT_FOUND');
  const nowhere = await ask('{ coverage(symbol: "72-NQ/TW", within: "khong-co") { on } }');
  expect(nowhere.errors?.[0]?.message).toContain('khong-co');
});

test('the chain of resolution 72 as one answer', async () => {
  const { document } = await get(`{ document(symbol: "72-NQ/TW") { cascade(depth: 2) {
    totalCount isWhole nodes { depth document { slug } } edges { days citation { from { slug } to { slug } passage { quote } source { url verified } } } } } }`);
  const { nodes, edges, totalCount, isWhole } = document.cascade;
  expect(isWhole).toBe(true);
  expect(nodes).toHaveLength(totalCount);
  expect(nodes.filter(({ depth }: any) => depth === 0).map(({ document: { slug } }: any) => slug)).toEqual([
    '72-nq-tw-2025',
  ]);
  const slugs = nodes.map(({ document: { slug } }: any) => slug);
  expect(slugs.some((slug: string) => slug.includes('vinh-am'))).toBe(true);
  for (const { citation } of edges) {
    expect(slugs).toContain(citation.from.slug);
    expect(slugs).toContain(citation.to.slug);
    // a sentence says it, or a source that is named
    expect(citation.passage?.quote ?? citation.source).toBeTruthy();
  }
});

test('a chain upward, cut where it is asked to be, and refused beyond its bounds', async () => {
  const { documents } = await get(
    '{ documents(filter: { held: true, locality: "xa-vinh-am-hai-phong" }) { edges { node { cascade(depth: 1, first: 2) { isWhole totalCount nodes { depth document { symbol } } } } } } }',
  );
  const { cascade } = documents.edges[0].node;
  expect(cascade.nodes).toHaveLength(2);
  expect(cascade).toMatchObject({ isWhole: false, totalCount: 3 });
  expect(cascade.nodes.map(({ depth }: any) => depth)).toEqual([-1, 0]);
  const { errors } = await ask('{ document(symbol: "72-NQ/TW") { cascade(depth: 9) { totalCount } } }');
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});
