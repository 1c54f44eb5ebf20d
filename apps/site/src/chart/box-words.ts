/** A line of a box; `length`: how far it is to be squeezed, in units of the picture, `null` where it fits. */
export interface BoxLine {
  readonly text: string;
  readonly length: number | null;
}

// what letters of the picture take on average, in its units
const CAPITAL = 7.6;
const LETTER = 6.1;
const PADDING = 4;
// letters that are narrowed further are hard to read
const NARROWEST = 0.8;

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? CAPITAL : LETTER), 0);

function squeeze(text: string, most: number): BoxLine | null {
  const width = widthOf(text);
  if (width <= most) return { text, length: null };
  return width * NARROWEST <= most ? { text, length: most } : null;
}

function fit(text: string, most: number): BoxLine {
  const whole = squeeze(text, most);
  if (whole) return whole;
  let cut = text.length - 1;
  while (cut > 1 && widthOf(text.slice(0, cut)) + LETTER > most) cut -= 1;
  return { text: `${text.slice(0, cut).trimEnd()}…`, length: null };
}

/** Two lines for a box: a number that is too long for one is taken apart at a sign; else who issued it stands below. */
export function linesOfBox(number: string, issuer: string, boxWidth: number): readonly BoxLine[] {
  const most = boxWidth - 2 * PADDING;
  const whole = squeeze(number, most);
  const cuts = [...number.matchAll(/[-/ ]/gu)].map(({ index }) => index + 1);
  const cut = cuts.findLast((at) => widthOf(number.slice(0, at)) <= most);
  if (whole || cut === undefined) return [fit(number, most), ...(issuer ? [fit(issuer, most)] : [])];
  return [fit(number.slice(0, cut), most), fit(number.slice(cut), most)];
}
