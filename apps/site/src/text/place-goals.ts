import type { DocumentBody } from '../questions/document.ts';

/** Where a quote stands in a text, runs of white space counting as one space; `null` unless it stands there once. */
export function findQuote(text: string, quote: string): { start: number; end: number } | null {
  const words = quote.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = words.map((word) => RegExp.escape(word)).join(String.raw`\s+`);
  const [match, ...others] = text.matchAll(new RegExp(pattern, 'gu'));
  return match && others.length === 0 ? { start: match.index, end: match.index + match[0].length } : null;
}

/** Gives goals that were read without their place the place of their words. */
export function placeGoals(body: DocumentBody | null, text: string): DocumentBody | null {
  if (!body) return null;
  const edges = body.qualitativeTargets.edges.map(({ node }) => ({
    node: node.end > node.start ? node : { ...node, ...findQuote(text, node.quote) },
  }));
  return { ...body, qualitativeTargets: { ...body.qualitativeTargets, edges } };
}
