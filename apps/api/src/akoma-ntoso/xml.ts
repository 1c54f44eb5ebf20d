import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
// XML 1.0 has no place for these, not even as numbers
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

// the end of a page is among them, and is space
const allowed = (text: string): string => text.replaceAll(/[\v\f]/gu, ' ').replaceAll(FORBIDDEN, '\uFFFD');

/** Adds an element behind what its parent has. */
export function addElement(parent: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const document = parent.ownerDocument;
  if (document === null) throw new Error(`The parent of <${name}> is in no document.`);
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, allowed(value));
  parent.appendChild(element);
  return element;
}

/** Adds words behind what an element has. */
export function addText(parent: Element, text: string): void {
  const words = parent.ownerDocument?.createTextNode(allowed(text));
  if (words) parent.appendChild(words);
}

/** Adds an element on a line of its own. */
export function addLine(parent: Element, name: string, attributes?: Readonly<Record<string, string>>): Element {
  addText(parent, '\n');
  return addElement(parent, name, attributes);
}

/** A document with the root of Akoma Ntoso, as it is written. */
export function writeDocument(fill: (root: Element) => void): string {
  const document = new DOMImplementation().createDocument(NAMESPACE, 'akomaNtoso');
  if (document.documentElement) fill(document.documentElement);
  const body = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}
