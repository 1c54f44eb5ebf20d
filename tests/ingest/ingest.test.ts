import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type IngestSummary, ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { makeStore, type OwnStore } from './own-store.ts';

const PLANS = join(import.meta.dirname, '../../corpus/plans');

let store: OwnStore;
let folder: string;

beforeEach(async () => {
  store = await makeStore();
  folder = await mkdtemp(join(tmpdir(), 'sau-ro-ingest-'));
});

afterEach(async () => {
  await store.drop();
  await rm(folder, { recursive: true, force: true });
});

const ingest = (...paths: string[]): Promise<IngestSummary> =>
  ingestPaths(
    paths,
    { databaseUrl: store.databaseUrl, meilisearch: null },
    { progress: () => undefined, line: () => undefined },
  );

const count = async (table: string): Promise<number> =>
  (await store.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1;

const revision = async (): Promise<string> =>
  (await store.rows<{ value: string }>(`select value from corpus_state where name = 'revision'`))[0]?.value ?? '';

test('reading twice changes nothing, not even the revision', async () => {
  expect(await ingest(PLANS)).toEqual({ added: 5, updated: 0, unchanged: 0, failed: [] });
  const before = [await revision(), await count('citation'), await count('document'), await count('reading')];
  expect(await ingest(PLANS)).toEqual({ added: 0, updated: 0, unchanged: 5, failed: [] });
  expect([await revision(), await count('citation'), await count('document'), await count('reading')]).toEqual(before);
});

test('a bad file is named with its reason and does not stop the others', async () => {
  await cp(PLANS, folder, { recursive: true });
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'noise.txt'), Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)));
  const { added, failed } = await ingest(folder, join(folder, 'missing.txt'));
  expect(added).toBe(5);
  expect(new Set(failed.map(({ path }) => path.split('/').at(-1)))).toEqual(
    new Set(['empty.txt', 'missing.txt', 'noise.txt']),
  );
  for (const { path, reason } of failed) {
    expect(reason).toContain(path);
    expect(reason).not.toContain('\n');
  }
});

test('a plan that is published again with another word keeps its address and the facts of the same sentences', async () => {
  const path = join(folder, 'plan.txt');
  const text = await readFile(join(PLANS, '002_b89f71ef478b1783.txt'), 'utf8');
  await writeFile(path, text);
  await ingest(path);
  const facts = 'select id::text, value, unit from target order by position';
  const [document] = await store.rows('select id, slug from document where held');
  const before = await store.rows<{ value: number }>(facts);
  await writeFile(path, text.replace('đạt từ 95% trở lên', 'đạt từ 96% trở lên'));
  expect(await ingest(path)).toMatchObject({ added: 0, updated: 1 });
  expect(await store.rows('select id, slug from document where held')).toEqual([document]);
  const after = await store.rows<{ value: number }>(facts);
  expect(after.filter(({ value }) => value !== 96)).toEqual(before.filter(({ value }) => value !== 95));
  expect(after).toHaveLength(before.length);
  expect(await count('reading')).toBe(2);
  // each reading has the file that it was read from
  expect(await count('document_file f join reading r using (sha256)')).toBe(2);
});

const plan = (place: string, number: string): string => `ỦY BAN NHÂN DÂN
TỈNH ${place.toUpperCase()}

Số: ${number}/KH-UBND

${place}, ngày 20 tháng 3 năm 2026

KẾ HOẠCH

Hỗ trợ sinh kế trên địa bàn tỉnh ${place} năm 2026

Thực hiện Kế hoạch số 30/KH-UBND ngày 18/01/2026 của Ủy ban nhân dân tỉnh ${place} về giảm nghèo, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Giảm nghèo bền vững.
`;

test('30/KH-UBND of Cà Mau is not 30/KH-UBND of Lạng Sơn', async () => {
  await writeFile(join(folder, 'a.txt'), plan('Cà Mau', '41'));
  await writeFile(join(folder, 'b.txt'), plan('Lạng Sơn', '41'));
  await ingest(folder);
  const cited = await store.rows<{ slug: string }>(`select slug from document where not held order by slug`);
  expect(cited.map(({ slug }) => slug)).toEqual(['30-kh-ubnd-ca-mau-2026', '30-kh-ubnd-lang-son-2026']);
});

