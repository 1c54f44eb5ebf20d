import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ingestPaths } from '../../apps/api/src/ingest/main.ts';
import { startApi, type RunningApi } from '../../apps/api/src/main.ts';
import { launchBrowser } from '../../infra/browser.ts';
import { at } from '../../infra/paths.ts';
import { freePort } from '../../infra/services/ports.ts';
import { makeStore, type OwnStore } from '../ingest/own-store.ts';
import { printText } from './print-text.ts';

const PLAN = readFileSync(at('corpus/plans/002_b89f71ef478b1783.txt'), 'utf8');
// with a title of its own each is a document of its own
const numbered = (number: number): string =>
  PLAN.replace('KẾ HOẠCH', `Số: ${number}/KH-UBND\n\nKẾ HOẠCH`).replace('Đề án', `Đề án số ${number}`);
const WITH_CONTACT = numbered(77).replace(
  'Nơi nhận',
  'Mọi vướng mắc gửi về ông Nguyễn Văn Bình, điện thoại: 0912.345.678, email: binhnv@vinham.vn.\n\nNơi nhận',
);

let folder: string;
let store: OwnStore;
let api: RunningApi;
let pdf: Buffer;

const quiet = { progress: () => undefined, line: () => undefined };
const files = (): { originals: string; recognisedPages: string; pagePictures: string } => ({
  originals: join(folder, 'originals'),
  recognisedPages: join(folder, 'recognised'),
  pagePictures: join(folder, 'pictures'),
});
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const ingest = (...paths: string[]): ReturnType<typeof ingestPaths> =>
  ingestPaths(paths, { databaseUrl: store.databaseUrl, meilisearch: null, files: files() }, quiet);
const sumOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

interface FileAnswer {
  name: string;
  sha256: string;
  access: string;
  path: string | null;
  isRead: boolean;
  differences: { file: string | null; document: string | null }[] | null;
  pages: { number: number; start: number; end: number; picture: string | null; marks: { boxes: object[] }[] }[];
}
interface DocumentAnswer {
  slug: string;
  text: string;
  targets: { edges: { node: { passage: { quote: string; start: number; end: number; confidence: number | null } } }[] };
  files: { edges: { node: FileAnswer }[] };
}

