import { selectAll } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { get } from './visit.ts';

/** A page of the site as it came, without a browser. */
export interface HtmlPage {
  readonly path: string;
  readonly html: string;
  readonly all: (selector: string, within?: AnyNode) => Element[];
}

/** What is read of an element, whatever line breaks and marks stand in it. */
export const wordsOf = (node: AnyNode): string => textContent(node).replace(/\s+/gu, ' ').trim();

/** Reads a page from its HTML. */
export function parseHtml(path: string, html: string): HtmlPage {
  const document = parseDocument(html);
  return { path, html, all: (selector, within = document) => selectAll<AnyNode, Element>(selector, within) };
}

/** Fetches a page and reads it. */
export async function readHtml(path: string): Promise<HtmlPage> {
  const response = await get(path);
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}.`);
  return parseHtml(path, await response.text());
}
