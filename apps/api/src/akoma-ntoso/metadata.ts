import { slugify } from '@sau-ro/gazetteer';
import type { Element } from '@xmldom/xmldom';
import type { HeldDocument } from './held-document.ts';
import { isoDay, subtypeOf, workIri } from './iri.ts';
import { IDS } from './marks.ts';
import { addElement, addLine } from './xml.ts';

/** The media type of Akoma Ntoso, which is also the format of its manifestation. */
export const AKOMA_NTOSO = 'application/akn+xml';

const UNKNOWN_ISSUER = 'Không ghi cơ quan ban hành';
const ONTOLOGY = '/akn/ontology';

interface Level {
  readonly name: 'FRBRWork' | 'FRBRExpression' | 'FRBRManifestation';
  readonly iri: string;
  /** What follows the name of a component. */
  readonly suffix?: string;
  readonly date: string;
  readonly dateName: string;
  readonly author: string;
}

function openLevel(
  parent: Element,
  { name, iri, suffix = '', date, dateName, author }: Level,
  alias?: string,
): Element {
  const level = addLine(parent, name);
  addElement(level, 'FRBRthis', { value: `${iri}/!main${suffix}` });
  addElement(level, 'FRBRuri', { value: iri + suffix });
  if (alias !== undefined) addElement(level, 'FRBRalias', { value: alias, name: 'page' });
  addElement(level, 'FRBRdate', { date, name: dateName });
  addElement(level, 'FRBRauthor', { href: `#${author}` });
  return level;
}

/** What the document is: as a work, as this text of it, and as this file. */
function writeIdentification(meta: Element, document: HeldDocument): void {
  const { issuedOn, heldFrom, readAt, symbol, type, slug, page } = document;
  const issued = issuedOn && isoDay(issuedOn);
  // the schema wants a day: where none is printed whole, it is that since which the text is here, and is called so
  const made = issued
    ? { date: issued, dateName: 'issued' }
    : { date: heldFrom.toISOString().slice(0, 10), dateName: 'held' };
  const work = workIri(document);
  const text = `${work}/vie@`;
  const identification = addElement(meta, 'identification', { source: `#${IDS.editor}` });
  const works = openLevel(identification, { name: 'FRBRWork', iri: work, ...made, author: IDS.issuer }, page);
  addElement(works, 'FRBRcountry', { value: 'vn' });
  addElement(works, 'FRBRsubtype', { value: subtypeOf(type) });
  if (symbol !== null) addElement(works, 'FRBRnumber', { value: symbol });
  addElement(works, 'FRBRname', { value: slug });
  const expression = openLevel(identification, { name: 'FRBRExpression', iri: text, ...made, author: IDS.issuer });
  // ours is a copy: what counts is what the office signed
  addElement(expression, 'FRBRauthoritative', { value: 'false' });
  addElement(expression, 'FRBRlanguage', { language: 'vie' });
  const manifestation = openLevel(identification, {
    name: 'FRBRManifestation',
    iri: text,
    suffix: '.xml',
    date: readAt.toISOString().slice(0, 10),
    dateName: 'read',
    author: IDS.editor,
  });
  addElement(manifestation, 'FRBRformat', { value: AKOMA_NTOSO });
}

/** Writes what is said of the document, and the bodies and persons that its text leads to. */
export function writeMetadata(parent: Element, document: HeldDocument): void {
  const { issuer, signer } = document;
  const meta = addElement(parent, 'meta');
  writeIdentification(meta, document);
  const references = addElement(meta, 'references', { source: `#${IDS.editor}` });
  const add = (element: string, eId: string, kind: string, showAs: string): unknown =>
    addLine(references, element, { eId, href: `${ONTOLOGY}/${kind}/vn/${slugify(showAs)}`, showAs });
  add('TLCOrganization', IDS.editor, 'organization', 'Sáu Rõ');
  add('TLCOrganization', IDS.issuer, 'organization', issuer ?? UNKNOWN_ISSUER);
  if (signer) add('TLCPerson', IDS.signer, 'person', signer.name);
  if (signer && signer.position !== null) add('TLCRole', IDS.position, 'role', signer.position);
}
