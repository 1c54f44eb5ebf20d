import { fileKind, type FileKind } from '../file-kind.ts';
import { readPicture } from '../ocr/read-picture.ts';
import type { ReadingRoom } from '../ocr/reading-room.ts';
import { type OnPage, readPdf } from '../pdf/read-pdf.ts';
import type { ParsedFile } from '../source-file.ts';
import { decodeText } from '../text/decode.ts';
import { htmlText, isHtml } from '../text/html-text.ts';
import { toUnicodeLetters } from '../text/legacy-letters.ts';
import { UnreadableFileError } from '../unreadable-file-error.ts';
import { docText } from '../word/doc.ts';
import { docxText, isDocxPart } from '../word/docx.ts';
import { isOdtPart, odtText } from '../word/odt.ts';
import { rtfText } from '../word/rtf.ts';
import { ArchiveError, unzip } from '../zip/unzip.ts';
import type { ParsedEntry } from './messages.ts';
import { Refusal } from './refusal.ts';

type Parser = (content: Uint8Array, room: ReadingRoom, onPage: OnPage) => ParsedFile | Promise<ParsedFile>;

const PARSERS: Readonly<Record<Exclude<FileKind, 'zip'>, Parser>> = {
  pdf: readPdf,
  picture: readPicture,
  rtf: (content) => ({ text: rtfText(content) ?? '', mediaType: 'application/rtf' }),
  compound: readCompound,
  text: readText,
};

/** Reads a file that has structure; of an archive each file in it. Throws `Refusal` where nothing can be read. */
export async function parse(content: Uint8Array, room: ReadingRoom, onPage: OnPage): Promise<ParsedEntry[]> {
  const kind = fileKind(content);
  if (kind !== 'zip') return [own(await parsed(kind, content, room, onPage))];
  const names = namesIn(content);
  if (names.includes('word/document.xml')) return [own(inUnicode(docxFile(content)))];
  if (names.includes('content.xml') && names.includes('mimetype')) return [own(inUnicode(odtFile(content)))];
  if (names.some((name) => /^(?:xl|ppt)\//u.test(name))) {
    throw new Refusal('NO_DOCUMENT', 'it is a workbook or a presentation. Give the document as text, PDF or Word.');
  }
  return parseArchive(content, room, onPage);
}

const own = (file: ParsedFile): ParsedEntry => ({ entry: null, content: null, parsed: file, refused: null });

async function parsed(
  kind: Exclude<FileKind, 'zip'>,
  content: Uint8Array,
  room: ReadingRoom,
  onPage: OnPage,
): Promise<ParsedFile> {
  const file = inUnicode(await damagedAs(() => PARSERS[kind](content, room, onPage)));
  if (file.text.trim() !== '') return file;
  throw new Refusal('EMPTY_FILE', 'no text could be read from it. Look whether its pages are blank.');
}

/** Word files may be set in fonts from before Unicode; of pages this was seen font by font. */
function inUnicode(file: ParsedFile): ParsedFile {
  if (file.layout) return file;
  const { text, letters } = toUnicodeLetters(file.text);
  return letters === null ? file : { ...file, text, encoding: letters };
}

async function damagedAs<Value>(read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof UnreadableFileError) throw new Refusal(error.code, error.why);
    if (error instanceof ArchiveError) throw new Refusal('ARCHIVE_TOO_LARGE', `${error.message}. Divide it.`);
    throw new Refusal('DAMAGED', 'it cannot be read: damaged, cut off, or with a password. Open it and save it anew.');
  }
}

const inUtf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

function readCompound(content: Uint8Array): Promise<ParsedFile> {
  const bytes = Buffer.from(content);
  if (bytes.includes(inUtf16('EncryptedPackage')))
    throw new Refusal('ENCRYPTED', 'it wants a password. Save it without one.');
  if (!bytes.includes(inUtf16('WordDocument'))) {
    throw new Refusal('NO_DOCUMENT', 'it is no Word document. Give the document as text, PDF or Word.');
  }
  return docText(content).then((text) => ({ text, mediaType: 'application/msword' }));
}

