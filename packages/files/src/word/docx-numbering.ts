import { childOf, descendantsOf, elementsOf, type XmlElement } from '../xml/xml-tree.ts';
import { listNumber } from './list-label.ts';

/** A level of a list: how it is counted and printed. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** “%1.%2.”: the counts of levels in their place. */
  readonly text: string;
}

/** Which list a paragraph is an item of. */
interface ListItem {
  readonly list: string;
  readonly level: number;
}

/** Tells the label that Word prints before a paragraph, counting on; `''`: none. */
export type Labeller = (paragraphProperties: XmlElement | undefined) => string;

const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/** Reads numbering.xml and styles.xml (ECMA-376 part 1, 17.9): which paragraphs are numbered, and how. */
export function docxLabeller(numbering: XmlElement | null, styles: XmlElement | null): Labeller {
  const lists = listsOf(numbering);
  const itemOfStyle = styleItems(styles);
  const counts = new Map<string, number[]>();
  return (properties) => {
    const item = itemOf(properties, itemOfStyle);
    const list = item && lists.get(item.list);
    const level = list?.levels[item?.level ?? 0];
    if (!item || !list || !level) return '';
    const counted = countOn(counts, list, item.level);
    if (level.format === 'bullet') return '- ';
    if (level.format === 'none') return '';
    const label = level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return listNumber(counted[at] ?? list.levels[at]?.start ?? 1, list.levels[at]?.format ?? 'decimal');
    });
    return label === '' ? '' : `${label} `;
  };
}

interface List {
  /** Lists of one abstract definition count on together. */
  readonly key: string;
  readonly levels: readonly (Level | undefined)[];
}

function countOn(counts: Map<string, number[]>, { key, levels }: List, level: number): readonly number[] {
  const counted = counts.get(key) ?? [];
  const next = (counted[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
  // a higher level begins the lower ones anew
  const now = [...counted.slice(0, level), next];
  for (let above = 0; above < level; above += 1) now[above] ??= levels[above]?.start ?? 1;
  counts.set(key, now);
  return now;
}

function listsOf(numbering: XmlElement | null): Map<string, List> {
  const lists = new Map<string, List>();
  if (!numbering) return lists;
  const abstract = new Map(
    elementsOf(numbering)
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [element.attributes['w:abstractNumId'] ?? '', levelsOf(element)]),
  );
  for (const element of elementsOf(numbering)) {
    const id = element.attributes['w:numId'];
    if (element.name !== 'w:num' || id === undefined) continue;
    const base = valueOf(element, 'w:abstractNumId') ?? '';
    const overrides = elementsOf(element).filter(({ name }) => name === 'w:lvlOverride');
    lists.set(id, {
      key: overrides.length > 0 ? `own ${id}` : `abstract ${base}`,
      levels: overridden(abstract.get(base) ?? [], overrides),
    });
  }
  return lists;
}

function levelsOf(element: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of descendantsOf(element, 'w:lvl')) {
    const at = Number(level.attributes['w:ilvl']);
    if (!(at >= 0 && at <= 8)) continue;
    levels[at] = {
      start: Number(valueOf(level, 'w:start') ?? 1) || 0,
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      text: valueOf(level, 'w:lvlText') ?? '',
    };
  }
  return levels;
}

function overridden(base: readonly (Level | undefined)[], overrides: readonly XmlElement[]): (Level | undefined)[] {
  const levels = [...base];
  for (const override of overrides) {
    const at = Number(override.attributes['w:ilvl']);
    const own = levelsOf(override)[at];
    const start = valueOf(override, 'w:startOverride');
    const level = own ?? levels[at];
    if (level) levels[at] = start === undefined ? level : { ...level, start: Number(start) || 0 };
  }
  return levels;
}

function itemOf(properties: XmlElement | undefined, ofStyle: (style: string) => ListItem | null): ListItem | null {
  const direct = childOf(properties, 'w:numPr');
  const style = valueOf(properties, 'w:pStyle');
  const styled = style === undefined ? null : ofStyle(style);
  if (!direct) return styled;
  const list = valueOf(direct, 'w:numId') ?? styled?.list;
  // list 0 takes a numbering of the style away
  if (list === undefined || list === '0') return null;
  return { list, level: Number(valueOf(direct, 'w:ilvl') ?? styled?.level ?? 0) || 0 };
}

const LONGEST_LINE_OF_STYLES = 20;

function styleItems(styles: XmlElement | null): (style: string) => ListItem | null {
  const byId = new Map(
    (styles ? elementsOf(styles) : []).map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  return (id) => {
    let style = byId.get(id);
    for (let steps = 0; style && steps < LONGEST_LINE_OF_STYLES; steps += 1) {
      const numbered = childOf(childOf(style, 'w:pPr'), 'w:numPr');
      const list = valueOf(numbered, 'w:numId');
      if (list !== undefined) return { list, level: Number(valueOf(numbered, 'w:ilvl') ?? 0) || 0 };
      style = byId.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return null;
  };
}
