import { isSyllable, vietnameseShare } from './vietnamese-share.ts';

/** How letters were written before Unicode: TCVN 5712:1993 (VN3, fonts named .Vn…), and VNI (fonts named VNI-…). */
export type LegacyLetters = 'tcvn3' | 'vni';

const TCVN3_PRINTED = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§';
const TCVN3_MEANT = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';
const TCVN3 = new Map(Array.from(TCVN3_PRINTED, (printed, at) => [printed, TCVN3_MEANT[at] ?? printed]));
// PDF readers give the Greek letter for the sign of micro
TCVN3.set('\u03BC', 'à');

// the second sign of a VNI letter: a tone, or a vowel's shape with its tone
const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const [CIRCUMFLEX, BREVE] = ['\u0302', '\u0306'];
const VNI_SECOND: Readonly<Record<string, string>> = {
  ø: GRAVE,
  ù: ACUTE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  à: CIRCUMFLEX + GRAVE,
  á: CIRCUMFLEX + ACUTE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
  ê: BREVE,
  è: BREVE + GRAVE,
  é: BREVE + ACUTE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
const VNI_ALONE: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI_LETTER = /([aeouyôöAEOUYÔÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])|([ñôöæóòîÑÔÖÆÓÒÎ])/gu;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const asCase = (letter: string, upper: boolean): string => (upper ? letter.toUpperCase() : letter);

function vniLetter(printed: string, base: string | undefined, second: string | undefined): string {
  if (base === undefined || second === undefined) {
    return asCase(VNI_ALONE[printed.toLowerCase()] ?? printed, isUpper(printed));
  }
  const vowel = VNI_ALONE[base.toLowerCase()] ?? base.toLowerCase();
  return asCase((vowel + (VNI_SECOND[second.toLowerCase()] ?? '')).normalize('NFC'), isUpper(base));
}

// ư has the place of the soft hyphen, of which programs that make PDFs make a hyphen: “tr-íc”
const HYPHENED = /(?<![\p{L}\d-])\p{L}{0,3}-\p{L}{1,4}(?![\p{L}\d-])/gu;

function softHyphen(word: string): string {
  const meant = word.replace('-', 'ư');
  return isSyllable(meant.toLowerCase()) ? meant : word;
}

const CONVERTERS: Readonly<Record<LegacyLetters, (text: string) => string>> = {
  tcvn3: (text) =>
    text
      .replaceAll(/[\u00A1-\u00FF\u03BC]/gu, (letter) => TCVN3.get(letter) ?? letter)
      .replaceAll(HYPHENED, softHyphen),
  vni: (text) => text.replaceAll(VNI_LETTER, vniLetter),
};

/** A text in Unicode letters. */
export interface UnicodeText {
  readonly text: string;
  /** What it was written in; `null`: in Unicode already. */
  readonly letters: LegacyLetters | null;
}

const [FOREIGN, READABLE] = [0.7, 0.85];

/**
 * Turns the letters of old fonts into those that they look like, where the text is no Vietnamese without that and is with it,
 * or where it is known which they are.
 * Sources: TCVN 5712:1993; the VNI code table.
 */
export function toUnicodeLetters(text: string, known: LegacyLetters | null = null): UnicodeText {
  if (known) return { text: CONVERTERS[known](text), letters: known };
  const before = vietnameseShare(text);
  if (before.words === 0 || before.syllables >= FOREIGN) return { text, letters: null };
  for (const letters of ['tcvn3', 'vni'] as const) {
    const converted = CONVERTERS[letters](text);
    const { syllables, marked } = vietnameseShare(converted);
    if (syllables >= READABLE && marked >= 0.4) return { text: converted, letters };
  }
  return { text, letters: null };
}
