import { fold } from '@sau-ro/gazetteer';
import type { DocumentParts } from '../document-parts.ts';
import type { Heading } from '../outline.ts';
import { onOneLine } from '../source-text.ts';
import type { Target } from '../reading.ts';
import { readSentences } from '../sentences.ts';

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

/** The goals of the objectives that carry no number: whole bullets, or what is left of a bullet beside its targets. */
export function readQualitativeTargets(parts: DocumentParts, targets: readonly Target[]): readonly string[] {
  const { source, blocks, headings, footBlock } = parts;
  const taken = targets.map(({ span }) => span);
  const isTaken = (start: number, end: number): boolean => {
    const [from, to] = source.span(start, end);
    // targets are in order: the first that ends behind `from` decides
    let [low, high] = [0, taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.[1] ?? 0) > from) high = middle;
      else low = middle + 1;
    }
    return (taken[low]?.[0] ?? Infinity) < to;
  };
  const found: string[] = [];
  const headed = new Set(headings.map(({ block }) => block));
  for (const heading of objectiveHeadings(headings)) {
    for (let at = heading.block + 1; at < Math.min(heading.until, footBlock); at += 1) {
      const block = blocks[at];
      if (!block || headed.has(at)) continue;
      const whole = { start: block.content, end: block.end };
      const parted = isTaken(whole.start, whole.end) ? readSentences(source.text, whole.start, whole.end) : [whole];
      for (const { start, end } of parted) {
        const goal = onOneLine(source.text.slice(start, end));
        if (!isTaken(start, end) && goal.length >= SHORTEST) found.push(goal);
      }
    }
  }
  return [...new Set(found)];
}
