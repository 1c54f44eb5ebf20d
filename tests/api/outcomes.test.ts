import { expect, test } from 'vitest';
import { get } from './ask.ts';

interface Figure {
  readonly [field: string]: any;
}
const nodes = (list: { edges: { node: Figure }[] }): Figure[] => list.edges.map(({ node }) => node);

test('every figure of the corpus has a source; country and regions have no locality', async () => {
  const { corpus, outcomes, country } = await get(`{
    corpus { outcomes }
    outcomes(first: 100) { totalCount edges { node { source { url title publisher tier } } } }
    country: outcomes(filter: { level: [COUNTRY, REGION] }, first: 100) { totalCount edges { node { locality { slug } } } }
  }`);
  expect([corpus.outcomes, outcomes.totalCount, country.totalCount]).toEqual([224, 224, 72]);
  for (const { source } of nodes(outcomes)) expect(source.url).toMatch(/^https?:/u);
  expect(nodes(country).every(({ locality }) => locality === null)).toBe(true);
});

test('Cần Thơ before the merger is another place than the one after; “trên 92,4 %” is a bound', async () => {
  const { before, after } = await get(`{
    before: locality(slug: "can-tho-truoc-2025") { outcomes { edges { node {
      value comparator period { text } asOf source { tier publishedOn } indicator { key } } } } }
    after: locality(slug: "can-tho") { outcomes { edges { node { value comparator indicator { key } } } } }
  }`);
  const indicator = { key: 'health-insurance-coverage' };
  expect(nodes(before.outcomes)).toEqual([
    {
      value: 92.4,
      comparator: 'MORE_THAN',
      period: { text: '2023' },
      asOf: false,
      indicator,
      source: { tier: 'B', publishedOn: '2023-12-27' },
    },
    {
      value: 68.01,
      comparator: 'EQUAL',
      period: { text: '30/6/2016' },
      asOf: true,
      indicator,
      source: { tier: 'B', publishedOn: null },
    },
  ]);
  expect(nodes(after.outcomes)).toEqual([
    { value: 103, comparator: 'EQUAL', indicator: { key: 'commune-health-stations' } },
    { value: 11.7, comparator: 'MORE_THAN', indicator: { key: 'outpatient-visits' } },
  ]);
});

test.each([
  [
    'by tier',
    '{ indicator: ["health-insurance-coverage"], tier: [A], level: [COUNTRY] }',
    [94.29, 93.35, 91.01, 89.3, 81.7],
  ],
  ['by year', '{ indicator: ["doctors-per-10k"], year: 2025, level: [COUNTRY] }', [15]],
  ['within a province', '{ within: "hai-duong", indicator: ["health-insurance-coverage"] }', [87.3]],
  ['of no such place', '{ locality: "khong-co" }', []],
  ['corrected ones', '{ superseded: true }', []],
])('figures are chosen %s', async (_, filter, values) => {
  const { outcomes } = await get(`{ outcomes(filter: ${filter}) { edges { node { value } } } }`);
  expect(nodes(outcomes).map(({ value }) => value)).toEqual(values);
});

test('competing figures stand side by side', async () => {
  const { outcomes } =
    await get(`{ outcomes(filter: { indicator: ["health-insurance-coverage"], level: [COUNTRY], year: 2017 },
    orderBy: VALUE) { edges { node { value competing } } } }`);
  expect(nodes(outcomes)).toEqual([
    { value: 85.6, competing: false },
    { value: 86.4, competing: true },
  ]);
});

test('a target has the figures of its own place, and those of the places above', async () => {
  const { targets } =
    await get(`{ targets(filter: { locality: "can-tho-truoc-2025", indicator: ["health-insurance-coverage"] }) {
    edges { node { outcomes { edges { node { value } } } contextOutcomes(first: 1) { totalCount edges { node { place value } } } } } } }`);
  const [target] = nodes(targets);
  expect(nodes(target?.['outcomes']).map(({ value }) => value)).toEqual([92.4, 68.01]);
  expect(target?.['contextOutcomes'].totalCount).toBe(18);
  expect(nodes(target?.['contextOutcomes'])).toEqual([{ place: 'Việt Nam', value: 95.15 }]);
});

test('a target of a commune has none of the city before the merger', async () => {
  const { targets } =
    await get(`{ targets(filter: { locality: "xa-vinh-am-hai-phong", indicator: ["health-insurance-coverage"] }) {
    edges { node { outcomes { totalCount } contextOutcomes(first: 100) { edges { node { level } } } } } } }`);
  const [target] = nodes(targets);
  expect(target?.['outcomes'].totalCount).toBe(0);
  expect(new Set(nodes(target?.['contextOutcomes']).map(({ level }) => level))).toEqual(new Set(['COUNTRY']));
});

test('a figure is found again by its id', async () => {
  const { outcomes } = await get('{ outcomes(first: 1) { edges { node { id value url } } } }');
  const [figure] = nodes(outcomes);
  const { node } = await get('query($id: ID!) { node(id: $id) { id ... on Outcome { value supersededBy { id } } } }', {
    id: figure?.['id'],
  });
  expect(node).toEqual({ id: figure?.['id'], value: figure?.['value'], supersededBy: null });
});

test('a national body’s target without a place stands beside the figures of the country', async () => {
  const { targets } = await get(
    '{ targets(filter: { document: "546-qd-ttg-2022" }, first: 100) { edges { node { locality { slug } assessment { verdict } outcomes(first: 5) { edges { node { level } } } contextOutcomes(first: 5) { edges { node { level } } } } } } }',
  );
  const national = targets.edges.filter(({ node }: any) => node.locality === null);
  expect(national.length).toBeGreaterThan(2);
  for (const { node } of national) {
    expect(new Set(node.outcomes.edges.map((edge: any) => edge.node.level))).toEqual(new Set(['COUNTRY']));
    expect(node.contextOutcomes.edges).toEqual([]);
  }
  expect(national.map(({ node }: any) => node.assessment.verdict)).toContain('MET');
});
