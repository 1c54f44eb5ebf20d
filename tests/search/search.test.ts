import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeServer } from '../../apps/api/src/server.ts';
import { connectMeilisearch } from '../../apps/api/src/search/meilisearch-client.ts';
import { connect } from '../../apps/api/src/store/orm.ts';

const SEARCH = `query($q: String!, $filter: SearchFilter, $first: Int = 10, $after: String) {
  search(query: $q, filter: $filter, first: $first, after: $after) {
    totalCount engine notice understanding { kind value label }
    facets { name values { value count } }
    pageInfo { hasNextPage endCursor }
    edges { node { why document { symbol slug title held locality { slug } } passage { quote start end } highlight { text matched } restored } }
  }
}`;

const { meilisearch, databaseUrl } = inject('services');
const engines = meilisearch === null ? ['postgresql'] : ['meilisearch', 'postgresql'];

describe.each(engines)('search by %s', (engine) => {
  let orm: Awaited<ReturnType<typeof connect>>;
  let server: Awaited<ReturnType<typeof makeServer>>;

  beforeAll(async () => {
    orm = await connect(databaseUrl);
    const client =
      engine === 'meilisearch' && meilisearch ? connectMeilisearch(meilisearch.url, meilisearch.key) : null;
    server = await makeServer({
      orm,
      meilisearch: client,
      pending: () => null,
      requestsAMinute: 10_000,
      siteUrl: 'http://localhost',
    });
  });

  afterAll(async () => {
    await server.app.close();
    await orm.close();
  });

  async function search(q: string, more: Record<string, unknown> = {}): Promise<any> {
    const payload = { query: SEARCH, variables: { q, ...more } };
    const response = await server.app.inject({ method: 'POST', url: '/graphql', payload });
    const { data, errors } = response.json();
    expect(errors).toBeUndefined();
    expect(data.search.engine).toBe(engine.toUpperCase());
    return data.search;
  }

  test.each([
    ['nq72', '72-NQ/TW'],
    ['NQ 72', '72-NQ/TW'],
    ['72 nq tw', '72-NQ/TW'],
    ['nghị quyết 72', '72-NQ/TW'],
    ['nghi quyet so 72', '72-NQ/TW'],
    ['72-NQ/TW', '72-NQ/TW'],
    ['CT25', '25-CT/TW'],
    ['chỉ thị 25', '25-CT/TW'],
    ['03-CTr/TU', '03/CTr-TU'],
    ['03/ctr-tu', '03/CTr-TU'],
    ['265-KH/TU', '265-KH/TU'],
    ['kế hoạch 214', '214/KH-UBND'],
    ['72-NQ/TƯ', '72-NQ/TW'],
    ['72–NQ/TW', '72-NQ/TW'],
    ['72/NQ-TW', '72-NQ/TW'],
    ['nghi quyet so 72 nq/tw', '72-NQ/TW'],
    ['nq 72 của bộ chính trị năm 2025', '72-NQ/TW'],
    ['72-NG/TW', '72-NQ/TW'],
    ['chỉ thị số 25 ban bí thư', '25-CT/TW'],
    ['03/CTr-TU', '03/CTr-TU'],
    ['kh 265 cần thơ', '265-KH/TU'],
    ['265KHTU', '265-KH/TU'],
    ['265-HK/TU', '265-KH/TU'],
    ['kế hoạch 265 thành ủy cần thơ', '265-KH/TU'],
    ['ke hoach 30 cà mau', '30/KH-UBND'],
    ['nghị quyết 226 quốc hội', '226/2025/QH15'],
  ])('“%s” finds %s first, and says why', async (q, symbol) => {
    const [first] = (await search(q)).edges;
    expect(first.node.document.symbol).toBe(symbol);
    expect(first.node.why.length).toBeGreaterThan(0);
  });

  test.each(['26', '7', 'kh 26', 'nq 7'])('“%s” is no part of a longer number', async (q) => {
    const { edges } = await search(q);
    expect(edges.flatMap(({ node }: any) => node.why).filter((why: string) => /(?:265|72)-/u.test(why))).toEqual([]);
  });

  test.each([
    ['nq72 vĩnh am', 'xa-vinh-am-hai-phong'],
    ['NQ 72 vinh am', 'xa-vinh-am-hai-phong'],
    ['nghị quyết 72 phường bạch đằng', 'phuong-bach-dang-hai-phong'],
    ['bhyt xã vĩnh am', 'xa-vinh-am-hai-phong'],
    ['ngày thầy thuốc văn quan', 'huyen-van-quan-lang-son'],
    ['sinh kế cà mau', 'ca-mau'],
  ])('“%s” finds the held plan of %s first', async (q, slug) => {
    const [first] = (await search(q)).edges;
    expect(first.node.document).toMatchObject({ held: true, locality: { slug } });
  });

  test.each(['chỉ thị 25 cần thơ', 'chi thi 25 can tho', 'ct25 cần thơ'])(
    '“%s” finds the ruined plan of Cần Thơ',
    async (q) => {
      const [first] = (await search(q)).edges;
      expect(first.node.document.symbol).toBe('265-KH/TU');
    },
  );

  test.each([
    ['hồ sơ sức khỏe điện tử', 'hồ sơ sức khỏe điện tử'],
    ['ho so suc khoe dien tu', 'hồ sơ sức khỏe điện tử'],
    ['hồ sơ sức khoẻ điện tử', 'hồ sơ sức khỏe điện tử'],
    ['vườn thuốc nam', 'thuốc Nam'],
  ])('the text “%s” is found, with or without marks, in either place of the tone', async (q, words) => {
    const { edges } = await search(q);
    const quotes = edges.map((edge: any) => edge.node.passage?.quote ?? '').join('\n');
    expect(quotes.toLowerCase()).toContain(words.toLowerCase());
  });

  test('a text that a scan damaged is found by right words, and quoted as printed', async () => {
    const { edges } = await search('265-KH/TU củng cố y tế cơ sở');
    const scan = edges.find((edge: any) => edge.node.document.symbol === '265-KH/TU')?.node;
    expect(scan.document.title).toContain('Triển khai thực hiện Chỉ thị số 25-CT/TW');
    const byWords = await search('"thu hút nhân lực có trình độ chuyên môn"');
    const hit = byWords.edges.find((edge: any) => edge.node.document.symbol === '265-KH/TU')?.node;
    expect(hit.restored).toBe(true);
    expect(hit.highlight.map((piece: any) => piece.text).join('')).toContain('thu hút nhân lực');
    expect(hit.passage.quote).toContain('thu hut nhan luc');
  });

  test('the pieces of a highlight are the passage, and the passage stands in the document', async () => {
    const { edges } = await search('truyền thông giáo dục sức khỏe');
    const hits = edges.filter((edge: any) => edge.node.passage);
    expect(hits.length).toBeGreaterThan(0);
    for (const { node } of hits) {
      const shown = node.highlight.map((piece: any) => piece.text).join('');
      expect(shown === node.passage.quote).toBe(!node.restored);
      expect(node.highlight.some((piece: any) => piece.matched)).toBe(true);
    }
  });

  test('a filter narrows, and the facets count what it would leave', async () => {
    const { facets, totalCount } = await search('y tế');
    const held = facets.find(({ name }: any) => name === 'held').values.find(({ value }: any) => value === 'true');
    const narrowed = await search('y tế', { filter: { held: true } });
    expect(narrowed.totalCount).toBe(held.count);
    expect(narrowed.totalCount).toBeLessThanOrEqual(totalCount);
    expect(narrowed.edges.every((edge: any) => edge.node.document.held)).toBe(true);
  });

  test('paging meets every document once', async () => {
    const slugs: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 10; pages += 1) {
      const { edges, pageInfo } = await search('y tế', { first: 2, after });
      slugs.push(...edges.map((edge: any) => edge.node.document.slug));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.length).toBe((await search('y tế')).totalCount);
  });

  test.each([
    ['nothing', ''],
    ['signs', '"\'\\ OR 1=1 -- <b>'],
    ['a very long query', 'a'.repeat(5000)],
    ['words that nobody wrote', 'xyzzyx quxquux'],
    ['operators of the engine', 'document IN ["x"] AND held = true'],
  ])('%s is no error', async (_, q) => {
    expect((await search(q)).edges.length).toBeLessThanOrEqual(10);
  });

  test('what is understood is told', async () => {
    const { understanding } = await search('nq72 vĩnh am');
    expect(understanding).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'SYMBOL' }),
        expect.objectContaining({ kind: 'LOCALITY', value: 'xa-vinh-am-hai-phong' }),
      ]),
    );
  });
});
