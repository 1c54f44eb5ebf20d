const SIGNS = /[\\^$.*+?()[\]{}|]/gu;

/** Where a quote stands first in the text that it was taken from, whatever white space is between its words; `[0, 0]`: nowhere. */
export function locateQuote(text: string, quote: string): readonly [start: number, end: number] {
  const exact = text.indexOf(quote);
  if (exact >= 0) return [exact, exact + quote.length];
  const words = quote.split(/\s+/u).map((word) => word.replace(SIGNS, String.raw`\$&`));
  const found = new RegExp(words.join(String.raw`\s+`), 'u').exec(text);
  return found ? [found.index, found.index + found[0].length] : [0, 0];
}
