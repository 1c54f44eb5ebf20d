import { isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { type Block, textOfBlocks } from '../word/blocks.ts';

const BREAKS = new Set(
  'address article aside blockquote body dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header html li main ol p pre section tbody thead ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set('head script style template noscript svg nav form button select iframe'.split(' '));
const START =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|meta|div|table|p)[\s>]/iu;

/** Whether a text is an HTML page, by how it begins. */
export const isHtml = (text: string): boolean => START.test(text.slice(0, 2000));

/** What an HTML page says: one line a block, tables in reading order; scripts, styles and menus are left out. */
export function htmlText(html: string): string {
  return textOfBlocks(blocksOf(parseDocument(html, { decodeEntities: true }).children)).replaceAll(/\n{2,}/gu, '\n\n');
}

type Nodes = ReturnType<typeof parseDocument>['children'];

/** The blocks of nodes; what stands between two blocks is a paragraph. */
function blocksOf(nodes: Nodes): Block[] {
  const blocks: Block[] = [];
  let line = '';
  const endLine = (): void => {
    if (line.trim() !== '') blocks.push(line.trim());
    line = '';
  };
  const walk = (within: Nodes): void => {
    for (const node of within) {
      if (isText(node)) line += node.data.replaceAll(/\s+/gu, ' ');
      else if (!isTag(node) || UNSEEN.has(node.name)) continue;
      else if (node.name === 'br' || node.name === 'hr') endLine();
      else if (node.name === 'table') {
        endLine();
        blocks.push({
          rows: rowsOf(node.children).map((row) => row.map((cell) => textOfBlocks(blocksOf(cell)).split('\n'))),
        });
      } else {
        const isBlock = BREAKS.has(node.name);
        if (isBlock) endLine();
        walk(node.children);
        if (isBlock) endLine();
      }
    }
  };
  walk(nodes);
  endLine();
  return blocks;
}

const elementsNamed = (nodes: Nodes, names: readonly string[], through: readonly string[]): Nodes[] =>
  nodes.flatMap((node) => {
    if (!isTag(node)) return [];
    if (names.includes(node.name)) return [node.children];
    return through.includes(node.name) ? elementsNamed(node.children, names, through) : [];
  });

const rowsOf = (nodes: Nodes): Nodes[][] =>
  elementsNamed(nodes, ['tr'], ['tbody', 'thead', 'tfoot']).map((row) => elementsNamed(row, ['td', 'th'], []));
