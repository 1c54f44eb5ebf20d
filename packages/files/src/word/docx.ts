import { childOf, descendantsOf, elementsOf, parseXml, type XmlElement } from '../xml/xml-tree.ts';
import { type Block, textOfBlocks } from './blocks.ts';
import { docxLabeller, type Labeller } from './docx-numbering.ts';

/** The text of a Word document (ECMA-376): paragraphs with their numbers, tables in reading order, footnotes at the end. */
export function docxText(parts: ReadonlyMap<string, Uint8Array>): string {
  const part = (name: string): XmlElement | null => {
    const content = parts.get(`word/${name}.xml`);
    return content ? parseXml(new TextDecoder().decode(content)) : null;
  };
  const document = part('document');
  const body = document && childOf(document, 'w:body');
  if (!body) throw new Error('it has no word/document.xml');
  const labelOf = docxLabeller(part('numbering'), part('styles'));
  const blocks = blocksOf(body, labelOf);
  return textOfBlocks([
    ...blocks,
    ...notesOf(part('footnotes'), 'w:footnote', labelOf),
    ...notesOf(part('endnotes'), 'w:endnote', labelOf),
  ]);
}

/** The parts of a Word document that its text is in. */
export const isDocxPart = (name: string): boolean =>
  /^word\/(?:document|numbering|styles|footnotes|endnotes)\.xml$/u.test(name);

// what a reviewer took away, and what is drawn twice for older programs
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:tblPr',
  'w:sectPr',
]);

function blocksOf(element: XmlElement, labelOf: Labeller): Block[] {
  return elementsOf(element).flatMap((child): Block[] => {
    if (UNSEEN.has(child.name)) return [];
    if (child.name === 'w:p') return paragraphOf(child, labelOf);
    if (child.name === 'w:tbl') return [tableOf(child, labelOf)];
    return blocksOf(child, labelOf);
  });
}

/** A paragraph, and after it the boxes that are anchored in it. */
function paragraphOf(paragraph: XmlElement, labelOf: Labeller): Block[] {
  const text = inline(paragraph);
  const label = text.trim() === '' ? '' : labelOf(childOf(paragraph, 'w:pPr'));
  const boxes = descendantsOf(paragraph, 'w:txbxContent').filter((box) => !isFallback(paragraph, box));
  return [label + text, ...boxes.flatMap((box) => blocksOf(box, labelOf))];
}

const isFallback = (paragraph: XmlElement, box: XmlElement): boolean =>
  descendantsOf(paragraph, 'mc:Fallback').some((fallback) => descendantsOf(fallback, 'w:txbxContent').includes(box));

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

function inline(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (UNSEEN.has(child.name) || child.name === 'w:txbxContent' || isHidden(child)) return '';
      if (child.name === 'w:t') return child.children.filter((piece) => typeof piece === 'string').join('');
      if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') {
        return `[${child.attributes['w:id'] ?? ''}]`;
      }
      return SIGNS[child.name] ?? inline(child);
    })
    .join('');
}

function isHidden(run: XmlElement): boolean {
  const vanish = childOf(childOf(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !['0', 'false'].includes(vanish.attributes['w:val'] ?? '');
}

function tableOf(table: XmlElement, labelOf: Labeller): Block {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => cellLines(cell, labelOf)));
  return { rows };
}

// rows and cells may stand within content controls
const within = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name) ? within(child, name) : [];
  });
const rowsOf = (table: XmlElement): XmlElement[] =>
  within(table, 'w:tr').filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'));
const cellsOf = (row: XmlElement): XmlElement[] => within(row, 'w:tc');

function cellLines(cell: XmlElement, labelOf: Labeller): string[] {
  return textOfBlocks(blocksOf(cell, labelOf)).split('\n');
}

function notesOf(notes: XmlElement | null, name: string, labelOf: Labeller): Block[] {
  return (
    (notes ? elementsOf(notes) : [])
      // those with a type are the lines that separate notes from the text
      .filter((note) => note.name === name && note.attributes['w:type'] === undefined)
      .map((note) => `[${note.attributes['w:id'] ?? ''}] ${textOfBlocks(blocksOf(note, labelOf))}`)
  );
}
