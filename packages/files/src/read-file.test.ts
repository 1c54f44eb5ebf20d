import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LARGEST_FILE } from './read-bounded.ts';
import { openFiles } from './read-file.ts';
import { oldLetters, type SourceFile } from './source-file.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

const LINE = 'Ủy ban nhân dân xã Vĩnh Am ban hành Kế hoạch số 12/KH-UBND ngày 09 tháng 9 năm 2025.\n'.repeat(20);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sau-ro-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

using files = openFiles();

/** The only text of a file; throws where it is refused. */
async function readOne(path: string): Promise<SourceFile> {
  const [source] = await files.read(path);
  if (!source || source instanceof UnreadableFileError) throw source ?? new Error('nothing was read');
  return source;
}

async function file(content: Buffer | string): Promise<string> {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.txt`);
  await writeFile(path, content);
  return path;
}

const utf16le = Buffer.from(LINE, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(LINE), 'utf-8', LINE],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${LINE}`), 'utf-8', LINE],
  ['UTF-8 with decomposed letters', Buffer.from(LINE.normalize('NFD')), 'utf-8', LINE.normalize('NFD')],
  ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'utf-16le', LINE],
  ['UTF-16 without it', utf16le, 'utf-16le', LINE],
  ['UTF-16, the other way round', Buffer.from(utf16le).swap16(), 'utf-16be', LINE],
])('%s is read', async (_, content, encoding, text) => {
  expect(await readOne(await file(content))).toMatchObject({ encoding, text, content });
});

test('windows-1258 is read, its tone marks stand after their letters', async () => {
  // “Đảng ủy” as that code page writes it: D0 = Đ, a + D2 (hook), ng, u + D2, y
  const content = Buffer.concat([Buffer.from([0xd0, 0x61, 0xd2]), Buffer.from('ng '), Buffer.from([0x75, 0xd2, 0x79])]);
  const source = await readOne(await file(content));
  const { text, encoding } = source;
  expect(encoding).toBe('windows-1258');
  expect(oldLetters(source)).toBe('windows-1258');
  expect(text.normalize('NFC')).toBe('Đảng ủy');
});

/** A PDF of one page and one line for each, in fonts that know Latin letters only. */
function pdfInLatin(lines: readonly (readonly [font: string, text: string])[]): Buffer {
  const shown = lines.map(
    ([font, text]) => `/${font} 12 Tf (${text.replaceAll(/[()\\]/gu, String.raw`\$&`)}) Tj 0 -20 Td`,
  );
  const drawing = `BT 60 760 Td ${shown.join('\n')} ET`;
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>';
  const resources = `<< /Font << /Old ${font} /New ${font.replace('Roman', 'Bold')} >> >>`;
  return Buffer.from(
    `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources ${resources} >> endobj
4 0 obj << /Length ${drawing.length} >> stream\n${drawing}\nendstream endobj
trailer << /Root 1 0 R >>`,
    'latin1',
  );
}

test.each([
  [
    'vni',
    'UÛy ban nhaân daân tænh ñeà nghò caùc sôû, ngaønh, ñòa phöông baùo caùo keát quaû',
    'tröôùc ngaøy 15 thaùng 12 haèng naêm.',
    'trước ngày 15 tháng 12 hằng năm.',
  ],
  [
    'tcvn3',
    'ñy ban nh©n d©n tØnh ®Ò nghÞ c¸c së, ngµnh, ®Þa ph\u00AD¬ng b¸o c¸o kÕt qu¶',
    'tr\u00ADíc ngµy 15 th¸ng 12 h»ng n¨m.',
    'trước ngày 15 tháng 12 hằng năm.',
  ],
])(
  'a PDF in fonts of %s is read in Unicode, what is in another font stays, and each letter keeps its place',
  async (letters, first, second, meant) => {
    const other = 'Attn: Mr. Hervé, école française, 12 rue de la Paix, très cordialement';
    const { text, encoding, layout } = await readOne(
      await file(
        pdfInLatin([
          ['Old', first],
          ['Old', second],
          ['New', other],
        ]),
      ),
    );
    expect(encoding).toBe(letters);
    expect(text.toLowerCase()).toBe(
      `ủy ban nhân dân tỉnh đề nghị các sở, ngành, địa phương báo cáo kết quả\n${meant}\n${other.toLowerCase()}`,
    );
    const pieces = layout?.pages[0]?.pieces ?? [];
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain(meant);
  },
);

