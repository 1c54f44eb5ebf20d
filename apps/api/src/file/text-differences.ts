import type { TextDifference } from '@sau-ro/schema';
import { diffArrays } from 'diff';

const LONGEST_MS = 500;

/**
 * In which paragraphs a file says otherwise than the document; white space does not count.
 * `null`: they have too little in common to be compared in half a second.
 */
export function textDifferences(file: string, document: string): TextDifference[] | null {
  const changes = diffArrays(paragraphs(document), paragraphs(file), { timeout: LONGEST_MS });
  if (!changes) return null;
  const found: TextDifference[] = [];
  for (let at = 0; at < changes.length; at += 1) {
    const [change, next] = [changes[at], changes[at + 1]];
    if (!change || (!change.added && !change.removed)) continue;
    const words = change.value.join('\n');
    if (change.removed && next?.added) {
      found.push({ document: words, file: next.value.join('\n') });
      at += 1;
    } else found.push(change.removed ? { document: words, file: null } : { document: null, file: words });
  }
  return found;
}

const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.normalize('NFC').replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
