import type { Layout } from '@sau-ro/reading';
import type { DocumentTree, Stretch } from './document-tree.ts';
import type { HeldDocument, Reference } from './held-document.ts';
import { isoDay, workIri } from './iri.ts';

/** An inline element round a stretch of the text. */
export interface Mark {
  readonly stretch: Stretch;
  readonly element: 'docDate' | 'docNumber' | 'docTitle' | 'person' | 'ref' | 'signature';
  readonly attributes: Readonly<Record<string, string>>;
}

/** Ids in the list of references that marks and metadata lead to. */
export const IDS = { editor: 'sauRo', issuer: 'issuer', signer: 'signer', position: 'position' } as const;

/** Where words stand in a stretch, whatever space is between their parts. */
function findPrinted(text: string, parts: readonly string[], between: string, [from, until]: Stretch): Stretch | null {
  if (parts.length === 0) return null;
  const pattern = new RegExp(parts.map((part) => RegExp.escape(part)).join(between), 'u');
  const match = pattern.exec(text.slice(from, until));
  return match && [from + match.index, from + match.index + match[0].length];
}

const findWords = (text: string, words: string, within: Stretch): Stretch | null =>
  findPrinted(text, words.split(/\s+/u).filter(Boolean), String.raw`\s+`, within);
const findNumber = (text: string, symbol: string, within: Stretch): Stretch | null =>
  findPrinted(text, Array.from(symbol.replaceAll(/\s/gu, '')), String.raw`\s*`, within);

const DATE = /ng.y\s+(?<day>\d{1,2})\s+th.ng\s+(?<month>\d{1,2})\s+n.m\s+(?<year>\d{4})/gu;

function dateMark({ text, issuedOn }: HeldDocument, [from, until]: Stretch): Mark[] {
  const date = issuedOn && isoDay(issuedOn);
  if (!date) return [];
  const found = [...text.slice(from, until).matchAll(DATE)].find(
    ({ groups: { year, month, day } = {} }) =>
      isoDay({ year: Number(year), month: Number(month), day: Number(day) }) === date,
  );
  if (!found) return [];
  const start = from + found.index;
  return [{ element: 'docDate', stretch: [start, start + found[0].length], attributes: { date } }];
}

function marked(element: Mark['element'], stretch: Stretch | null, attributes: Mark['attributes'] = {}): Mark[] {
  return stretch === null ? [] : [{ element, stretch, attributes }];
}

/** The number is marked; where it is printed so damaged that it is not found, the words that name it are. */
function refMark(text: string, { symbol, role, start, end, to }: Reference): Mark {
  const stretch = findNumber(text, symbol, [start, end]) ?? [start, end];
  return { element: 'ref', stretch, attributes: { href: workIri(to), class: role } };
}

function signatureMarks({ text, signer }: HeldDocument, conclusions: Stretch): Mark[] {
  const stretch = signer && findWords(text, signer.name, conclusions);
  if (!signer || !stretch) return [];
  const position = signer.position === null ? {} : { as: `#${IDS.position}` };
  return [
    { element: 'signature', stretch, attributes: {} },
    { element: 'person', stretch, attributes: { refersTo: `#${IDS.signer}`, ...position } },
  ];
}

/** What of a text is marked, in order; what holds others comes before them. */
export function marksOf(document: HeldDocument, layout: Layout, { preface, conclusions }: DocumentTree): Mark[] {
  const { text, symbol, references } = document;
  const title: Stretch | null = layout.title && layout.title[1] <= preface[1] ? layout.title : null;
  const marks = [
    ...marked('docTitle', title),
    ...marked('docNumber', symbol === null ? null : findNumber(text, symbol, preface)),
    ...dateMark(document, preface),
    ...references.map((reference) => refMark(text, reference)),
    ...signatureMarks(document, conclusions),
  ];
  return marks.toSorted((one, other) => one.stretch[0] - other.stretch[0] || other.stretch[1] - one.stretch[1]);
}