const noise = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * at * 31 + at * 7) % 256));

const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), noise, Buffer.from(stream, 'utf16le')]);

test.each([
  ['an empty file', Buffer.alloc(0), 'EMPTY_FILE'],
  ['white space alone', Buffer.from(' \n\n\t '), 'EMPTY_FILE'],
  ['noise', noise, 'NOT_TEXT'],
  ['a broken picture', Buffer.concat([Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), noise]), 'DAMAGED'],
  ['a PDF cut off', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), 'DAMAGED'],
  ['an archive cut off', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), noise]), 'DAMAGED'],
  ['Word with a password', compound('EncryptedPackage'), 'ENCRYPTED'],
  ['a workbook of old', compound('Workbook'), 'NO_DOCUMENT'],
  ['a web archive', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n'), 'NO_DOCUMENT'],
  ['rich text without text', Buffer.from('{\\rtf1{\\fonttbl{\\f0 Times;}}}'), 'EMPTY_FILE'],
  ['a file over the limit', Buffer.alloc(LARGEST_FILE + 1, 'a'), 'FILE_TOO_LARGE'],
])('%s is refused in one line that names it', async (_, content, code) => {
  const path = await file(content);
  const refused = await readOne(path).catch((error: unknown) => error);
  expect(refused).toMatchObject({ name: 'UnreadableFileError', code });
  expect(String(refused)).toContain(path);
  expect(String(refused)).not.toContain('\n');
});

test.each([
  ['a file that is not there', () => join(folder, 'missing.txt'), 'ENOENT'],
  ['a folder', () => folder, 'EISDIR'],
])('%s is refused', async (_, path, code) => {
  await expect(readOne(path())).rejects.toMatchObject({ code });
});

test('of an archive each file is read, and what cannot be is named with it', async () => {
  const archive = zipSync({
    'ke hoach/mot.txt': Buffer.from(LINE),
    'hai.html': Buffer.from('<html><body><p>Kế hoạch số 2/KH-UBND</p></body></html>'),
    'ba.txt': Buffer.from(''),
    'trong.zip': zipSync({ 'mot.txt': Buffer.from(LINE) }),
    '__MACOSX/._mot.txt': Buffer.from('x'),
  });
  const path = await file(Buffer.from(archive));
  const read = await files.read(path);
  const told = read.map((source) => (source instanceof UnreadableFileError ? source.code : source.text.slice(0, 20)));
  expect(told.toSorted((one, other) => one.localeCompare(other))).toEqual([
    'EMPTY_FILE',
    'Kế hoạch số 2/KH-UBN',
    'NO_DOCUMENT',
    'Ủy ban nhân dân xã V',
  ]);
});

test.each([
  ['unpacks a thousandfold', { 'a.txt': new Uint8Array(30 * 2 ** 20) }, 'ARCHIVE_TOO_LARGE'],
  [
    'holds too many files',
    Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, Uint8Array.of(65)])),
    'ARCHIVE_TOO_LARGE',
  ],
  ['is a workbook', { 'xl/workbook.xml': Uint8Array.of(65) }, 'NO_DOCUMENT'],
  ['is empty', {}, 'EMPTY_FILE'],
  [
    'is Word without text',
    { 'word/document.xml': Buffer.from('<w:document xmlns:w="w"><w:body/></w:document>') },
    'EMPTY_FILE',
  ],
  ['is Word that is not well-formed', { 'word/document.xml': Buffer.from('<w:document><w:body>') }, 'DAMAGED'],
])('an archive that %s is refused', async (_, entries, code) => {
  await expect(readOne(await file(Buffer.from(zipSync(entries as Record<string, Uint8Array>))))).rejects.toMatchObject({
    code,
  });
});

test('a file that takes too long ends its own parser, and the next is read', async () => {
  using hasty = openFiles({ pageMs: 1 });
  const [slow] = await hasty.read(await file(Buffer.from(zipSync({ 'mot.txt': Buffer.from(LINE) }))));
  expect(slow).toMatchObject({ code: 'TOO_SLOW' });
  const [next] = await hasty.read(await file(LINE));
  expect(next).toMatchObject({ text: LINE });
});
