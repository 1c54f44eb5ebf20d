import { type AnyNode, type Element, isTag } from 'domhandler';
import { textContent } from 'domutils';
import type { HtmlPage } from '../site/read-html.ts';
import { endOf, plain, type Told } from './facts.ts';
import type { Language } from './printed.ts';

/** A page, and in which language it is. */
export interface Sight {
  readonly page: HtmlPage;
  readonly language: Language;
}

/** A fact by its name, and what is told of it. */
export type Found = [name: string, told: Told];

/** What a part says, in one line. */
export const wordsOf = (node: AnyNode | undefined): string => (node ? plain(textContent(node)) : '');
const hasClass = (node: AnyNode, name: string): boolean =>
  isTag(node) && (node.attribs['class'] ?? '').split(' ').includes(name);

/** What a part says but for its pills, which tell what is missing, or doubtful. */
export const withoutPills = (node: AnyNode): string =>
  hasClass(node, 'miss') ? '' : 'children' in node ? node.children.map(withoutPills).join('') : textContent(node);

/** Where a link leads; empty: there is none. */
export const hrefOf = (link: Element | undefined): string => link?.attribs['href'] ?? '';

/** The slug of the document that an address leads to. */
export const slugIn = (href: string): string => /\/van-ban\/(?<slug>[^/]+)\//u.exec(href)?.groups?.['slug'] ?? '';

/** The end of a fact’s id, out of an anchor. */
export const endIn = (href: string): string => endOf(href.replace(/^.*#[fc]-/u, ''));

/** What a selector finds, each with the end of its fact’s id. */
export const cardsOf = ({ page }: Sight, selector: string): [Element, string][] =>
  page.all(selector).map((card) => [card, endIn(`#${card.attribs['id'] ?? ''}`)]);
