import { isNumeral, type LastLabels, nextCapital, nextNumeral } from './last-labels.ts';

/** What a heading or a numbered paragraph begins with. */
export interface Label {
  readonly kind: 'part' | 'capital' | 'article' | 'roman' | 'digit' | 'dotted' | 'letter';
  readonly label: string;
  /** Offset of what follows the label. */
  readonly content: number;
}

// Markdown's stars may stand before, within and behind: `**1. ***Giảm tối đa`
const MARKUP = String.raw`[*_ \t\u00a0]*(?:\r?\n[*_ \t]*)?`;
const LABEL = new RegExp(
  [
    String.raw`(?<part>(?:Ph[aâầậ]n|PH[AÂẦ]N|Ch[uư][oơ]ng|CH[UƯ][OƠ]NG)\s+(?:thứ\s+\p{Ll}+|THỨ\s+\p{Lu}+|[IVX]+(?![\p{L}\d])|\d+))[.:)]?`,
    // “Phần H”, alone on its line
    String.raw`(?:Ph[aâầ]n|PH[AÂẦ]N)\s+(?<damagedPart>[IVXHl1|]{1,5})(?=[*_ \t]*\r?\n)`,
    // “Mục II Kế hoạch này” may begin a line of a paragraph
    String.raw`(?<section>(?:Mục|MỤC)\s+(?:[IVX]{1,4}|\d{1,2}))(?:[.:]|(?=[*_ \t]*\r?\n))`,
    String.raw`(?<article>Điều\s+\d{1,3})[.:]`,
    String.raw`(?<dotted>(?:\d{1,2}|[IVX]{1,4})(?:\.\d{1,2}){1,3})(?:\s?[-\u2013](?=\s)|\\?[.)/]?)(?!\d)`,
    String.raw`(?<roman>[IVX]{1,5})\s?\\?(?:[/.]-|[.)/\u2013-])`,
    // OCR reads I as 1 or l, II as H: taken only where the next numeral is expected
    String.raw`(?<damaged>(?=\d*[IVXHl|])[IVXHl1|]{1,5}[.-]|[I1]{2,5}-)`,
    String.raw`(?<capital>[A-HK])\.(?=\s)`,
    String.raw`(?<sign>[§&])\.(?=\s)`,
    String.raw`(?<digit>\d{1,2})(?:[/.]-(?=\s)|\\?[.)/]|\s?[-\u2013]\s)(?!\d)`,
    String.raw`(?<letter>[a-zđ])\\?[.)/]`,
  ].join('|'),
  'uy',
);
const CONTENT = new RegExp(String.raw`${MARKUP}(?=[\p{Lu}“"(\p{Ll}])`, 'uy');
// `**Chương I**`, a blank line, `**QUY ĐỊNH CHUNG**`
const BELOW = /[*_ \t\u00a0]*(?:\r?\n[*_ \t\u00a0]*){2,3}(?=\p{Lu}{2})/uy;
// “a) 100% trạm y tế …”, “2. 30 thôn …”: a point that begins with a figure
const FIGURE = new RegExp(String.raw`${MARKUP}(?<=\s)(?=\d{1,4}(?:[.,]\d{1,3})?\s?(?:%|\s\p{Ll}))`, 'uy');
const COUNTS: ReadonlySet<Label['kind']> = new Set(['digit', 'letter']);

function restoreNumeral(damaged: string, expected: string): string | null {
  const restored = damaged.replaceAll(/[.-]/g, '').replaceAll(/[1l|]/g, 'I').replaceAll('H', 'II');
  // an H may also be an I and half of the next: HI is III, but was seen for II too
  return restored === expected ? expected : null;
}

type Found = Omit<Label, 'content'>;
type Groups = Readonly<Record<string, string | undefined>>;

function restorePart(damaged: string | undefined, { part }: LastLabels): string | null {
  const numeral = damaged === undefined ? null : restoreNumeral(damaged, nextNumeral(part));
  return numeral === null ? null : `Phần ${numeral}`;
}

// marks that a scan lost
const spellDivision = (printed: string): string =>
  printed
    .replace(/^Phan|^Ph[âậ]n/, 'Phần')
    .replace(/^PH[AÂ]N/, 'PHẦN')
    .replace(/^Chuong/, 'Chương')
    .replace(/^CHUONG/, 'CHƯƠNG');

function classifyDivision(groups: Groups, last: LastLabels): Found | null {
  const { part, section, damagedPart, article, roman, damaged, capital } = groups;
  const division = part ?? section ?? restorePart(damagedPart, last);
  if (division) return { kind: 'part', label: spellDivision(division) };
  if (article !== undefined) return { kind: 'article', label: article.replace(/\s+/, ' ') };
  if (roman !== undefined && isNumeral(roman)) return { kind: 'roman', label: roman };
  const restored = damaged === undefined ? null : restoreNumeral(damaged, nextNumeral(last.numeral));
  if (restored !== null) return { kind: 'roman', label: restored };
  const letter = capital ?? damaged?.replace(/[.-]$/, '');
  return letter === nextCapital(last.capital) ? { kind: 'capital', label: letter } : null;
}

function classify(groups: Groups, last: LastLabels): Found | null {
  const division = classifyDivision(groups, last);
  if (division) return division;
  const { dotted, digit, letter, sign } = groups;
  if (dotted !== undefined) return { kind: 'dotted', label: dotted };
  if (digit !== undefined) return { kind: 'digit', label: digit };
  // a scan’s § stands where 8 should, its e behind b where c should
  if (sign !== undefined) return last.digit === '7' ? { kind: 'digit', label: '8' } : null;
  if (letter === undefined) return null;
  return { kind: 'letter', label: letter === 'e' && last.letter === 'b' ? 'c' : letter };
}

function contentsOf(kind: Label['kind']): readonly RegExp[] {
  if (kind === 'part') return [CONTENT, BELOW];
  return COUNTS.has(kind) ? [CONTENT, FIGURE] : [CONTENT];
}

function contentAfter(text: string, end: number, { kind }: Found): number | null {
  for (const pattern of contentsOf(kind)) {
    pattern.lastIndex = end;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return null;
}

/** The label that stands at `at`; `null` where there is none. */
export function readLabel(text: string, at: number, last: LastLabels): Label | null {
  LABEL.lastIndex = at;
  const match = LABEL.exec(text);
  const found = match?.groups ? classify(match.groups, last) : null;
  if (!match || !found) return null;
  const end = at + match[0].length;
  const content = contentAfter(text, end, found);
  if (content === null) return null;
  // “1.Mục đích” has no space, “I.V” and “a.b” are no labels
  if (content === end && found.kind === 'letter') return null;
  return { ...found, content };
}
