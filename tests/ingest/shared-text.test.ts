import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { openServer, type OwnServer } from './own-server.ts';
import { makeStore, type OwnStore } from './own-store.ts';

let folder: string;
let store: OwnStore;
let server: OwnServer;

const COPIED = `- Đẩy mạnh công tác tuyên truyền, vận động người dân tham gia bảo hiểm y tế hộ gia đình, bảo đảm quyền lợi của người tham gia.
- Củng cố mạng lưới y tế cơ sở, bảo đảm đủ nhân lực, thuốc và trang thiết bị để chăm sóc sức khỏe ban đầu cho người dân tại cộng đồng.`;

const plan = (body: string, place: string, number: number, cited: string, own: string): string =>
  `ỦY BAN NHÂN DÂN\n${body}\nSố: ${number}/KH-UBND\n${place}, ngày 10 tháng 3 năm 2026\n\nKẾ HOẠCH\nThực hiện công tác y tế năm 2026\n\nThực hiện ${cited}, Ủy ban nhân dân ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n${COPIED}\n${own}\n`;
const OF_CITY = 'Kế hoạch số 214/KH-UBND ngày 10 tháng 3 năm 2026 của Ủy ban nhân dân thành phố Hải Phòng';

const PLANS = {
  city: plan(
    'THÀNH PHỐ HẢI PHÒNG',
    'Hải Phòng',
    214,
    'Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị',
    '- Xây dựng Bệnh viện đa khoa phía Tây của thành phố theo quy hoạch được duyệt.',
  ),
  vinhAm: plan(
    'XÃ VĨNH AM',
    'Vĩnh Am',
    30,
    OF_CITY,
    '- Sửa chữa trạm y tế tại thôn Kim Ngân, hoàn thành trước mùa mưa bão năm nay.',
  ),
  bachDang: plan(
    'PHƯỜNG BẠCH ĐẰNG',
    'Bạch Đằng',
    31,
    OF_CITY,
    '- Mở điểm tiêm chủng lưu động tại bến phà Rừng vào ngày chủ nhật hằng tuần.',
  ),
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sau-ro-shared-'));
  for (const [name, text] of Object.entries(PLANS)) writeFileSync(join(folder, `${name}.txt`), text);
  store = await makeStore();
  const quiet = { progress: () => undefined, line: () => undefined };
  await ingestPaths([folder], { databaseUrl: store.databaseUrl, meilisearch: null }, quiet);
  server = await openServer(store.databaseUrl);
});

afterAll(async () => {
  await server.close();
  await store.drop();
  rmSync(folder, { recursive: true });
});

const QUESTION = `query ($symbol: String!, $first: Int!) {
  document(symbol: $symbol) {
    sharedWith(first: $first) { relation share ownPassages document { symbol } passages { share passage { quote section } } }
  }
}`;
const ask = (symbol: string, first = 16): Promise<any> => server.ask(QUESTION, { symbol, first });

test('a plan is laid beside the one that it carries out and the one of its sister, its own paragraphs first', async () => {
  const { sharedWith } = (await ask('30/KH-UBND xã Vĩnh Am')).document;
  expect(sharedWith.map((one: any) => [one.relation, one.document.symbol]).toSorted()).toEqual([
    ['ABOVE', '214/KH-UBND'],
    ['BESIDE', '31/KH-UBND'],
  ]);
  for (const { share, passages, ownPassages, relation } of sharedWith) {
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(1);
    expect(passages[0].passage).toMatchObject({ quote: expect.stringContaining('thôn Kim Ngân'), section: 'I' });
    expect(passages[0].share).toBe(0);
    const copied = passages.filter((one: any) => one.share === 1).map((one: any) => one.passage.quote);
    expect(copied).toEqual(expect.arrayContaining([expect.stringContaining('Đẩy mạnh công tác tuyên truyền')]));
    expect(ownPassages).toBeGreaterThanOrEqual(relation === 'ABOVE' ? 1 : 0);
  }
});

test('the plan above is not laid beside those that carry it out', async () =>
  expect((await ask('214/KH-UBND Hải Phòng')).document.sharedWith).toEqual([]));

test('of a document that is not held nothing is said', async () =>
  expect((await ask('72-NQ/TW')).document.sharedWith).toEqual([]));

test.each([-1, 17])('%i documents are refused', async (first) =>
  expect(ask('30/KH-UBND xã Vĩnh Am', first)).rejects.toThrow(/it may be 0 to 16/u),
);
