import type { Block } from './blocks.ts';
import { type Candidate, type LabelRun, type Member, readLabelRuns } from './label-runs.ts';

/** What the neighbours of labelled blocks say of them. */
export interface Corrections {
  /** Blocks that look like headings, but are items of a list whose other items are sentences. */
  readonly items: ReadonlySet<number>;
  /** Blocks that are too long for a heading, but stand among headings as one of them. */
  readonly headings: ReadonlySet<number>;
}

const FEWEST = 3;
const FEWEST_ENDED = 2;

const ENDS_ITEM = /;[*_\s]*$/;

// a list: of its items at most one in three could be a heading
const isList = ({ members }: LabelRun): boolean =>
  members.length >= FEWEST &&
  members.filter(({ isHeading, isFilled }) => isHeading && isFilled).length * 3 <= members.length;

// “1) Thư ký thông qua …;⏎2) Trưởng đoàn: Chỉ đạo …;⏎3) Thảo luận:”: all that is no heading ends like an item, and so do most
function isEndedList(text: string, { members }: LabelRun): boolean {
  const isEnded = ({ block }: Member): boolean =>
    ENDS_ITEM.test(text.slice(Math.max(block.content, block.end - 8), block.end));
  const sentences = members.filter(({ isHeading }) => !isHeading);
  if (members.length < FEWEST || sentences.length < FEWEST_ENDED || !sentences.every(isEnded)) return false;
  return members.filter(isEnded).length * 2 >= members.length;
}

// among a directive’s orders, what ends with “4. Tổ chức thực hiện” over bullets is its last section
const CLOSES =
  /^(?:tổ chức (?:triển khai )?thực hiện|phân công (?:nhiệm vụ|thực hiện)|chế độ (?:thông tin, )?báo cáo|kinh phí(?: thực hiện)?)[\s.:*_]*$/iu;

const closes = (text: string, { block, isFilled }: Member): boolean =>
  isFilled && CLOSES.test(text.slice(block.content, block.end));

const LONGEST_HEADING = 700;

// “7.1. Kết quả … theo Nghị định số …; hoạt động … năm 2024”: under each of its neighbours something stands too
function longHeadingsOf({ kind, members }: LabelRun): readonly Member[] {
  if (kind !== 'dotted' || members.length < FEWEST || !members.every(({ isFilled }) => isFilled)) return [];
  const others = members.filter(({ isHeading }) => !isHeading);
  if (members.length - others.length < FEWEST_ENDED) return [];
  return others.filter(({ block }) => block.end - block.content <= LONGEST_HEADING);
}

/** Looks at labelled blocks among their neighbours: which that look like headings are none, and which others are. */
export function readCorrections(
  text: string,
  blocks: readonly Block[],
  candidates: ReadonlyMap<number, Candidate>,
): Corrections {
  const items = new Set<number>();
  const headings = new Set<number>();
  for (const run of readLabelRuns(blocks, candidates)) {
    const isOfItems = isList(run) || isEndedList(text, run);
    const wrong = isOfItems
      ? run.members.filter((member) => member.isHeading && !closes(text, member))
      : longHeadingsOf(run);
    for (const { at } of wrong) (isOfItems ? items : headings).add(at);
  }
  return { items, headings };
}
