import type { Block } from '../blocks.ts';
import type { DocumentParts } from '../document-parts.ts';
import { readSentences, type Stretch } from '../sentences.ts';
import { splitMergedBullets } from './task.ts';

/** A piece of text under an agency: a block, or what stands behind the agency’s name in its own block. */
export interface Item extends Stretch {
  /** False for a paragraph without bullet or label. */
  readonly isMarked: boolean;
}

const WORDS = /\p{L}{2}/u;

/** A block as an item of the agency that it stands under. */
export const itemOf = ({ kind, label, content, end }: Block): Item => ({
  start: content,
  end,
  isMarked: kind === 'bullet' || label !== null,
});

const GOES_ON = /:[*_\s]*$/;

/** The tasks in what stands under an agency: one a bullet, or a sentence where there are no bullets. */
export function tasksIn({ source: { text } }: DocumentParts, items: readonly Item[]): readonly Stretch[] {
  const hasMarks = items.some(({ isMarked }) => isMarked);
  const tasks = items.flatMap((item, index) => {
    if (item.isMarked) return splitMergedBullets(text, item);
    // above bullets stands what leads to them, or work of its own; between them, a remark
    if (hasMarks && (index > 0 || GOES_ON.test(text.slice(item.start, item.end)))) return [];
    return splitMergedBullets(text, item).flatMap(({ start, end }) => readSentences(text, start, end));
  });
  return tasks.filter(({ start, end }) => WORDS.test(text.slice(start, end)));
}
