import { readLeadingAgency } from '../agency.ts';
import type { Block } from '../blocks.ts';
import { type DocumentParts, foldTitle, headingsAbove } from '../document-parts.ts';
import { readDue } from '../due-date.ts';
import type { Heading } from '../outline.ts';
import type { Assignment, Task } from '../reading.ts';
import type { Stretch } from '../sentences.ts';
import type { SourceText } from '../source-text.ts';
import { namesIn } from './table-work.ts';

// “Cơ quan chủ trì: …; cơ quan phối hợp: …”, “Đơn vị chủ trì thực hiện: …”
const ROLE_LABEL =
  /(?<![a-z])(?:(?:(?:cac\s+)?(?:co\s+quan|don\s+vi|bo\s+phan|to\s+chuc)(?:\s*,\s*(?:co\s+quan|don\s+vi|to\s+chuc))?\s+(?:duoc\s+giao\s+)?)?(?<role>chu\s+tri|phoi\s+hop|thuc\s+hien|dau\s+moi|chiu\s+trach\s+nhiem|phan\s+cong)(?:\s*(?:,|va)?\s+(?:tham\s+muu|chu\s+tri|thuc\s+hien|trien\s+khai|phoi\s+hop|chinh)){0,3})\s*(?:\([^()]{0,60}\)\s*)?[*_]*:[*_]*/g;
const TIME_LABEL = /^[^a-z]*(?:[a-z0-9.]{1,4}\)\s*)?(?:thoi\s+gian|thoi\s+han|tien\s+do)[^:]{0,30}:/;
const WORK_LABEL =
  /^[^a-z]*(?:[a-z0-9.]{1,4}\)\s*)?(?:noi\s+dung|nhiem\s+vu|cong\s+viec)(?:\s+(?:thuc\s+hien|cong\s+viec|cu\s+the))?[*_]*:[*_]*/;
const BEGINS =
  /^[^a-z]{0,8}(?:[a-z0-9.]{1,4}\)[^a-z]{0,4})?(?:cac\s+)?(?:co\s+quan|don\s+vi|bo\s+phan|to\s+chuc|chu\s+tri|phoi\s+hop|thuc\s+hien|dau\s+moi|phan\s+cong|chiu\s+trach\s+nhiem)[a-z\s,]{0,60}(?:\([^()]{0,60}\)\s*)?[*_]*:/;
/** How far the colon of a label may stand from where its block begins. */
export const HEAD = 160;
// what is longer is no list of agencies
const LONGEST_LIST = 4000;
const NEAR = 6;

interface RoleList extends Stretch {
  readonly role: 'lead' | 'support' | null;
}

function roleOf(folded: string): RoleList['role'] {
  if (/phoi\s+hop/.test(folded)) return 'support';
  return /chu\s+tri|dau\s+moi/.test(folded) ? 'lead' : null;
}

/** True where a block begins with the label of a role: “Cơ quan chủ trì:”. */
export const beginsWithRole = ({ folded }: SourceText, { content }: Block): boolean =>
  BEGINS.test(folded.slice(content, content + HEAD));

function roleListsIn(source: SourceText, block: Block): readonly RoleList[] {
  if (!beginsWithRole(source, block)) return [];
  const { content, end } = block;
  const labels = [...source.folded.slice(content, Math.min(end, content + LONGEST_LIST)).matchAll(ROLE_LABEL)];
  return labels.map(({ index, 0: label, groups }, which) => ({
    role: roleOf(groups?.['role'] ?? ''),
    start: content + index + label.length,
    end: content + (labels[which + 1]?.index ?? Math.min(end - content, LONGEST_LIST)),
  }));
}

// “b) Đơn vị chủ trì: …” is a heading of its own, beside “a) Nội dung: …”
function scopeOf({ headings, headingOf }: DocumentParts, at: number): number {
  const own = headingOf[at] ?? -1;
  const heading = headings[own];
  return heading?.block === at ? (heading.parent ?? -1) : own;
}

