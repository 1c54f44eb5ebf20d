/** One way in which a letter comes out of a scan, and what it costs to believe it. */
export interface Shape {
  readonly printed: string;
  readonly cost: number;
}

// What readers of scans that know no Vietnamese make of its letters: right letters, then shapes with their costs, the negative
// natural logarithms of how often they are seen. A letter printed as itself, or without its marks, needs no line.
const SHAPES: readonly (readonly [letters: string, shapes: string])[] = [
  ['ă', 'a .7 i 1.2 ia 2.6 da 3.6 é 3 á 2'],
  ['ằắẳẵặ', 'a .8 i 1.1 é 1.6 ia 2.6 á 2.2 d 2.7 ä 3'],
  ['â', 'a .15 i 3 é 3.6 éa 4.2 d 4.2 3 4.2 á 3 4 4.2'],
  ['ấầẩẫậ', 'a .5 é 1.5 i 2 d 2.8 á 2.5 ﬁ 3.4 fi 3.4 ﬂ 3.8 3 4 4 4 éa 4.2'],
  ['áàảãạ', 'a .1 é 3.4 d 3.8 4 3 3 3.2 i 4.4'],
  ['a', '4 4.6 d 4.8'],
  ['ê', 'é .05 e 2.8 ê 3 ¢ 3.6 € 4'],
  ['ếềểễệ', 'é .1 ¢ 2.8 e 2.7 ê 3 € 3.5 ¢é 4.2 €é 4.2 & 4 ẻ 3.6'],
  ['éèẻẽẹ', 'é .2 e 1 ê 4'],
  ['ô', 'o .25 é 1.9 d 2.4 6 2.4 0 3.6 ó 2.5 oé 4 od 4'],
  ['ốồổỗộ', 'o .8 6 1.5 d 1.6 é 1.7 b 2.8 0 2.8 8 3.6 é6 4 ¢d 4.2 o0 4 oé 3.4 od 3.6 ó 3 g 3.8 6o 4 bé 4.2'],
  ['ơ', 'o .1 é 2.6 6 3.2 d 2.8 0 3.4 q 3.8 ¢ 3.8'],
  ['ớờởỡợ', 'o .5 é 1.5 6 1.7 d 1.7 g 3.2 ¢ 2.8 & 2.8 0 3 é’ 4.2 ó 3 q 3.6 ø 3.4 b 3.6'],
  ['ợ', 'g 1.2'],
  ['óòỏõọ', 'o .3 6 1.6 d 2.1 é 2.4 o6 3 bé 3.6 b 3.6 0 3.2 od 3.6 ó .8'],
  ['o', '0 4 6 4.4'],
  ['ư', 'u .15 w 2.1 ur 3.6 lr 4.2 v 4 tr 4.4 ir 4.2 tu 4.4 u’ 3.6 wu 4.2'],
  [
    'ứừửữ',
    'ir 1.1 t 1.6 tr 1.8 i 2 u 1.7 ur 2.4 it 2.6 tt 2.8 u’ 3 ui 3.6 u: 3.8 lr 3.6 lt 3.6 ut 3.6 w 3 v 3.8 ú 2.6',
  ],
  ['ữ', 'it .4 lt 2.4 i 2.6'],
  ['ự', 'u .25 y 1.6 w 2.8 u’ 3.4 ur 3.6 ﬁ 4'],
  ['ủ', 'u .5 t 2 ii 1.9 i 2.5 ti 2.6 ui 3.2 li 3.2 a 3.6 uii 3.6 h 3.8 il 3.8 ú 2.5 o 4.2 ù 2.8'],
  ['ũ', 'u 1 ii 1.2 li 1.6 i 2.4 ti 2.6 ui 3 ã 3.8'],
  ['ùú', 'u .3 a 2.4 t 2.8 i 2.6 ti 3.2 ii 3.2 ui 3.6'],
  ['ụ', 'u .05 uy 3.8'],
  ['u', 'ti 4.6 ii 4.6 a 4.8'],
  ['íìỉĩ', 'i .05 1 3.4 l 3.6 t 4.2 f 4.2'],
  ['ị', 'i .05 j 2.6 1 3.2 l 3.6'],
  ['i', 'm 4.8 ’m 4 1 3.2 l 3.8 j 4 t 4.6 ¡ 3'],
  ['ýỳỷỹỵ', 'y .03 v 4.6'],
  ['y', 'v 4.8'],
  ['đ', 'd .02 P .15 D .1 B 3 b 5 P 1 f) 4'],
  ['b', 'B 0 h 4.4 6 4.2 8 4.2'],
  ['c', 'e 3.2 ¢ 3.8 é 4.4 o 4.6 C 0 G 4'],
  ['d', 'D 0 a 4.6 cl 4.2'],
  ['g', 'q 4.2 9 4.2 8 4.4 y 4.8'],
  ['h', 'b 4 li 4.2 n 4.4 k 4.6 il 4.6'],
  ['k', 'h 4.4 lc 4.4'],
  ['l', '1 1.2 I 2.6 i 3.8 t 4.4 | 2.6'],
  ['m', 'rn 3.6 nm 4.2 in 4.4 ni 4.4 n 4.4'],
  ['n', 'm 4.2 ri 4.2 h 4.4 u 4.2 r 4.6 “m 4'],
  ['p', 'P 0 F 4'],
  ['q', 'g 4 9 4'],
  ['r', 't 4.2 n 4.6 f 4.4'],
  ['s', '8 3.2 5 4 § 2.6 f 4.6'],
  ['t', 'l 4.2 f 4 i 4.4 r 4.4 1 4.2 (t 4 + 4'],
  ['v', 'y 4.2 w 4.4 V 0'],
  ['x', 'X 0 x 0'],
];

