import { UnreadableFileError } from '../unreadable-file-error.ts';
import { toUnicodeLetters } from './legacy-letters.ts';

/** Bytes as text. */
export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it: `utf-8`, `utf-16le`, `windows-1258`; or `tcvn3`, `vni`. */
  readonly encoding: string;
}

/** Decodes UTF-8, UTF-16, windows-1258, TCVN3 and VNI; refuses what is no text. */
export function decodeText(path: string, content: Uint8Array): DecodedText {
  const wide = wideEncoding(content);
  const decoded = wide ? decodeAs(wide, content) : (decodeAs('utf-8', content) ?? decodeOld(content));
  if (decoded && isText(decoded)) return inUnicodeLetters(decoded);
  throw new UnreadableFileError(
    path,
    'NOT_TEXT',
    'it is no document of a known kind, and no text in UTF-8, UTF-16, windows-1258, TCVN3 or VNI. Save it as PDF, Word or UTF-8 text.',
  );
}

function decodeAs(encoding: string, content: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(content), encoding };
  } catch {
    return null;
  }
}

/** The bytes of old code pages are all letters: what reads as Vietnamese is right. */
function decodeOld(content: Uint8Array): DecodedText | null {
  const western = decodeAs('windows-1252', content);
  const { text, letters } = toUnicodeLetters(western?.text ?? '');
  return letters ? { text, encoding: letters } : decodeAs('windows-1258', content);
}

/** Old letters may have been carried over into Unicode as they were. */
function inUnicodeLetters({ text, encoding }: DecodedText): DecodedText {
  const { text: converted, letters } = toUnicodeLetters(text);
  return { text: converted, encoding: letters ?? encoding };
}

const SAMPLE = 4096;

/** UTF-16 by its mark, or by its zero bytes: Latin letters leave one in two bytes zero, always on the same side. */
function wideEncoding(content: Uint8Array): string | null {
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
const UNICODE = /^utf-/u;

/** Text has hardly any control character; what only an old code page can read must be mostly letters besides. */
function isText({ text, encoding }: DecodedText): boolean {
  const sample = text.slice(0, SAMPLE * 16);
  const controls = sample.match(CONTROL)?.length ?? 0;
  if (controls > sample.length / 500) return false;
  return UNICODE.test(encoding) || (sample.match(LETTER)?.length ?? 0) > sample.length / 2;
}
