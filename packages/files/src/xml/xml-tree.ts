import { SaxesParser } from 'saxes';

/** An element of an XML part: names as written, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const [MOST_NODES, DEEPEST] = [3_000_000, 400];

/** Parses XML; throws where it is not well-formed, has entities of its own, or has more nodes than any document. */
export function parseXml(text: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  let nodes = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > MOST_NODES || open.length > DEEPEST) throw new Error('the XML has too many nodes');
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    count();
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    count();
    open.at(-1)?.children.push(piece);
  });
  parser.on('cdata', (piece) => open.at(-1)?.children.push(piece));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const first = root.children.find((child) => typeof child !== 'string');
  if (!first) throw new Error('the XML is empty');
  return first;
}

/** The element's children that are elements. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** Its first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((child) => child.name === name);
}

/** All its descendants of that name, those within one another too, in order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}