async function held(start = 0, end = 0): Promise<DocumentAnswer[]> {
  const { data, errors } = await api.ask(
    `query($start: Int!, $end: Int!) { documents(first: 10, filter: { held: true }) { edges { node { slug text
      targets(first: 3) { edges { node { passage { quote start end confidence } } } }
      files { edges { node { name sha256 access path isRead differences { file document } pages { number start end picture marks(of: { start: $start, end: $end }) { boxes { left top right bottom } } } } } } } } } }`,
    { start, end },
  );
  expect(errors).toBeUndefined();
  return (data as { documents: { edges: { node: DocumentAnswer }[] } }).documents.edges.map(({ node }) => node);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sau-ro-originals-'));
  store = await makeStore();
  const browser = await launchBrowser();
  pdf = await printText(browser, PLAN, 'sans');
  const contact = await printText(browser, WITH_CONTACT, 'sans');
  await browser.close();
  await ingest(put('plan.pdf', pdf), put('contact.pdf', contact));
  api = await startApi({
    databaseUrl: store.databaseUrl,
    meilisearch: null,
    host: 'localhost',
    port: await freePort(),
    siteUrl: 'http://localhost:4321',
    requestsAMinute: 1_000_000,
    files: files(),
  });
});
afterAll(async () => {
  await api.close();
  await store.drop();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.origin}${path}`, { headers });

test('a file is served as it came, whole and in ranges', async () => {
  const path = `/files/${sumOf(pdf)}`;
  const whole = await get(path);
  expect(whole.status).toBe(200);
  expect(whole.headers.get('content-type')).toBe('application/pdf');
  expect(whole.headers.get('accept-ranges')).toBe('bytes');
  expect(Buffer.from(await whole.arrayBuffer()).equals(pdf)).toBe(true);
  const etag = whole.headers.get('etag') ?? '';
  const first = await get(path, { range: 'bytes=0-4' });
  expect([first.status, first.headers.get('content-range'), await first.text()]).toEqual([
    206,
    `bytes 0-4/${pdf.length}`,
    '%PDF-',
  ]);
  const last = await get(path, { range: 'bytes=-6', 'if-range': etag });
  expect([last.status, Buffer.from(await last.arrayBuffer()).equals(pdf.subarray(-6))]).toEqual([206, true]);
  expect((await get(path, { range: `bytes=${pdf.length}-` })).status).toBe(416);
  expect((await get(path, { range: 'bytes=0-4', 'if-range': '"other"' })).status).toBe(200);
  expect((await get(path, { range: 'bytes=0-1,5-6' })).status).toBe(200);
  expect((await get(path, { range: 'lines=0-4' })).status).toBe(200);
  expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
});

test.each(['/files/0', `/files/${'0'.repeat(64)}`, '/files/../../etc/passwd', `/files/${'0'.repeat(64)}/pages/1.webp`])(
  '%s is not there, in one line',
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('    at ');
  },
);

test('the sentence of each target stands in boxes on a page, and the page is a picture', async () => {
  const plan = (await held()).find(({ files }) => files.edges[0]?.node.name === 'plan.pdf');
  const { passage } = plan?.targets.edges[0]?.node ?? { passage: { quote: '', start: 0, end: 0, confidence: 0 } };
  expect(passage.confidence).toBeNull();
  const again = (await held(passage.start, passage.end)).find(({ slug }) => slug === plan?.slug);
  const pages = again?.files.edges[0]?.node.pages ?? [];
  const marked = pages.filter(({ marks }) => marks[0]?.boxes.length);
  expect(marked).toHaveLength(1);
  expect(marked[0]?.start).toBeLessThanOrEqual(passage.start);
  const picture = await get(marked[0]?.picture ?? '');
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
  const { width, height } = await sharp(Buffer.from(await picture.arrayBuffer())).metadata();
  expect(height / width).toBeCloseTo(297 / 210, 1);
  const beyond = await get(`/files/${sumOf(pdf)}/pages/99.webp`);
  expect(beyond.status).toBe(404);
});

test('personal data are masked in the text, the file is withheld, and its picture is blackened', async () => {
  const withContact = (await held()).find(({ files }) => files.edges[0]?.node.name === 'contact.pdf');
  const text = withContact?.text ?? '';
  expect(text).toContain('ông Nguyễn Văn Bình, điện thoại: ████████████, email: ████████████████.');
  expect(text).not.toMatch(/0912|binhnv/u);
  const file = withContact?.files.edges[0]?.node;
  expect(file).toMatchObject({ access: 'WITHHELD', path: null });
  const refused = await get(`/files/${file?.sha256}`);
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'FILE_WITHHELD' } }] });
  const rows = await store.rows<{ count: string }>(`select count(*) from passage where quote ~ '0912|binhnv'`);
  expect(rows[0]?.count).toBe('0');
  const start = text.indexOf('█');
  const pages =
    (await held(start, start + 12)).find(({ slug }) => slug === withContact?.slug)?.files.edges[0]?.node.pages ?? [];
  const page = pages.find(({ marks }) => marks[0]?.boxes.length);
  const [box] = (page?.marks[0]?.boxes ?? []) as { left: number; top: number; right: number; bottom: number }[];
  const picture = await get(page?.picture ?? '');
  const { data, info } = await sharp(Buffer.from(await picture.arrayBuffer()))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const middle = Math.round((((box?.top ?? 0) + (box?.bottom ?? 0)) / 2) * info.height);
  const from = Math.ceil((box?.left ?? 0) * info.width) + 2;
  const to = Math.floor((box?.right ?? 0) * info.width) - 2;
  expect(to - from).toBeGreaterThan(50);
  const row = data
    .subarray(middle * info.width * info.channels)
    .filter((_, at) => at % info.channels === 0)
    .subarray(from, to);
  expect(Math.max(...row)).toBeLessThan(40);
});

test('the same document as text is the same document: it has two files, and says where they differ', async () => {
  const first = await ingest(put('mot.txt', numbered(88)));
  expect(first).toMatchObject({ added: 1 });
  const second = await ingest(
    put(
      'hai.html',
      `<!doctype html><html><body>${numbered(88)
        .replaceAll(/^(.+)$/gmu, '<p>$1</p>')
        .replace('98%', '97%')}</body></html>`,
    ),
  );
  expect(second).toMatchObject({ added: 0, updated: 1, failed: [] });
  const document = await vi.waitFor(async () => {
    const both = (await held()).find(({ slug }) => slug.startsWith('88-kh-ubnd'));
    expect(both?.files.edges).toHaveLength(2);
    return both;
  });
  const told = Object.fromEntries(document?.files.edges.map(({ node }) => [node.name, node]) ?? []);
  expect(told['hai.html']).toMatchObject({ isRead: true, differences: [] });
  expect(told['mot.txt']?.isRead).toBe(false);
  expect(told['mot.txt']?.differences).toHaveLength(1);
  expect(told['mot.txt']?.differences?.[0]?.file).toContain('98%');
  expect(await ingest(join(folder, 'hai.html'))).toMatchObject({ unchanged: 1, updated: 0 });
});

test.each([
  ['first', ['du-thao', 'ky']],
  ['last', ['ky', 'du-thao']],
])('a draft that comes %s is one document with its signed copy, which is read', async (when, order) => {
  // of another place and title than those above
  const draft = PLAN.replace('Đề án', `Chương trình ${when}`);
  const signed = draft
    .replace('Số: /KH-UBND', `Số: 12${when.length}/KH-UBND`)
    .replace('ngày tháng 6 năm 2026', 'ngày 15 tháng 6 năm 2026');
  const contents: Record<string, string> = { 'du-thao': draft, ky: signed };
  for (const name of order) await ingest(put(`${name}-${when}.txt`, contents[name] ?? ''));
  const document = await vi.waitFor(async () => {
    const found = (await held()).filter(({ files }) =>
      files.edges.some(({ node }) => node.name.endsWith(`-${when}.txt`)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.files.edges).toHaveLength(2);
    return found[0];
  });
  expect(document?.files.edges.find(({ node }) => node.isRead)?.node.name).toBe(`ky-${when}.txt`);
  expect(document?.text).toContain(`12${when.length}/KH-UBND`);
  // read again, nothing changes
  expect(await ingest(join(folder, `ky-${when}.txt`), join(folder, `du-thao-${when}.txt`))).toMatchObject({
    added: 0,
    updated: 0,
    unchanged: 2,
  });
});

test('a file in letters from before Unicode is read in Unicode, and it is said', async () => {
  const old = Buffer.from(
    'ñy ban nh©n d©n tØnh ®Ò nghÞ c¸c së, ngµnh, ®Þa ph\u00AD¬ng triÓn khai thùc hiÖn; b¸o c¸o kÕt qu¶ tr\u00ADíc ngµy 15 th¸ng 12.\n'.repeat(
      3,
    ),
    'latin1',
  );
  const lines: string[] = [];
  const stores = { databaseUrl: store.databaseUrl, meilisearch: null, files: files() };
  await ingestPaths([put('cu.txt', old)], stores, { ...quiet, line: (line) => lines.push(line) });
  expect(lines).toEqual(['cu.txt: written in tcvn3, read in Unicode.']);
  const rows = await store.rows<{ text: string }>(`select text from document_file where name = 'cu.txt'`);
  expect(rows[0]?.text).toContain('dân tỉnh đề nghị các sở, ngành, địa phương');
});

test('a bucket that speaks S3 keeps files too', async () => {
  const kept = new Map<string, Buffer>();
  const asked: string[] = [];
  const bucket: Server = createServer(async (request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${request.headers.authorization?.split(' ')[0]}`);
    const body = kept.get(path);
    if (request.method === 'PUT') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      kept.set(path, Buffer.concat(chunks));
      response.end();
    } else response.writeHead(body ? 200 : 404).end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => bucket.listen(0, 'localhost', resolve));
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  const address = `http://localhost:${(bucket.address() as AddressInfo).port}/plans`;
  const path = put('ba.txt', numbered(99));
  const stores = { databaseUrl: store.databaseUrl, meilisearch: null, files: { ...files(), originals: address } };
  expect(await ingestPaths([path], stores, quiet)).toMatchObject({ added: 1, failed: [] });
  const [[key, content] = []] = kept;
  expect(key).toMatch(/^\/plans\/[\da-f]{2}\/[\da-f]{62}$/u);
  expect(content?.equals(readFileSync(path))).toBe(true);
  expect(asked).toEqual(['HEAD AWS4-HMAC-SHA256', 'PUT AWS4-HMAC-SHA256']);
  vi.unstubAllEnvs();
  await new Promise((resolve) => bucket.close(resolve));
});
