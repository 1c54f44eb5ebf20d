// the table ends with the quotes; what lies above is left as it is
const RIGHT_QUOTE = 0x2019;
const LEFT_QUOTE = 0x2018;
const APOSTROPHE = 0x27;
// Latin letters with marks end here
const LAST_MARKED_LETTER = 0x1eff;
const CHUNK = 4096;

function foldLetter(code: number): number {
  // the apostrophe of Ea H’leo and Cư M'gar is printed either way
  if (code === RIGHT_QUOTE || code === LEFT_QUOTE) return APOSTROPHE;
  if (code > LAST_MARKED_LETTER) return code;
  const letter = String.fromCharCode(code).toLowerCase();
  const base = letter.normalize('NFD').charCodeAt(0);
  if (letter === 'đ') return 0x64;
  return letter.length === 1 ? base : code;
}

const FOLDED = Uint16Array.from({ length: RIGHT_QUOTE + 1 }, (_, code) => foldLetter(code));

const foldCode = (code: number): number => FOLDED[code] ?? code;

// one buffer for all calls: names are folded by the thousand, and a new buffer each costs more than the folding
const buffer = new Uint16Array(CHUNK);

function foldChunk(text: string, from: number): string {
  const length = Math.min(CHUNK, text.length - from);
  for (let at = 0; at < length; at += 1) buffer[at] = foldCode(text.charCodeAt(from + at));
  const folded: string = Reflect.apply(
    String.fromCharCode,
    null,
    length === CHUNK ? buffer : buffer.subarray(0, length),
  );
  return folded;
}

// every engine has it, though it is no part of the language
declare const TextDecoder: new (
  encoding: string,
  options: { readonly ignoreBOM: boolean },
) => { readonly decode: (units: Uint16Array) => string };

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

// three times as fast as by chunks; half a sign would be replaced
function foldWhole(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = foldCode(text.charCodeAt(at));
  return decoder.decode(codes);
}

/**
 * The text in lower case and without marks, đ as d, ’ as ': `Hoà`, `hòa` and `HOA` all become `hoa`.
 * The result has the length of the text in UTF-16 units, so an offset into one is an offset into the other.
 * Give it NFC: a combining mark of an NFD text stays where it is.
 */
export function fold(text: string): string {
  if (text.length > CHUNK && isLittleEndian && text.isWellFormed()) return foldWhole(text);
  let folded = '';
  for (let from = 0; from < text.length; from += CHUNK) folded += foldChunk(text, from);
  return folded;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A word with its marks, decomposed and in lower case, its tone mark last: hoà and hòa are one, hoá is another.
 * For comparing words, not for showing them.
 */
export function spell(word: string): string {
  const decomposed = word.toLowerCase().normalize('NFD');
  return decomposed.replace(TONE, '') + (decomposed.match(TONE)?.join('') ?? '');
}

const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

const HYPHEN = 0x2d;

/** The text as part of an address: folded, words joined by hyphens. `Bà Rịa - Vũng Tàu` becomes `ba-ria-vung-tau`. */
export function slugify(text: string): string {
  const codes: number[] = [];
  let isGap = false;
  // by code, as thousands of slugs are made when the gazetteer is loaded
  for (let at = 0; at < text.length; at += 1) {
    const code = foldCode(text.charCodeAt(at));
    if (isPlain(code)) {
      if (isGap) codes.push(HYPHEN);
      codes.push(code);
    }
    isGap = !isPlain(code) && codes.length > 0;
  }
  return String.fromCharCode(...codes);
}