test('a document that was cited first and comes later is the same one, at the same address', async () => {
  await writeFile(join(folder, 'a.txt'), plan('Cà Mau', '41'));
  await ingest(folder);
  const [cited] = await store.rows(`select id, slug from document where not held`);
  await writeFile(join(folder, 'b.txt'), plan('Cà Mau', '30').replaceAll('số 30/KH-UBND', 'số 12/KH-UBND'));
  await ingest(folder);
  expect(await store.rows(`select id, slug from document where held and symbol = '30/KH-UBND'`)).toEqual([cited]);
});

test('an ingest that is killed at any point leaves whole documents, and the next one goes on', async () => {
  const script = `
    import { ingestPaths } from '${join(import.meta.dirname, '../../apps/api/dist/ingest/main.js')}';
    const say = { progress: (done) => process.stdout.write(done + '\\n'), line() {} };
    await ingestPaths([${JSON.stringify(PLANS)}], { databaseUrl: ${JSON.stringify(store.databaseUrl)}, meilisearch: null }, say);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (lines: string) => {
      if (/[12]/u.test(lines)) child.kill('SIGKILL');
    });
    child.once('exit', () => resolve());
  });
  const held = await count('document where held');
  expect(held).toBeLessThan(5);
  const halves = await store.rows(
    `select slug from document d where held and not exists (select from passage where document_id = d.id)`,
  );
  expect(halves).toEqual([]);
  expect(await ingest(PLANS)).toMatchObject({ added: 5 - held, unchanged: held, failed: [] });
});

const SOURCE = { title: 'Niên giám', url: 'https://example.vn/nien-giam', publisher: 'Cục Thống kê', tier: 'A' };
const figure = (locality: string, value: unknown): object => ({
  level: 'province',
  place: 'thành phố Cần Thơ',
  locality,
  period: { year: 2023 },
  value,
  source: SOURCE,
});
const table = (...figures: object[]): string =>
  JSON.stringify({ indicator: 'health-insurance-coverage', unit: '%', figures });

const STANDING = 'select value, locality_key as place from outcome where superseded_by_id is null order by value';

test('published figures are read with the corpus; twice changes nothing; a bad line does not stop the rest', async () => {
  const path = join(folder, 'bao-hiem.json');
  await writeFile(
    path,
    table(figure('can-tho-truoc-2025', 92.4), figure('can-tho', 95), figure('can-tho-truoc-2025', '9')),
  );
  const { added, failed } = await ingest(path);
  expect(added).toBe(1);
  expect(failed.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/bao-hiem\.json, figure 2: .*since 2025-07-01/u),
    expect.stringMatching(/bao-hiem\.json, figure 3: `value`/u),
  ]);
  expect(await store.rows(STANDING)).toEqual([{ value: 92.4, place: 'pre2025-province-92' }]);
  const before = await revision();
  expect(await ingest(path)).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
  expect(await revision()).toBe(before);
});

test('a corrected figure replaces the old one, which stays and says so; corrected back, the old one stands again', async () => {
  const path = join(folder, 'bao-hiem.json');
  const told =
    'select o.value, n.value as by from outcome o left join outcome n on n.id = o.superseded_by_id order by o.value';
  for (const [value, rows] of [
    [92.4, [{ value: 92.4, by: null }]],
    [
      93,
      [
        { value: 92.4, by: 93 },
        { value: 93, by: null },
      ],
    ],
    [
      92.4,
      [
        { value: 92.4, by: null },
        { value: 93, by: 92.4 },
      ],
    ],
  ] as const) {
    await writeFile(path, table(figure('can-tho-truoc-2025', value)));
    await ingest(path);
    expect(await store.rows(told)).toEqual(rows);
  }
});

test('a table that is none is named with its reason', async () => {
  await writeFile(join(folder, 'a.json'), '{');
  await writeFile(join(folder, 'b.json'), JSON.stringify({ indicator: 'khong-co', unit: '%', figures: [] }));
  const { failed } = await ingest(join(folder, 'a.json'), join(folder, 'b.json'));
  expect(failed.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('a.json'),
    expect.stringContaining('no indicator'),
  ]);
});
