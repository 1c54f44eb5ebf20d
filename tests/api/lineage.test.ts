import { expect, test } from 'vitest';
import { get } from './ask.ts';

/** Indicator, the plan’s own number, number and year above, verdict. */
async function lineageOf(locality: string): Promise<string[]> {
  const { documents } = await get(`{ documents(filter: { held: true, locality: "${locality}" }) { edges { node {
    lineage(first: 100) { edges { node { verdict
      target { value comparator indicator { key } } parent { value due { year } indicator { key } document { symbol } } } } } } } } }`);
  return documents.edges.flatMap(({ node }: any) =>
    node.lineage.edges.map(({ node: { verdict, target, parent } }: any) =>
      [
        (target ?? parent).indicator.key,
        target ? `${target.comparator} ${target.value}` : '-',
        parent ? [parent.document.symbol, parent.value, parent.due?.year].filter(Boolean).join(' ') : '-',
        verdict,
      ].join(' | '),
    ),
  );
}

// read by hand from the plans and from what sources print of resolution 72
test.each([
  [
    'xa-vinh-am-hai-phong',
    [
      'health-insurance-coverage | AT_LEAST 98 | 72-NQ/TW 100 2030 | UNDATED',
      'electronic-health-record-coverage | EQUAL 100 | - | ADDED',
      'annual-health-check | EQUAL 100 | - | ADDED',
      'annual-health-check-frequency | AT_LEAST 1 | 72-NQ/TW 1 | UNDATED',
      'full-immunization | AT_LEAST 95 | - | ADDED',
      'health-communication-coverage | EQUAL 100 | - | ADDED',
      'patient-satisfaction | AT_LEAST 90 | - | ADDED',
      'height-gain | - | 72-NQ/TW 1.5 2030 | DROPPED',
      'life-expectancy | - | 72-NQ/TW 75.5 2030 | DROPPED',
      'life-expectancy | - | 72-NQ/TW 80 2045 | DROPPED',
      'healthy-life-expectancy | - | 72-NQ/TW 68 2030 | DROPPED',
      'healthy-life-expectancy | - | 72-NQ/TW 71 2045 | DROPPED',
      'essential-vaccination-rate | - | 72-NQ/TW 95 2030 | DROPPED',
      'physical-activity-gain | - | 72-NQ/TW 10 2030 | DROPPED',
      'doctors-assigned-to-commune-stations | - | 72-NQ/TW 1000 2030 | DROPPED',
      'commune-stations-invested | - | 72-NQ/TW 100 | DROPPED',
      'commune-station-doctors | - | 72-NQ/TW 4 2027 | DROPPED',
      'commune-station-insured-visits | - | 72-NQ/TW 20 | DROPPED',
    ],
  ],
  [
    'phuong-bach-dang-hai-phong',
    [
      'height-gain | AT_LEAST 1.5 | 72-NQ/TW 1.5 2030 | SAME',
      'life-expectancy | MORE_THAN 75.5 | 72-NQ/TW 75.5 2030 | STRICTER',
      'healthy-life-expectancy | AT_LEAST 68 | 72-NQ/TW 68 2030 | SAME',
      // “mở rộng” in the plan, “thiết yếu” in the resolution: two programmes
      'epi-vaccine-coverage | MORE_THAN 95 | - | ADDED',
      'physical-activity-gain | EQUAL 10 | 72-NQ/TW 10 2030 | SAME',
      'student-health-check | EQUAL 100 | - | ADDED',
      'annual-health-check-frequency | AT_LEAST 1 | 72-NQ/TW 1 | SAME',
      'commune-station-insured-visits | MORE_THAN 20 | 72-NQ/TW 20 | SAME',
      'health-insurance-coverage | EQUAL 98 | 72-NQ/TW 100 2030 | LOOSER',
      'life-expectancy | MORE_THAN 80 | 72-NQ/TW 80 2045 | SAME',
      'healthy-life-expectancy | MORE_THAN 71 | 72-NQ/TW 71 2045 | SAME',
      'health-insurance-coverage | MORE_THAN 98 | 72-NQ/TW 100 2030 | LOOSER',
      'annual-health-check-frequency | AT_LEAST 1 | 72-NQ/TW 1 | LATER',
      'essential-vaccination-rate | - | 72-NQ/TW 95 2030 | DROPPED',
      'doctors-assigned-to-commune-stations | - | 72-NQ/TW 1000 2030 | DROPPED',
      'commune-stations-invested | - | 72-NQ/TW 100 | DROPPED',
      'commune-station-doctors | - | 72-NQ/TW 4 2027 | DROPPED',
    ],
  ],
  // no number of directive 25 is known but by the plan itself, and nothing above the other two
  ['can-tho-truoc-2025', []],
  ['ca-mau', []],
  ['huyen-van-quan-lang-son', []],
])('the targets of the plan of %s against those above', async (locality, expected) => {
  expect(await lineageOf(locality)).toEqual(expected);
});

test('one plan asks for “98 %” here and “trên 98 %” there, of one year', async () => {
  const { documents } = await get(`{ documents(filter: { held: true }) { edges { node { locality { slug }
    disagreements { edges { node { target { passage { quote } } other { passage { quote } document { slug } } } } } } } } }`);
  const found = documents.edges.flatMap(({ node }: any) =>
    node.disagreements.edges.map(({ node: { target, other } }: any) => [
      node.locality.slug,
      target.passage.quote,
      other.passage.quote,
    ]),
  );
  expect(found).toEqual([
    [
      'phuong-bach-dang-hai-phong',
      'Đến năm 2030, tỷ lệ bao phủ bảo hiểm y tế toàn phường đạt 98% dân số.',
      'tỉ lệ bao tham gia hiểm y tế trên 98%',
    ],
  ]);
});

test('a target tells its own lineage by a rule that is public; of a document without its text nothing is told', async () => {
  const { corpus, document } = await get(`{ corpus { lineageRule { id verdict because becauseEn } }
    document(symbol: "72-NQ/TW") { lineage { totalCount } targets(first: 1) { edges { node { lineage { verdict } } } } } }`);
  expect(document.lineage.totalCount).toBe(0);
  expect(document.targets.edges[0].node.lineage).toBeNull();
  const { targets } = await get(
    '{ targets(first: 100, filter: { locality: "phuong-bach-dang-hai-phong" }) { edges { node { id lineage { verdict step because target { id } } } } } }',
  );
  expect(targets.edges.length).toBeGreaterThan(10);
  for (const { node } of targets.edges) {
    const step = corpus.lineageRule.find(({ id }: any) => id === node.lineage.step);
    expect(node.lineage).toMatchObject({ verdict: step.verdict, because: step.because, target: { id: node.id } });
  }
});
