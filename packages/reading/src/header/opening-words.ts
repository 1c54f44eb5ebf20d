import { fold } from '@sau-ro/gazetteer';

// with these a document's first paragraph begins, never the second line of a title
const OPENING = new RegExp(
  [
    '(?:can cu|thuc hien|kinh gui|xet|theo de nghi|theo|nham|de|ngay \\d|nam \\d{4} la|nam \\d{4},|trong|trong nhung|thoi gian qua|thoi gian gan day)\\s',
    'phan (?:[ivx\\d]|thu )|chuong [ivx\\d]|(?!v/v)[ivx]{1,4}\\s?[.)/-]|[1a]\\s?[.)]\\s|dieu 1|a\\.|muc [ivx\\d]',
  ].join('|'),
);
const ENDS_SENTENCE = /\p{Ll}{2}[.!?]\s+\p{Lu}\p{Ll}/u;
// “Ủy ban nhân dân xã ban hành Kế hoạch như sau:”
const ANNOUNCES = /[\p{Ll}\d)”]\s?:[*_\s]*$/u;

const withoutSigns = (printed: string): string => printed.replace(/^[^\p{L}\d(]+/u, '');

/** True for a line with which the text begins below a title or a letterhead. */
export function startsOpening(printed: string): boolean {
  const words = withoutSigns(printed);
  if (!/^[\p{Lu}\d]/u.test(words)) return false;
  return new RegExp(`^(?:${OPENING.source})`).test(`${fold(words)} `);
}

// a title too may begin with “Thực hiện …”, but not with its grounds or with a heading
const NO_TITLE = /^(?:can cu|kinh gui|xet |dieu 1|phan (?:thu |i\b)|chuong i\b|i\s?[.-]\s)/;

/** True for a line below the type that is no title: the text begins at once. */
export function isNoTitle(printed: string): boolean {
  return NO_TITLE.test(fold(withoutSigns(printed))) || isProse(printed);
}

/** True for a line that can be no part of a title: it ends a sentence, or announces what follows. */
export function isProse(printed: string): boolean {
  return ENDS_SENTENCE.test(printed) || ANNOUNCES.test(printed);
}
