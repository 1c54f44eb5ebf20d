import type { Block } from '../blocks.ts';
import { type DocumentParts, foldTitle, headingsAbove } from '../document-parts.ts';
import type { Heading } from '../outline.ts';
import type { Stretch } from '../sentences.ts';
import { isClosing, isLast } from './closing.ts';
import { isGivenWithin } from './within.ts';
import { levelOf, PARAGRAPH } from './level.ts';
import { type Opening, readOpening } from './opening.ts';
import { readOrders, stretchesOf } from './orders.ts';
import { readTitleOpening } from './title.ts';
import { type Item, itemOf, tasksIn } from './tasks.ts';

/** Work given to one agency at one place, before its tasks are read. */
export interface Given extends Stretch {
  readonly agency: string;
  readonly requested: boolean;
  readonly section: string | null;
  readonly tasks: readonly Stretch[];
}

/** A part of a document in which work is given. */
export interface Walk {
  readonly from: number;
  readonly until: number;
  /** True where not every paragraph gives work: a directive’s points do, what it says before them does not. */
  readonly isMixed: boolean;
  /** True where the document has a section that names who does what. */
  readonly hasNamed: boolean;
  readonly headingAt: ReadonlyMap<number, Heading>;
}

interface Group extends Stretch {
  readonly level: number;
  readonly opening: Opening;
  readonly section: string | null;
  readonly items: Item[];
  /** True where what stands below may be of others: “… yêu cầu các sở thực hiện các nhiệm vụ sau:”. */
  readonly isLoose: boolean;
}

// “TM. ỦY BAN NHÂN DÂN”, “KT. CHỦ TỊCH”
const SIGNS = /^[\s*|]*(?:TM|T\/M|KT|K\/T|TL|TUQ)\.?\s+\p{Lu}{2}/u;
const GOES_ON = /:[*_\s]*$/;
const STRONG =
  /^[\s,*_]*(?:can\s+|phai\s+)?(?:(?:co|chiu)\s+trach\s+nhiem|chu\s+tri|phoi\s+hop|chi\s+dao|tham\s+muu|to\s+chuc|tiep\s+tuc|chu\s+dong|khan\s+truong|theo\s+chuc\s+nang)/;
// “1. Sở Y tế;” in a list of those who are written to
const LISTED = /;[\s*_]*$/;
const DONE = /^[\s,*_]*(?:da|chua)\s/;
// sections of goals and of what has been give no work, whoever they name
const TELLS =
  /^[^a-z]*(?:nhung |cac |mot so )?(?:muc tieu|muc dich|chi tieu|thuc trang|ket qua|tinh hinh|danh gia|han che|ton tai|nguyen nhan|doi tuong|pham vi|quan diem|nguyen tac)/;
const EXECUTION =
  /^[^a-z]*(?:co\s+quan|don\s+vi|so|bo\s+phan)?[\s,a-z]{0,20}(?:chu\s+tri|phoi\s+hop|thuc\s+hien)\s*(?:\([^)]*\)\s*)?[*_]*:/;
const PERIODIC = /^[^a-z]*dinh\s+ky/;
// among paragraphs of every kind: a name alone gives work only as a heading, a sentence only where it is told as a duty
function givesAmongOthers({ source }: DocumentParts, { kind, label, start, end }: Block, opening: Opening): boolean {
  if (opening.form !== 'acts')
    return (
      kind !== 'text' && (label !== null || opening.form === 'colon') && !LISTED.test(source.text.slice(start, end))
    );
  if (opening.ordered || opening.requested) return true;
  const behind = source.folded.slice(opening.end, opening.end + 60);
  return (
    STRONG.test(behind) ||
    (levelOf(source.folded, { kind, label, start, end, content: start }) !== null &&
      kind !== 'bullet' &&
      !DONE.test(behind))
  );
}

/** Goes through a part block by block: what an agency begins is its own until a sign of the same depth. */
class Walker {
  readonly found: Group[] = [];
  readonly #parts: DocumentParts;
  readonly #walk: Walk;
  #open: Group[] = [];

  constructor(parts: DocumentParts, walk: Walk) {
    this.#parts = parts;
    this.#walk = walk;
  }

