import { t } from '../strings/words.ts';
import { formatPrintedDate, type PrintedDate } from './dates.ts';

const LONG_SUBJECT = 140;

/** What a document is called by. */
export interface Named {
  readonly held: boolean;
  readonly symbol: string | null;
  readonly symbolForm: string | null;
  readonly typeName: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly issuedOn: PrintedDate | null;
}

/** The number as a reader may cite it: `265-KH/TU`; `…/KH-UBND` where it was left blank; `null` where none is printed. */
export function numberOf({ symbol, symbolForm }: Named): string | null {
  return symbol ?? (symbolForm ? `…${symbolForm}` : null);
}

/** Type and number: `Kế hoạch 265-KH/TU`. */
export function typeAndNumber(document: Named): string {
  return [document.typeName ?? t.document.plain, numberOf(document)].filter(Boolean).join(' ');
}

/** The name of a document's page: its subject line; without it, or where only others tell it, type, number and issuer. */
export function titleOf(document: Named): string {
  const known = [typeAndNumber(document), document.issuer].filter(Boolean).join(' – ');
  return document.held ? (document.title ?? known) : known;
}

/** Who issued a document and when: `UBND xã Vĩnh Am · tháng 6/2026`. */
export function issuerAndDate({ issuer, issuedOn }: Named): string {
  return [issuer, formatPrintedDate(issuedOn)].filter(Boolean).join(' · ');
}

/** The subject of a document that is not held, as others tell it; `null`: none does, or the title says it. */
export function toldSubject({ held, title }: Named): string | null {
  return held || !title ? null : `“${shorten(title, LONG_SUBJECT)}”`;
}

/** One line that tells a document from others: type and number, issuer, date. */
export function bylineOf(document: Named): string {
  return [typeAndNumber(document), issuerAndDate(document)].filter(Boolean).join(' · ');
}

/** Text cut to a length at a word, for titles of windows and search engines. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}

/** Text with a capital first letter. */
export function capitalize(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}

// 30/2020/NĐ-CP, Appendix II: a rank before an office leaves the office its capital
const RANKED = /(?<=^(?:phó |quyền |q\. ?)+)\p{L}/u;
const ABBREVIATIONS = /(?<!\p{L})(?:ubnd|hđnd|ubmttq|mttq)(?!\p{L})/gu;

/** A position printed in capitals, for running text: `PHÓ CHỦ TỊCH` is `Phó Chủ tịch`. */
export function positionCase(printed: string): string {
  if (printed !== printed.toLocaleUpperCase('vi')) return printed;
  return capitalize(printed.toLocaleLowerCase('vi').replace(RANKED, capitalize)).replace(ABBREVIATIONS, (letters) =>
    letters.toLocaleUpperCase('vi'),
  );
}
