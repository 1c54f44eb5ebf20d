import { expect, test } from 'vitest';
import { get } from './ask.ts';

// written out by hand from the plans themselves, as far as the end of 2028
const CALENDARS: readonly [string, string, readonly string[]][] = [
  [
    'Cà Mau, of May 2026, names a plan of 14 May 2026, is for 2025–2027: “báo cáo 06 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12”',
    'Chung tay hỗ trợ sinh kế',
    ['2026-06-15', '2026-12-15', '2027-06-15', '2027-12-15'],
  ],
  ['Văn Quan: reports only where there are difficulties', '70 năm Ngày Thầy thuốc', []],
  [
    'Vĩnh Am, of June 2026, names a plan of 12 June 2026: “6 tháng (trước ngày 10 tháng 6), hằng năm (trước ngày 10 tháng 11)”; it came after its own first day',
    'Nâng cao năng lực hệ thống y tế công lập',
    ['2026-11-10', '2027-06-10', '2027-11-10', '2028-06-10', '2028-11-10'],
  ],
  ['Cần Thơ: “báo cáo … theo quy định”', 'Chỉ thị số 25-CT/TW', []],
  ['Bạch Đằng: “định kỳ báo cáo theo quy định”', 'Kế hoạch số 103-KH/ĐU', []],
];

interface HeldPlan {
  readonly slug: string;
  readonly title: string;
}

async function heldPlans(): Promise<HeldPlan[]> {
  const { documents } = await get('{ documents(filter: { held: true }, first: 50) { edges { node { slug title } } } }');
  return documents.edges.map(({ node }: { node: HeldPlan }) => node);
}

test.each(CALENDARS)('%s', async (_, title, dates) => {
  const plan = (await heldPlans()).find((held) => held.title.includes(title));
  const { expectedReports } = await get(
    `query ($document: String!) { expectedReports(first: 100, filter: { document: $document, to: "2028-12-31" }) {
      edges { node { dueOn status report { slug } link } } } }`,
    { document: plan?.slug },
  );
  const nodes = expectedReports.edges.map(({ node }: { node: { dueOn: string } }) => node);
  expect(nodes.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(dates);
  // no progress report is in this corpus
  for (const { status, report, link } of nodes) {
    expect(['UPCOMING', 'NOT_SEEN']).toContain(status);
    expect([report, link]).toEqual([null, null]);
  }
});

test('every held plan has its calendar here', async () => {
  const plans = await heldPlans();
  expect(plans).toHaveLength(CALENDARS.length);
  for (const [, title] of CALENDARS) expect(plans.filter((held) => held.title.includes(title))).toHaveLength(1);
});
