import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** A file as text, and what it was. */
export interface SourceText {
  /** As decoded, byte order mark taken off, otherwise untouched. */
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
  /** As the Encoding Standard names it: `utf-8`, `utf-16le`, `windows-1258`. */
  readonly encoding: string;
  readonly mediaType: string;
}

/** A file that cannot be read as text: the message says which, why, and what next. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  readonly code: string;
  constructor(path: string, code: string, why: string) {
    super(`${path}: ${why}`);
    this.code = code;
  }
}

/** Files over this are no administrative document. */
export const LARGEST_FILE = 50 * 2 ** 20;

const ABSENT: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name.',
  EACCES: 'it may not be read. Give this user the right to read it.',
  EISDIR: 'it is a folder. Name the files in it.',
};

/** Reads a text file in UTF-8, UTF-16 or windows-1258; refuses what is empty, too large, or no text. */
export async function readSourceText(path: string): Promise<SourceText> {
  const content = await readBounded(path);
  const { text, encoding } = decode(path, content);
  if (text.trim() === '') throw new UnreadableFileError(path, 'EMPTY_FILE', 'it is empty. Nothing was read.');
  return {
    text,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    encoding,
    mediaType: `text/plain; charset=${encoding}`,
  };
}

async function readBounded(path: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size <= LARGEST_FILE) return await file.readFile();
  } catch (error) {
    const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
    throw new UnreadableFileError(path, code, ABSENT[code] ?? `it cannot be opened (${code}).`);
  }
  throw new UnreadableFileError(path, 'FILE_TOO_LARGE', 'it has more than 50 MB. Divide it, or give the text alone.');
}

interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

function decode(path: string, content: Buffer): Decoded {
  const encoding = wideEncoding(content);
  const decoded = encoding
    ? decodeAs(encoding, content)
    : (decodeAs('utf-8', content) ?? decodeAs('windows-1258', content));
  if (decoded && isText(decoded)) return decoded;
  throw new UnreadableFileError(
    path,
    'NOT_TEXT',
    'it is no text in UTF-8, UTF-16 or windows-1258. Save it as UTF-8 text.',
  );
}

function decodeAs(encoding: string, content: Buffer): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(content), encoding };
  } catch {
    return null;
  }
}

const SAMPLE = 4096;

/** UTF-16 by its mark, or by its zero bytes: Latin letters leave one in two bytes zero, always on the same side. */
function wideEncoding(content: Buffer): string | null {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = content.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even < odd / 10) return 'utf-16le';
  return even > sample.length / 5 && odd < even / 10 ? 'utf-16be' : null;
}

const CONTROL = /(?![\t\n\v\f\r])[\p{Cc}\uFFFD]/gu;
const LETTER = /\p{L}/gu;

/** Text has hardly any control character; what only an old code page can read must be mostly letters besides. */
function isText({ text, encoding }: Decoded): boolean {
  const sample = text.slice(0, SAMPLE * 16);
  const controls = sample.match(CONTROL)?.length ?? 0;
  if (controls > sample.length / 500) return false;
  return encoding !== 'windows-1258' || (sample.match(LETTER)?.length ?? 0) > sample.length / 2;
}
