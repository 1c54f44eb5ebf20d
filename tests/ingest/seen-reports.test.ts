import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { openServer, type OwnServer } from './own-server.ts';
import { makeStore, type OwnStore } from './own-store.ts';

const PLAN = join(import.meta.dirname, '../../corpus/plans/002_b89f71ef478b1783.txt');

let store: OwnStore;
let folder: string;
let server: OwnServer;

beforeEach(async () => {
  store = await makeStore();
  folder = await mkdtemp(join(tmpdir(), 'sau-ro-reports-'));
  server = await openServer(store.databaseUrl);
});

afterEach(async () => {
  await server.close();
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});

const report = (place: string, date: string, title: string): string => `ỦY BAN NHÂN DÂN
XÃ ${place.toUpperCase()}

Số: 210/BC-UBND

${place}, ${date}

BÁO CÁO

${title}

Thực hiện Kế hoạch số 214/KH-UBND ngày 12 tháng 6 năm 2026 của Ủy ban nhân dân thành phố Hải Phòng về triển khai Đề án “Nâng cao năng lực hệ thống y tế công lập”, Ủy ban nhân dân xã ${place} báo cáo kết quả thực hiện như sau:

I. KẾT QUẢ

Tỷ lệ người dân tham gia bảo hiểm y tế đạt 94,2%.
`;

const YEAR = 'Kết quả thực hiện Đề án nâng cao năng lực hệ thống y tế công lập năm 2026 trên địa bàn xã';
const HALF = 'Kết quả thực hiện Đề án nâng cao năng lực hệ thống y tế công lập 6 tháng đầu năm 2026 trên địa bàn xã';

test.each([
  ['of the year, in November', 'Vĩnh Am', 'ngày 05 tháng 11 năm 2026', YEAR, true],
  ['of the first six months, in November', 'Vĩnh Am', 'ngày 05 tháng 11 năm 2026', HALF, false],
  ['of the year, in July', 'Vĩnh Am', 'ngày 05 tháng 7 năm 2026', YEAR, false],
  ['of the commune beside it', 'Vĩnh Bảo', 'ngày 05 tháng 11 năm 2026', YEAR, false],
])('a report %s', async (_, place, date, title, isSeen) => {
  const path = join(folder, 'report.txt');
  await writeFile(path, report(place, date, title));
  const stores = { databaseUrl: store.databaseUrl, meilisearch: null };
  const { failed } = await ingestPaths([PLAN, path], stores, { progress: () => undefined, line: () => undefined });
  expect(failed).toEqual([]);
  const { expectedReports } = await server.ask(
    '{ expectedReports(filter: { to: "2026-12-31" }) { edges { node { dueOn status link report { symbol } } } } }',
  );
  expect(expectedReports.edges).toHaveLength(1);
  const { node } = expectedReports.edges[0];
  expect(node.dueOn).toBe('2026-11-10');
  const received = { link: 'ORDER', report: { symbol: '210/BC-UBND' } };
  expect(node).toMatchObject(isSeen ? received : { link: null, report: null });
  expect(node.status === 'RECEIVED').toBe(isSeen);
});
