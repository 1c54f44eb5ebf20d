import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { read, type Reading } from '../../packages/reading/src/index.ts';
import { openServer, type OwnServer } from './own-server.ts';
import { makeStore, type OwnStore } from './own-store.ts';

let folder: string;
let store: OwnStore;
let server: OwnServer;

const report = (lines: readonly string[]): string => `ỦY BAN NHÂN DÂN
XÃ VĨNH AM
Số: 55/BC-UBND
Vĩnh Am, ngày 20 tháng 12 năm 2025

BÁO CÁO
Kết quả thực hiện Nghị quyết số 72-NQ/TW năm 2025 trên địa bàn xã Vĩnh Am

Thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị, Ủy ban nhân dân xã Vĩnh Am báo cáo kết quả như sau:

I. KẾT QUẢ THỰC HIỆN
${lines.map((line, at) => `${at + 1}. ${line}`).join('\n')}

Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;

const COVERAGE = 'Năm 2025, tỷ lệ bao phủ bảo hiểm y tế đạt 96,2% dân số.';
const ESTIMATE = 'Ước năm 2025, tỷ lệ người dân có hồ sơ sức khỏe điện tử đạt 91%.';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sau-ro-results-'));
  store = await makeStore();
  server = await openServer(store.databaseUrl);
});

afterEach(async () => {
  await server.close();
  await store.drop();
  rmSync(folder, { recursive: true });
});

async function ingest(lines: readonly string[], reader?: (text: string) => Reading): Promise<void> {
  writeFileSync(join(folder, 'report.txt'), report(lines));
  const quiet = { progress: () => undefined, line: () => undefined };
  await ingestPaths([folder], { databaseUrl: store.databaseUrl, meilisearch: null }, quiet, reader);
}

const OUTCOMES = `query ($superseded: Boolean) {
  outcomes(filter: { superseded: $superseded }, first: 20) { edges { node {
    id value comparator qualifier competing place locality { slug } indicator { key } period { year } asOf
    source { publisher title tier publishedOn } document { symbol } passage { quote } withdrawnAt supersededBy { value }
  } } }
}`;
const outcomes = async (superseded = false): Promise<any[]> =>
  (await server.ask(OUTCOMES, { superseded })).outcomes.edges.map(({ node }: any) => node);

test('figures of a report become outcomes of its place, each with its sentence', async () => {
  await ingest([COVERAGE, ESTIMATE]);
  const found = await outcomes();
  expect(new Set(found.map(({ indicator, value, qualifier }) => `${indicator.key} ${value} ${qualifier}`))).toEqual(
    new Set(['electronic-health-record-coverage 91 ESTIMATE', 'health-insurance-coverage 96.2 null']),
  );
  for (const outcome of found) {
    expect(outcome).toMatchObject({
      locality: { slug: 'xa-vinh-am-hai-phong' },
      period: { year: 2025 },
      asOf: false,
      competing: false,
      document: { symbol: '55/BC-UBND' },
      source: { publisher: 'UBND xã Vĩnh Am', tier: 'A', publishedOn: '2025-12-20' },
      passage: { quote: expect.stringContaining('2025') },
    });
  }
  const { document, ofReport, ofOther } = await server.ask(`{
    document(symbol: "55/BC-UBND") { outcomes { edges { node { id } } } }
    ofReport: outcomes(filter: { document: "55-bc-ubnd-xa-vinh-am-hai-phong-2025" }) { edges { node { id } } }
    ofOther: outcomes(filter: { document: "72-nq-tw-2025" }) { totalCount }
  }`);
  const ids = new Set(found.map(({ id }) => id));
  expect(new Set(document.outcomes.edges.map(({ node }: any) => node.id))).toEqual(ids);
  expect(new Set(ofReport.edges.map(({ node }: any) => node.id))).toEqual(ids);
  expect(ofOther.totalCount).toBe(0);
});

test.each([
  ['of another place', 'Năm 2025, tại xã Vĩnh Hải tỷ lệ bao phủ bảo hiểm y tế đạt 88%.'],
  ['of no known indicator', 'Trạm Y tế xã khám bệnh cho 5.120 lượt người trong năm 2025.'],
  ['of a year in which its place was another', 'Năm 2024, tỷ lệ bao phủ bảo hiểm y tế đạt 93,1% dân số.'],
  ['of some of the people', 'Năm 2025, tỷ lệ người cao tuổi tham gia bảo hiểm y tế đạt 98%.'],
  ['that is a change', 'Năm 2025, tỷ lệ bao phủ bảo hiểm y tế tăng 2,1% so với năm 2024.'],
])('a figure %s is told by the report alone', async (_, line) => {
  await ingest([line]);
  expect(await outcomes()).toEqual([]);
  const { document } = await server.ask(
    '{ document(symbol: "55/BC-UBND") { results { totalCount edges { node { value subject passage { quote } indicator { key } } } } } }',
  );
  expect(document.results.totalCount).toBeGreaterThan(0);
  expect(line).toContain(document.results.edges[0].node.passage.quote.slice(0, 20));
});

test('a report that contradicts itself keeps both figures, as competing ones', async () => {
  await ingest([COVERAGE, 'Như vậy, năm 2025 tỷ lệ bao phủ bảo hiểm y tế đạt 95,8% dân số.']);
  const found = await outcomes();
  expect(new Set(found.map(({ value, competing }) => `${value} ${competing}`))).toEqual(
    new Set(['95.8 true', '96.2 true']),
  );
});

test('two figures that one sentence gives for one thing both stand', async () => {
  await ingest([COVERAGE], (text) => {
    const reading = read(text);
    const [first] = reading.results;
    return { ...reading, results: first ? [first, { ...first, value: 95.8 }] : [] };
  });
  expect(new Set((await outcomes()).map(({ value, competing }) => `${value} ${competing}`))).toEqual(
    new Set(['95.8 true', '96.2 true']),
  );
});

test('a year that is none does not keep the report from being read', async () => {
  await ingest([COVERAGE], (text) => {
    const reading = read(text);
    return { ...reading, results: reading.results.map((result) => ({ ...result, period: { asOf: '2017-13' } })) };
  });
  expect(await outcomes()).toEqual([]);
  const { document } = await server.ask('{ document(symbol: "55/BC-UBND") { results { totalCount } } }');
  expect(document.results.totalCount).toBe(1);
});

test('what it says twice is one figure, and read again nothing changes', async () => {
  await ingest([COVERAGE, 'Như vậy, năm 2025 tỷ lệ bao phủ bảo hiểm y tế đạt 96,2% dân số.']);
  const [only, ...more] = await outcomes();
  expect(more).toEqual([]);
  await ingest([COVERAGE, 'Như vậy, năm 2025 tỷ lệ bao phủ bảo hiểm y tế đạt 96,2% dân số.', ESTIMATE]);
  expect((await outcomes()).map(({ id }) => id)).toContain(only.id);
});

test('a sentence that another reader reads otherwise replaces its figure, which stays and says so', async () => {
  await ingest([COVERAGE]);
  await ingest([COVERAGE], (text) => {
    const reading = read(text);
    return { ...reading, results: reading.results.map((result) => ({ ...result, value: 95.2 })) };
  });
  expect((await outcomes()).map(({ value }) => value)).toEqual([95.2]);
  expect(await outcomes(true)).toMatchObject([{ value: 96.2, supersededBy: { value: 95.2 } }]);
});

test('a figure that no reading gives any more stays, says since when, and nothing rests on it; given again, it stands', async () => {
  await ingest([COVERAGE]);
  await ingest([COVERAGE], (text) => ({ ...read(text), results: [] }));
  expect(await outcomes()).toEqual([]);
  expect(await outcomes(true)).toMatchObject([{ value: 96.2, withdrawnAt: expect.any(String), supersededBy: null }]);
  const { indicator } = await server.ask('{ indicator(id: "health-insurance-coverage") { outcomes { totalCount } } }');
  expect(indicator.outcomes.totalCount).toBe(0);
  await ingest([COVERAGE, ESTIMATE]);
  // which corpus is shown is asked anew a moment later
  await vi.waitFor(async () =>
    expect((await outcomes()).find(({ value }) => value === 96.2)).toMatchObject({ withdrawnAt: null }),
  );
  await vi.waitFor(async () => expect(await outcomes(true)).toEqual([]));
});
