import { type Layout, readLayout } from '@sau-ro/reading';
import type { Element } from '@xmldom/xmldom';
import { type Level, paragraphsOf, type Stretch, treeOf } from './document-tree.ts';
import type { HeldDocument } from './held-document.ts';
import { subtypeOf } from './iri.ts';
import { InlineWriter } from './inline-writer.ts';
import { marksOf } from './marks.ts';
import { writeMetadata } from './metadata.ts';
import { addElement, addLine, addText, writeDocument } from './xml.ts';

interface Printed {
  readonly text: string;
  readonly starts: Layout['paragraphs'];
  readonly inline: InlineWriter;
}

/** A held document as Akoma Ntoso 3.0 (OASIS LegalDocML 1.0): its text as printed, in the parts that were read, with what it names. */
export function akomaNtosoOf(document: HeldDocument): string {
  const layout = readLayout(document.text);
  const tree = treeOf(document, layout);
  const inline = new InlineWriter(document.text, marksOf(document, layout, tree));
  const printed = { text: document.text, starts: layout.paragraphs, inline };
  return writeDocument((root) => {
    const doc = addElement(root, 'doc', { name: subtypeOf(document.type), contains: 'originalVersion' });
    writeMetadata(doc, document);
    writeBlocks(doc, 'preface', tree.preface, printed);
    writePreamble(doc, tree.preamble, printed);
    const body = addLine(doc, 'mainBody');
    writeParagraphs(body, tree.plain, printed);
    for (const [at, level] of tree.levels.entries()) writeLevel(body, level, at, '', printed);
    // a document without words
    if (body.firstChild === null) addElement(body, 'p');
    writeBlocks(doc, 'conclusions', tree.conclusions, printed);
  });
}

function writeParagraphs(parent: Element, stretch: Stretch, { text, starts, inline }: Printed): void {
  for (const paragraph of paragraphsOf(text, stretch, starts)) inline.write(addLine(parent, 'p'), paragraph);
}

function writeBlocks(parent: Element, name: string, stretch: Stretch, printed: Printed, eId?: string): void {
  if (printed.text.slice(...stretch).trim() === '') return;
  writeParagraphs(addLine(parent, name, eId === undefined ? {} : { eId }), stretch, printed);
}

interface Grounds {
  readonly element: Element;
  readonly eId: string;
  count: number;
}

function openGrounds(preamble: Element, number: number): Grounds {
  const eId = `cits_${number}`;
  return { element: addLine(preamble, 'citations', { eId }), eId, count: 0 };
}

function openGround(grounds: Grounds): Element {
  grounds.count += 1;
  return addLine(grounds.element, 'citation', { eId: `${grounds.eId}__cit_${grounds.count}` });
}

/** What a document rests on (Căn cứ) stands as citations, everything else before its first heading as it is. */
function writePreamble(doc: Element, stretch: Stretch, { text, starts, inline }: Printed): void {
  const paragraphs = paragraphsOf(text, stretch, starts);
  if (paragraphs.length === 0) return;
  const preamble = addLine(doc, 'preamble');
  let grounds: Grounds | null = null;
  let lists = 0;
  for (const paragraph of paragraphs) {
    const isGround = inline.marksIn(paragraph).some(({ attributes }) => attributes['class'] === 'basis');
    if (!isGround) grounds = null;
    else if (grounds === null) grounds = openGrounds(preamble, (lists += 1));
    inline.write(grounds ? addElement(openGround(grounds), 'p') : addLine(preamble, 'p'), paragraph);
  }
}

// only what a document itself calls so is a chapter; “II” and “2.1” are levels
const ELEMENTS: readonly (readonly [RegExp, string, string])[] = [
  [/^phần/iu, 'part', 'part'],
  [/^chương/iu, 'chapter', 'chp'],
  [/^mục/iu, 'section', 'sec'],
  [/^điều/iu, 'article', 'art'],
];
const LEVEL = [/^/u, 'level', 'lvl'] as const;

function writeLevel(parent: Element, level: Level, at: number, above: string, printed: Printed): void {
  const { heading, own, levels } = level;
  const [, element, prefix] = ELEMENTS.find(([name]) => name.test(heading.label)) ?? LEVEL;
  const eId = `${above}${prefix}_${at + 1}`;
  const written = addLine(parent, element, { eId });
  writeHeading(written, heading, `${eId}__heading`, printed);
  const blocks = levels.length > 0 ? 'intro' : 'content';
  writeBlocks(written, blocks, own, printed, `${eId}__${blocks}`);
  for (const [place, below] of levels.entries()) writeLevel(written, below, place, `${eId}__`, printed);
}

const BEHIND_LABEL = /^[\s.:)\-–—*_/]*/u;

/** The label as printed is its number; where it is printed so damaged that it is not found, all is the heading. */
function writeHeading(
  parent: Element,
  { label, start, end }: Level['heading'],
  eId: string,
  { text, inline }: Printed,
): void {
  const printed = text.slice(start, end);
  const found = printed.indexOf(label);
  const labelEnd = found < 0 || found > 8 ? 0 : found + label.length;
  const split = labelEnd === 0 ? 0 : labelEnd + (BEHIND_LABEL.exec(printed.slice(labelEnd))?.[0].length ?? 0);
  if (split > 0) addText(addElement(parent, 'num'), printed.slice(0, split).trim());
  if (split < printed.length) inline.write(addElement(parent, 'heading', { eId }), [start + split, end]);
}