// a program that prints these knows Vietnamese, and seldom errs in them; é, à, õ come out of one that does not
const WELL_KNOWN = /[ăắằẳẵặấầẩẫậạảẻẽẹểễệếềỉĩịỏọốồổỗộơớờởỡợủụũưứừửữựỳỷỹỵ]/u;
const [FOREIGN_MARK, KNOWN_MARK] = [3.4, 6];
const LETTERS = 'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵ';
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;

const baseOf = (letter: string): string => letter.normalize('NFD').replaceAll(MARKS, '');
const toneOf = (letter: string): string => letter.normalize('NFD').match(TONES)?.[0] ?? '';

// a mark that is printed was seen on the page, though not always read as what it is
function markedShapes(letter: string): Shape[] {
  const base = baseOf(letter);
  return Array.from(LETTERS)
    .filter((other) => other !== letter && other !== base && baseOf(other) === base)
    .map((other) => {
      const cost = WELL_KNOWN.test(other) ? KNOWN_MARK : FOREIGN_MARK;
      return { printed: other, cost: toneOf(other) === toneOf(letter) ? cost - 0.6 : cost };
    });
}

function parseShapes(line: string): Shape[] {
  const parts = line.split(' ');
  return parts.flatMap((printed, at) => (at % 2 === 0 ? [{ printed, cost: Number(parts[at + 1]) }] : []));
}

function shapesFor(letter: string): readonly Shape[] {
  const found = new Map<string, number>([[letter, 0]]);
  for (const { printed, cost } of markedShapes(letter)) found.set(printed, cost);
  if (baseOf(letter) !== letter) found.set(baseOf(letter), 1);
  for (const [letters, line] of SHAPES) {
    if (!letters.includes(letter)) continue;
    for (const { printed, cost } of parseShapes(line)) found.set(printed, cost);
  }
  return [...found].map(([printed, cost]) => ({ printed, cost }));
}

const known = new Map<string, readonly Shape[]>();

/** The shapes that a right letter in lower case may have in a damaged text. */
export function shapesOf(letter: string): readonly Shape[] {
  const shapes = known.get(letter) ?? shapesFor(letter);
  known.set(letter, shapes);
  return shapes;
}