  visit(block: Block, at: number): void {
    const { folded } = this.#parts.source;
    const level = levelOf(folded, block);
    if (level === null) return this.#visitParagraph(block, at);
    this.#open = this.#open.filter((group) => group.level < level);
    const opening = this.#readOpening(block, this.#walk.headingAt.get(at), at);
    if (opening && this.#isGiven(block, opening, at)) this.#begin(opening, block, at, level);
    else if (!this.#open.at(-1) || this.#open.at(-1)?.isLoose) this.#visitLoose(block, at, level);
    else this.#open.at(-1)?.items.push(this.#itemOf(block, at));
  }

  #itemOf(block: Block, at: number): Item {
    const heading = this.#walk.headingAt.get(at);
    return itemOf(this.#parts.source.folded, block, heading !== undefined && heading.titleEnd >= block.end - 4);
  }

  close(): void {
    this.#open = [];
  }

  #isGiven(block: Block, opening: Opening, at: number): boolean {
    const above = this.#open.at(-1);
    if (above && !above.isLoose) return isGivenWithin(this.#parts.source, block, opening, above.opening.agency);
    if (!this.#walk.isMixed) return true;
    const isTold = headingsAbove(this.#parts, at).some((heading) => TELLS.test(foldTitle(heading)));
    return !isTold && givesAmongOthers(this.#parts, block, opening);
  }

  // a point of nobody’s own may hold orders within; else it is of whom all points are
  #visitLoose(block: Block, at: number, level: number): void {
    const { source } = this.#parts;
    const orders = this.#walk.isMixed ? readOrders(source, block.content, block.end) : [];
    for (const [index, stretch] of stretchesOf(orders, block.end).entries()) {
      const order = orders[index];
      if (order) this.#beginOrder(order, stretch, at, level);
    }
    if (orders.length === 0) this.#open.at(-1)?.items.push(this.#itemOf(block, at));
  }

  #beginOrder(opening: Opening, stretch: Stretch, at: number, level: number): void {
    const group: Group = {
      level,
      opening,
      ...stretch,
      section: this.#sectionOf(at, level),
      items: [{ ...stretch, isMarked: false, isTitle: false, level: PARAGRAPH }],
      isLoose: true,
    };
    this.found.push(group);
    if (GOES_ON.test(this.#parts.source.text.slice(stretch.end - 6, stretch.end))) this.#open.push(group);
  }

  #visitParagraph(block: Block, at: number): void {
    const { source } = this.#parts;
    const closes =
      isClosing(source.folded, block, this.#walk.hasNamed || this.found.length > 0) ||
      SIGNS.test(source.text.slice(block.content, block.content + 24));
    if (closes) this.#open = [];
    const above = this.#open.at(-1);
    if (above && !above.isLoose) above.items.push(this.#itemOf(block, at));
    if (closes || (above && !above.isLoose)) return;
    const opening = this.#readOpening(block, undefined, at);
    if (opening && this.#isGiven(block, opening, at)) this.#begin(opening, block, at, PARAGRAPH);
    else if (this.#walk.isMixed) this.#visitPreamble(block, at);
  }

  // “Để …, Chủ tịch UBND tỉnh yêu cầu Giám đốc các sở … thực hiện các nhiệm vụ sau:”
  #visitPreamble(block: Block, at: number): void {
    const { source } = this.#parts;
    const orders = readOrders(source, block.content, block.end);
    const goesOn = GOES_ON.test(source.text.slice(block.end - 6, block.end));
    for (const [index, stretch] of stretchesOf(orders, block.end).entries()) {
      const order = orders[index];
      const isLast = goesOn && index === orders.length - 1;
      if (order) this.#beginOrder(order, stretch, at, isLast ? 0 : PARAGRAPH);
    }
  }

  // a numbered sentence stands beside the heading before it, not under it
  #sectionOf(at: number, level: number): string | null {
    const { source, blocks } = this.#parts;
    const isAbove = ({ block }: Heading): boolean => {
      const own = blocks[block];
      return block === at || (own !== undefined && (levelOf(source.folded, own) ?? PARAGRAPH) < level);
    };
    return headingsAbove(this.#parts, at).find(isAbove)?.path ?? null;
  }

  #readOpening(block: Block, heading: Heading | undefined, at: number): Opening | null {
    const { source, blocks } = this.#parts;
    const head = source.folded.slice(block.content, block.content + 80);
    if (PERIODIC.test(head) || EXECUTION.test(head)) return null;
    const title = heading ? readTitleOpening(source, block, heading, blocks[at + 1]) : null;
    return title ?? readOpening(source, block.content, block.end);
  }

  #begin(opening: Opening, block: Block, at: number, level: number): void {
    const isWhole = opening.form === 'acts';
    // a bullet or a lettered point is one task; a numbered one is as many as it has sentences
    const isLead = GOES_ON.test(this.#parts.source.text.slice(block.end - 6, block.end));
    const isOne = isWhole && !isLead && (block.kind === 'bullet' || block.label?.kind === 'letter');
    const own = { start: opening.workStart, end: block.end, isMarked: isOne, isTitle: false, level };
    // a paragraph that ends with a colon goes on in the bullets below
    const goesOn = level === PARAGRAPH && isLead;
    const group: Group = {
      level: goesOn ? 0 : level,
      opening,
      start: block.start,
      end: isWhole ? block.end : Math.max(opening.end, block.start + 1),
      section: this.#sectionOf(at, level),
      items: opening.form === 'alone' ? [] : [own],
      isLoose: goesOn && isWhole,
    };
    this.found.push(group);
    if (level !== PARAGRAPH || goesOn) this.#open.push(group);
  }
}

/** All work given in a part of a document, agency by agency. */
export function walkGiven(parts: DocumentParts, walk: Walk): readonly Given[] {
  const walker = new Walker(parts, walk);
  for (let at = walk.from; at < walk.until; at += 1) {
    const block = parts.blocks[at];
    if (block) walker.visit(block, at);
    if (block && isLast(parts.source.folded, block)) walker.close();
  }
  const { text } = parts.source;
  // all that such a preamble leads to has been given to others by name
  const isEmpty = ({ isLoose, level, items, end }: Group): boolean =>
    isLoose && level === 0 && items.length < 2 && GOES_ON.test(text.slice(end - 6, end));
  return walker.found
    .filter((group) => !isEmpty(group))
    .map(({ start, end, opening, section, items }) => ({
      start,
      end,
      agency: opening.agency,
      requested: opening.requested,
      section,
      tasks: tasksIn(parts, items),
    }))
    .filter(({ tasks, agency }) => tasks.length > 0 && agency.length > 1);
}
