import type { Block } from '../blocks.ts';
import type { DocumentParts } from '../document-parts.ts';
import { readSentences, type Stretch } from '../sentences.ts';
import { readEnumerated } from './enumerated.ts';
import { levelOf, PARAGRAPH } from './level.ts';
import { splitMergedBullets } from './task.ts';

/** A piece of text under an agency: a block, or what stands behind the agency’s name in its own block. */
export interface Item extends Stretch {
  /** False for a paragraph without bullet or label. */
  readonly isMarked: boolean;
  /** How deep it stands; see `levelOf`. */
  readonly level: number;
  /** True for a heading: what stands under it is the work. */
  readonly isTitle: boolean;
}

const WORDS = /\p{L}{2}/u;

/** A block as an item of the agency that it stands under. */
export const itemOf = (folded: string, block: Block, isTitle: boolean): Item => ({
  start: block.content,
  end: block.end,
  isMarked: block.kind === 'bullet' || block.label !== null,
  level: levelOf(folded, block) ?? PARAGRAPH,
  isTitle,
});

const GOES_ON = /:[*_\s]*$/;

const leads = (text: string, { start, end }: Item): boolean => GOES_ON.test(text.slice(Math.max(start, end - 8), end));

interface Joined extends Item {
  /** True for an item with those below it. */
  readonly isJoined: boolean;
}

// “- Chuẩn bị tài liệu phục vụ đoàn: + Bộ tiêu chí … + Báo cáo …” is one task; a title’s bullets are as many
function joinNested(text: string, items: readonly Item[]): readonly Joined[] {
  const joined: Joined[] = [];
  let lead: Item | null = null;
  for (const item of items) {
    const isBelow = lead !== null && item.isMarked && item.level > lead.level;
    if (isBelow && lead) joined[joined.length - 1] = { ...lead, end: item.end, isJoined: true };
    else joined.push({ ...item, isJoined: false });
    if (item.isMarked && !isBelow) lead = leads(text, item) && !item.isTitle ? item : null;
  }
  return joined;
}

const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

// a title that stands over others, or in capitals over what is of others
function isEmptyTitle(text: string, items: readonly Item[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (!item?.isTitle) return false;
  return (next?.level ?? 0) > item.level || IN_CAPITALS.test(text.slice(item.start, item.end));
}

// a line that a scan tore off: “đánh giá, phân loại và báo cáo”
const isScrap = (text: string, { start, end }: Stretch): boolean =>
  /^\p{Ll}/u.test(text.slice(start, start + 4)) && !/[.;:,][*_\s]*$/.test(text.slice(Math.max(start, end - 6), end));

function tasksInParagraph(text: string, item: Item, isFirst: boolean): readonly Stretch[] {
  const points = readEnumerated(text, item);
  if (points.length > 0) return points;
  const tasks = splitMergedBullets(text, item).flatMap(({ start, end }) => readSentences(text, start, end));
  return isFirst ? tasks : tasks.filter((task) => !isScrap(text, task));
}

/** The tasks in what stands under an agency: one a bullet, or a sentence where there are no bullets. */
export function tasksIn({ source: { text } }: DocumentParts, given: readonly Item[]): readonly Stretch[] {
  const hasMarks = given.some(({ isMarked }) => isMarked);
  const items = joinNested(text, given);
  const tasks = items.flatMap((item, index) => {
    if (isEmptyTitle(text, items, index)) return [];
    if (item.isJoined) return [item];
    if (item.isMarked) return splitMergedBullets(text, item);
    // above bullets stands what leads to them, or work of its own; between them, a remark
    if (hasMarks && (index > 0 || leads(text, item))) return [];
    return tasksInParagraph(text, item, index === 0);
  });
  return tasks.filter(({ start, end }) => WORDS.test(text.slice(start, end)));
}
