const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let [rest, text] = [count, ''];
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

// after z comes aa, bb
const letters = (count: number): string => String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  upperRoman: roman,
  I: roman,
  lowerRoman: (count) => roman(count).toLowerCase(),
  i: (count) => roman(count).toLowerCase(),
  upperLetter: (count) => letters(count).toUpperCase(),
  A: (count) => letters(count).toUpperCase(),
  lowerLetter: letters,
  a: letters,
  decimalZero: (count) => String(count).padStart(2, '0'),
};

const HIGHEST = 3000;

/** A count as a list prints it: `format` as in WordprocessingML (`upperRoman`) or OpenDocument (`I`); others are decimal. */
export function listNumber(count: number, format: string): string {
  return count > 0 && count <= HIGHEST ? (FORMATS[format] ?? String)(count) : String(count);
}