const WEB_ARCHIVE = /^(?:From|MIME-Version|Content-Type):[^]{0,1500}multipart\/related/iu;

function readText(content: Uint8Array): ParsedFile {
  const { text, encoding } = decodeText('', content);
  if (WEB_ARCHIVE.test(text.slice(0, 2000))) {
    throw new Refusal('NO_DOCUMENT', 'it is a web archive (MHTML). Save it as HTML, Word or PDF.');
  }
  if (!isHtml(text)) return { text, encoding, mediaType: `text/plain; charset=${encoding}` };
  return { text: htmlText(inOwnCharset(text, content)), encoding, mediaType: 'text/html' };
}

/** A page may say in which code page it is written (HTML, 4.2.5.4). */
function inOwnCharset(text: string, content: Uint8Array): string {
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/iu.exec(text.slice(0, 4096))?.[1];
  if (label === undefined || /^utf-?8$/iu.test(label)) return text;
  try {
    return new TextDecoder(label).decode(content);
  } catch {
    return text;
  }
}

function namesIn(content: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzip(content, (name) => {
      names.push(name);
      return false;
    });
  } catch (error) {
    if (error instanceof ArchiveError) throw new Refusal('ARCHIVE_TOO_LARGE', `${error.message}. Divide it.`);
    throw new Refusal('DAMAGED', 'it is an archive that cannot be opened: damaged or cut off. Get it anew.');
  }
  return names;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function partsText(content: Uint8Array, isPart: (name: string) => boolean, read: typeof docxText): string {
  try {
    return read(unzip(content, isPart));
  } catch (error) {
    if (error instanceof ArchiveError) throw new Refusal('ARCHIVE_TOO_LARGE', `${error.message}. Divide it.`);
    throw new Refusal('DAMAGED', 'it cannot be read: damaged, cut off, or with a password. Open it and save it anew.');
  }
}

const filled = (text: string, mediaType: string): ParsedFile => {
  if (text.trim() === '') throw new Refusal('EMPTY_FILE', 'it holds no text. Pictures of text: give them as PDF.');
  return { text, mediaType };
};
const docxFile = (content: Uint8Array): ParsedFile => filled(partsText(content, isDocxPart, docxText), OFFICE);
const odtFile = (content: Uint8Array): ParsedFile =>
  filled(partsText(content, isOdtPart, odtText), 'application/vnd.oasis.opendocument.text');

/** A name of an archive as it can stand in a line. */
const shownName = (name: string): string =>
  name
    .replaceAll(/\p{Cc}/gu, '\uFFFD')
    .trim()
    .slice(0, 300) || 'unnamed';

const isHidden = (name: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/|~\$|Thumbs\.db$)/u.test(name);

async function parseArchive(content: Uint8Array, room: ReadingRoom, onPage: OnPage): Promise<ParsedEntry[]> {
  const unpacked = await damagedAs(() => unzip(content, (name) => !isHidden(name)));
  if (unpacked.size === 0) throw new Refusal('EMPTY_FILE', 'there is no file in the archive.');
  const entries: ParsedEntry[] = [];
  for (const [name, bytes] of unpacked) {
    const entry = shownName(name);
    try {
      if (fileKind(bytes) === 'zip' && !isOfficeFile(bytes)) {
        throw new Refusal('NO_DOCUMENT', 'it is an archive within an archive. Unpack it first.');
      }
      for (const { parsed } of await parse(bytes, room, onPage))
        entries.push({ entry, content: bytes, parsed, refused: null });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      entries.push({ entry, content: null, parsed: null, refused: { code: error.code, why: error.message } });
    }
  }
  return entries;
}

function isOfficeFile(content: Uint8Array): boolean {
  const names = namesIn(content);
  return names.some((name) => /^(?:word|xl|ppt)\/|^content\.xml$/u.test(name));
}