/** What stands beside a block under its heading: the work, and by when. */
class Surroundings {
  readonly #parts: DocumentParts;
  readonly #at: number;

  constructor(parts: DocumentParts, at: number) {
    this.#parts = parts;
    this.#at = at;
  }

  *#near(): Generator<Block> {
    const { blocks } = this.#parts;
    for (let at = Math.max(0, this.#at - NEAR); at <= this.#at + NEAR; at += 1) {
      const block = blocks[at];
      if (block && scopeOf(this.#parts, at) === scopeOf(this.#parts, this.#at)) yield block;
    }
  }

  #behind(label: RegExp): Stretch | null {
    const { folded } = this.#parts.source;
    for (const { content, end } of this.#near()) {
      const found = label.exec(folded.slice(content, Math.min(end, content + HEAD)));
      if (found) return { start: content + found[0].length, end };
    }
    return null;
  }

  get time(): Stretch | null {
    return this.#behind(TIME_LABEL);
  }

  // the work is what stands beside it as such, or what the heading says
  get work(): Stretch | null {
    const said = this.#behind(WORK_LABEL);
    if (said) return said;
    const isOfWork = (above: Heading): boolean => !BEGINS.test(`${foldTitle(above)}:`);
    const heading = headingsAbove(this.#parts, this.#at).find(isOfWork);
    const block = heading && this.#parts.blocks[heading.block];
    return heading && block ? { start: block.content, end: heading.titleEnd } : null;
  }
}

function makeTask(
  { source }: DocumentParts,
  work: Stretch,
  role: Task['role'],
  partners: readonly string[],
  time: Stretch | null,
): Task {
  const { quote, span } = source.passage(work.start, work.end);
  const due = time ? readDue(source.folded.slice(time.start, time.end).trim(), true) : null;
  return { text: quote, span, role, with: partners, due };
}

// “Sở Nội vụ, các sở, ban, ngành trong phạm vi chức năng của mình” is a list all the same
const IN_SCOPE = /^\s*,?\s*(?:trong\s+pham\s+vi|theo\s+(?:chuc\s+nang|nhiem\s+vu|phan\s+cong|quy\s+dinh))(?![a-z])/;

// what is said of them in a sentence is read as a sentence: “Phòng … chủ trì, phối hợp với …”
function isSentence({ source }: DocumentParts, { start, end }: Stretch): boolean {
  const agency = readLeadingAgency(source, start, end);
  return agency?.acts === true && !IN_SCOPE.test(source.folded.slice(agency.end, agency.end + 24));
}

function listsFrom(parts: DocumentParts, at: number): readonly RoleList[] {
  const { source, blocks } = parts;
  const lists: RoleList[] = [];
  for (let next = at; next <= at + 2 && scopeOf(parts, next) === scopeOf(parts, at); next += 1) {
    const block = blocks[next];
    const found = block ? roleListsIn(source, block) : [];
    // the next label that says who leads begins another piece of work
    if (next > at && found[0]?.role !== 'support') break;
    lists.push(...found);
  }
  return lists;
}

/** Who is named behind “Cơ quan chủ trì:” and the like in a block, with the work that stands above it. */
export function* readExecution(parts: DocumentParts, at: number): Generator<Assignment> {
  const { source, blocks } = parts;
  const block = blocks[at];
  const lists = block ? listsFrom(parts, at) : [];
  const leading = lists.filter(({ role }) => role !== 'support');
  if (!block || leading.length === 0 || leading.some((list) => isSentence(parts, list))) return;
  const around = new Surroundings(parts, at);
  const partners = lists.filter(({ role }) => role === 'support').flatMap((list) => namesIn(source, list));
  const section = headingsAbove(parts, at)[0]?.path ?? null;
  for (const list of leading) {
    const task = makeTask(parts, around.work ?? list, list.role, partners, around.time);
    for (const agency of namesIn(source, list)) {
      yield { ...source.passage(block.start, block.end), agency, requested: false, section, tasks: [task] };
    }
  }
}
