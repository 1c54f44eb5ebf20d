import { fold } from '@sau-ro/gazetteer';
import type { Block } from '../blocks.ts';
import { type DocumentParts, headingsAbove } from '../document-parts.ts';
import type { TargetDue } from '../reading.ts';
import { readHeadingDue } from './due.ts';
import { readStanding, type Standing } from './goal.ts';

/** Where a block of a document stands, as far as its goals are concerned. */
export interface Place {
  readonly block: Block;
  /** Labels of the headings above, joined. */
  readonly path: string | null;
  /** What headings and lead-ins say of when all below is due. */
  readonly due: TargetDue | null;
  readonly standing: Standing;
}

// “Điều 1. Phê duyệt Chương trình … giai đoạn 2021 - 2030”: a name, which says nothing of its goals
const ENACTS = /^(?:phe duyet|ban hanh|thong qua)(?![a-z])/;
const LEADS_IN = /:[\s*_]*$/;
const MOST_ABOVE = 40;
const LONGEST = 300;

const signOf = ({ source }: DocumentParts, { kind, start }: Block): string =>
  kind === 'bullet' ? source.text.charAt(start) : '';

interface Level {
  readonly kind: Block['kind'];
  readonly sign: string;
}

// “Đến năm 2030”, alone over what is due then
const SAYS_WHEN =
  /^(?:[^a-z\d]|(?:cac|muc|chi|tieu|cu|the|chu|yeu|dinh|huong|phan|dau|den|tu|trong|vao|het|cuoi|nam|giai|doan|thoi|ky|tam|nhin|nay|va|i{1,3}|20\d{2})(?![a-z\d]))+$/;
const LONGEST_TIME = 80;

function leadsIn({ source }: DocumentParts, { start, content, end }: Block): boolean {
  const { folded } = source;
  if (LEADS_IN.test(folded.slice(Math.max(start, end - 8), end))) return true;
  if (end - content > LONGEST_TIME) return false;
  const printed = folded.slice(content, end);
  return /20\d{2}[\s*_)]*$/.test(printed) && SAYS_WHEN.test(printed);
}

// a line that leads in, one that stands beside, or one that ends what belongs together
function relationOf(parts: DocumentParts, block: Block, { kind, sign }: Level): 'leads' | 'beside' | 'apart' {
  const isBullet = block.kind === 'bullet';
  const isSame = block.kind === kind && signOf(parts, block) === sign;
  if (!leadsIn(parts, block)) return isSame || isBullet ? 'beside' : 'apart';
  return isSame && isBullet ? 'beside' : 'leads';
}

// lines that end with a colon above a block, the nearest first: “- Đến năm 2030:” over its “+ …”, “Phấn đấu:” over both
function leadIns(parts: DocumentParts, at: number, own: Block): readonly string[] {
  const { blocks, source, headingOf } = parts;
  const found: string[] = [];
  let level: Level = { kind: own.kind, sign: signOf(parts, own) };
  for (let above = at - 1; at - above < MOST_ABOVE && headingOf[above] === headingOf[at]; above -= 1) {
    const block = blocks[above];
    const relation = block ? relationOf(parts, block, level) : 'apart';
    if (!block || relation === 'apart') break;
    if (relation === 'beside') continue;
    found.push(source.folded.slice(Math.max(block.start, block.end - LONGEST), block.end));
    if (block.kind !== 'bullet') break;
    level = { kind: block.kind, sign: signOf(parts, block) };
  }
  return found;
}

const first = (printed: readonly string[]): TargetDue | null => {
  for (const line of printed) {
    const due = readHeadingDue(line);
    if (due) return due;
  }
  return null;
};

/** True for the types of documents that tell what was done. */
export const isReport = (type: string | null): boolean => type === 'BC' || type === 'TB';

// a conclusion tells what was and orders what is to be: “phấn đấu đến 31/12 giải ngân 100% vốn”
const AIMS = /(?<![a-z])phan\s+dau[^.;]{0,80}\d\s?%/;
const tellsPast = ({ source }: DocumentParts, { start, end }: Block, type: string | null): boolean =>
  isReport(type) && !(type === 'TB' && AIMS.test(source.folded.slice(start, end)));

/** Reads where the block at an index stands. */
export function placeOf(parts: DocumentParts, at: number, block: Block, type: string | null): Place {
  const above = headingsAbove(parts, at);
  const headings = above.map(({ title }) => fold(title)).filter((title) => !ENACTS.test(title));
  const lines = leadIns(parts, at, block);
  return {
    block,
    path: above[0]?.path ?? null,
    due: first(lines) ?? first(headings),
    standing: readStanding({ headings, leadIn: lines.join(' '), isReport: tellsPast(parts, block, type) }),
  };
}
