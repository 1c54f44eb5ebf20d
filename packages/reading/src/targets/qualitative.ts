import { fold } from '@sau-ro/gazetteer';
import type { Block } from '../blocks.ts';
import type { DocumentParts } from '../document-parts.ts';
import type { Heading } from '../outline.ts';
import type { SourceText } from '../source-text.ts';
import type { Target } from '../reading.ts';
import { readSentences, type Stretch } from '../sentences.ts';

const OBJECTIVES = /^(?:cac )?(?:muc tieu|tam nhin)/;
const PURPOSE = /^muc dich$/;

function objectiveHeadings(headings: readonly Heading[]): readonly Heading[] {
  const titled = headings.map((heading) => ({ heading, title: fold(heading.title) }));
  const objectives = titled.filter(({ title }) => OBJECTIVES.test(title));
  return (objectives.length > 0 ? objectives : titled.filter(({ title }) => PURPOSE.test(title))).map(
    ({ heading }) => heading,
  );
}

const SHORTEST = 20;
const BEHIND_TITLE = /^[\s:.*_]+/;

type IsTaken = (start: number, end: number) => boolean;

function makeIsTaken({ source }: DocumentParts, targets: readonly Target[]): IsTaken {
  const taken = targets.map(({ span }) => span);
  // targets are in order: the first that ends behind the start decides
  const firstBehind = (offset: number): number => {
    let [low, high] = [0, taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.[1] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (start, end) => {
    const [from, to] = source.span(start, end);
    return (taken[firstBehind(from)]?.[0] ?? Infinity) < to;
  };
}

function goalsOfBlock(source: SourceText, block: Block, isTaken: IsTaken): readonly string[] {
  const whole = { start: block.content, end: block.end };
  const parted = isTaken(whole.start, whole.end) ? readSentences(source.text, whole.start, whole.end) : [whole];
  return parted
    .filter(({ start, end }) => !isTaken(start, end))
    .map(({ start, end }) => source.passage(start, end).quote)
    .filter((goal) => goal.length >= SHORTEST);
}

// “1. Mục tiêu chung: Nâng cao sức khỏe …”
function behindTitle({ text }: SourceText, block: Block, { titleEnd }: Heading): Block {
  const signs = BEHIND_TITLE.exec(text.slice(titleEnd, block.end))?.[0].length ?? 0;
  return { ...block, content: Math.min(block.end, titleEnd + signs) };
}

const isInTable = (tables: readonly Stretch[], { start, end }: Block): boolean =>
  tables.some((table) => start < table.end && end > table.start);

/** The goals of the objectives that carry no number: whole bullets, or what is left of a bullet beside its targets. */
export function readQualitativeTargets(
  parts: DocumentParts,
  targets: readonly Target[],
  tables: readonly Stretch[],
): readonly string[] {
  const { source, blocks, headings, footBlock } = parts;
  const isTaken = makeIsTaken(parts, targets);
  const headed = new Map(headings.map((heading) => [heading.block, heading]));
  const found = new Set<string>();
  let done = 0;
  for (const { block, until } of objectiveHeadings(headings)) {
    const from = Math.max(done, block);
    done = Math.max(done, Math.min(until, footBlock));
    for (const [index, own] of blocks.slice(from, done).entries()) {
      if (isInTable(tables, own)) continue;
      const heading = headed.get(from + index);
      const said = heading ? behindTitle(source, own, heading) : own;
      for (const goal of goalsOfBlock(source, said, isTaken)) found.add(goal);
    }
  }
  return [...found];
}
