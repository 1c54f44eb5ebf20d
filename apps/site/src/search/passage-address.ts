const EDGE = 5;
const SHORT = 12;

const encode = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/** The address of a passage in a page, by its first and last words; browsers that know no text fragments open the page. */
export function passageAddress(page: string, quote: string): string {
  // the bullet of a passage is drawn by the page and stands in no text
  const words = quote
    .replace(/^[-–+•*]\s*/u, '')
    .split(/\s+/u)
    .filter(Boolean);
  if (words.length === 0) return page;
  const ends = words.length <= SHORT ? encode(words) : `${encode(words.slice(0, EDGE))},${encode(words.slice(-EDGE))}`;
  return `${page}#:~:text=${ends}`;
}
