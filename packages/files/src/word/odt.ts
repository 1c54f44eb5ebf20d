import { childOf, descendantsOf, elementsOf, parseXml, type XmlElement } from '../xml/xml-tree.ts';
import { type Block, textOfBlocks } from './blocks.ts';
import { listNumber } from './list-label.ts';

/** The text of an OpenDocument text (ISO/IEC 26300): numbered paragraphs, tables in reading order, notes at the end. */
export function odtText(parts: ReadonlyMap<string, Uint8Array>): string {
  const content = parts.get('content.xml');
  if (!content) throw new Error('it has no content.xml');
  const document = parseXml(new TextDecoder().decode(content));
  const text = childOf(childOf(document, 'office:body'), 'office:text');
  if (!text) throw new Error('it is no text document');
  const reader = { lists: listStyles(document), notes: [] as string[] };
  return textOfBlocks([...blocksOf(text, reader, []), ...reader.notes]);
}

/** The parts of an OpenDocument text that its text is in. */
export const isOdtPart = (name: string): boolean => name === 'content.xml';

type Levels = ReadonlyMap<number, (count: number) => string>;

interface Reader {
  readonly lists: ReadonlyMap<string, Levels>;
  readonly notes: string[];
}

/** The lists that an item stands in, outermost first. */
type Nesting = readonly { readonly levels: Levels | undefined; count: number }[];

const UNSEEN = new Set(['text:tracked-changes', 'office:annotation', 'text:sequence-decls', 'office:forms']);

function blocksOf(element: XmlElement, reader: Reader, nesting: Nesting): Block[] {
  return elementsOf(element).flatMap((child): Block[] => {
    if (UNSEEN.has(child.name)) return [];
    if (child.name === 'text:p' || child.name === 'text:h') return [inline(child, reader)];
    if (child.name === 'text:list') return listOf(child, reader, nesting);
    if (child.name === 'table:table') return [tableOf(child, reader)];
    return blocksOf(child, reader, nesting);
  });
}

function listOf(list: XmlElement, reader: Reader, nesting: Nesting): Block[] {
  const style = list.attributes['text:style-name'];
  const levels = style === undefined ? nesting.at(-1)?.levels : reader.lists.get(style);
  const own = { levels, count: 0 };
  const here = [...nesting, own];
  const labelAt = levels?.get(here.length);
  return elementsOf(list).flatMap((item) => {
    if (item.name !== 'text:list-item') return blocksOf(item, reader, here);
    own.count += 1;
    const [first, ...rest] = blocksOf(item, reader, here);
    if (typeof first !== 'string' || elementsOf(item)[0]?.name === 'text:list') return first ? [first, ...rest] : rest;
    return [(labelAt?.(own.count) ?? '') + first, ...rest];
  });
}

function listStyles(document: XmlElement): Map<string, Levels> {
  return new Map(
    descendantsOf(document, 'text:list-style').map((style) => [
      style.attributes['style:name'] ?? '',
      new Map(elementsOf(style).map((level) => [Number(level.attributes['text:level']), labelOf(level)])),
    ]),
  );
}

function labelOf({ name, attributes }: XmlElement): (count: number) => string {
  if (name === 'text:list-level-style-bullet') return () => '- ';
  const [format = '', prefix = '', suffix = ''] = ['style:num-format', 'style:num-prefix', 'style:num-suffix'].map(
    (key) => attributes[key],
  );
  const start = Number(attributes['text:start-value'] ?? 1) || 1;
  return (count) => (format === '' ? '' : `${prefix}${listNumber(start + count - 1, format)}${suffix} `);
}

const MOST_SPACES = 100;

function inline(element: XmlElement, reader: Reader): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replaceAll(/\s+/gu, ' ');
      if (UNSEEN.has(child.name)) return '';
      if (child.name === 'text:tab') return '\t';
      if (child.name === 'text:line-break') return '\n';
      if (child.name === 'text:s')
        return ' '.repeat(Math.min(Number(child.attributes['text:c'] ?? 1) || 1, MOST_SPACES));
      return child.name === 'text:note' ? noteOf(child, reader) : inline(child, reader);
    })
    .join('');
}

function noteOf(note: XmlElement, reader: Reader): string {
  const body = childOf(note, 'text:note-body');
  const mark = `[${reader.notes.length + 1}]`;
  reader.notes.push(`${mark} ${body ? textOfBlocks(blocksOf(body, { ...reader, notes: [] }, [])) : ''}`);
  return mark;
}

function tableOf(table: XmlElement, reader: Reader): Block {
  const rows = descendantsOf(table, 'table:table-row').map((row) =>
    elementsOf(row)
      .filter(({ name }) => name === 'table:table-cell')
      .map((cell) => textOfBlocks(blocksOf(cell, reader, [])).split('\n')),
  );
  return { rows };
}
