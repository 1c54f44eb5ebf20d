import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { makeStore, type OwnStore } from './own-store.ts';

let folder: string;
let store: OwnStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sau-ro-names-'));
  store = await makeStore();
});

afterEach(async () => {
  await store.drop();
  rmSync(folder, { recursive: true });
});

/** Reads texts one after the other, as they come in over the years; says which of them failed, and why. */
async function ingest(texts: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const [at, text] of texts.entries()) {
    const path = join(folder, `${at}.txt`);
    writeFileSync(path, text);
    const quiet = { progress: () => undefined, line: () => undefined };
    const summary = await ingestPaths([path], { databaseUrl: store.databaseUrl, meilisearch: null }, quiet);
    failed.push(...summary.failed.map(({ reason }) => reason));
  }
  return failed;
}

const plan = (place: string, number: number, work: string): string => `ỦY BAN NHÂN DÂN
${place.toUpperCase()}
Số: ${number}/KH-UBND
${place}, ngày 09 tháng 4 năm 2026

KẾ HOẠCH
Công tác y tế số ${number}

${work}
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;

const given = (agency: string): string => `Ủy ban nhân dân ban hành Kế hoạch như sau:

I. TỔ CHỨC THỰC HIỆN
1. ${agency}
Chủ trì khám sức khỏe cho người dân trước ngày 30/6/2026.
`;

test('a body that the city names with its commune, and the commune without, has two addresses', async () => {
  const city = plan('Thành phố Hải Phòng', 301, given('Trạm Y tế xã Vĩnh Am'));
  const commune = plan('Xã Vĩnh Am', 77, given('Trạm Y tế'));
  expect(await ingest([city, commune, commune])).toEqual([]);
  const agencies = await store.rows<{ name: string; slug: string }>('select name, slug from agency order by name');
  expect(agencies).toEqual([
    { name: 'Trạm Y tế', slug: expect.stringMatching(/^tram-y-te-xa-vinh-am-hai-phong-[\da-f]{6}$/u) },
    { name: 'Trạm Y tế xã Vĩnh Am', slug: 'tram-y-te-xa-vinh-am-hai-phong' },
  ]);
});

const under = (date: string): string =>
  `Thực hiện Kế hoạch số 930/KH-UBND${date} của Ủy ban nhân dân thành phố Hải Phòng, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n`;

const NUMBERED = `select d.year, d.held, count(c.id)::int as mentions
  from document d left join citation c on c.to_id = d.id where d.symbol = '930/KH-UBND' group by d.id order by d.year nulls last`;

test('a number that is named without its year, in two years, and without it again: nobody says which of them is meant', async () => {
  const dates = ['', ' ngày 05/9/2025', ' ngày 07/1/2026', '', ' ngày 08/2/2027', ''];
  expect(await ingest(dates.map((date, at) => plan('Xã Vĩnh Am', 500 + at, under(date))))).toEqual([]);
  expect(await store.rows(NUMBERED)).toEqual([
    { year: 2025, held: false, mentions: 2 },
    { year: 2026, held: false, mentions: 1 },
    { year: 2027, held: false, mentions: 1 },
    { year: null, held: false, mentions: 2 },
  ]);
});

test('a text takes the row of those who named it without its year, and then with it', async () => {
  const texts = ['', ' ngày 09/4/2026'].map((date, at) => plan('Xã Vĩnh Am', 500 + at, under(date)));
  expect(await ingest([...texts, plan('Thành phố Hải Phòng', 930, 'Kính gửi các xã.\n')])).toEqual([]);
  expect(await store.rows(NUMBERED)).toEqual([{ year: 2026, held: true, mentions: 2 }]);
});
