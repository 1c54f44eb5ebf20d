import type { Block } from '../blocks.ts';
import { type DocumentParts, headingsAbove } from '../document-parts.ts';
import type { Heading } from '../outline.ts';
import type { Stretch } from '../sentences.ts';
import { isClosing } from './closing.ts';
import { levelOf, PARAGRAPH } from './level.ts';
import { type Opening, readOpening } from './opening.ts';
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
  readonly headingAt: ReadonlyMap<number, Heading>;
}

interface Group extends Stretch {
  readonly level: number;
  readonly opening: Opening;
  readonly section: string | null;
  readonly items: Item[];
}

const STRONG =
  /^[\s,*_]*(?:can\s+|phai\s+)?(?:(?:co|chiu)\s+trach\s+nhiem|chu\s+tri|phoi\s+hop|chi\s+dao|tham\s+muu|to\s+chuc|tiep\s+tuc|chu\s+dong|khan\s+truong|theo\s+chuc\s+nang)/;
const EXECUTION =
  /^[^a-z]*(?:co\s+quan|don\s+vi|so|bo\s+phan)?[\s,a-z]{0,20}(?:chu\s+tri|phoi\s+hop|thuc\s+hien)\s*(?:\([^)]*\)\s*)?[*_]*:/;
const PERIODIC = /^[^a-z]*dinh\s+ky/;
// of others, whom an agency tells within its own work, only these are given work of their own
const NAMED_BODY =
  /^(?:so|phong|ban|uy\s+ban|ubnd|tram|trung\s+tam|cong\s+an|bo|thanh\s+tra|van\s+phong|chi\s+cuc|cuc|hoi|doan|bao|dai|mat\s+tran|cac\s+(?:so|phong|khoa|ban|truong|tram))\s/;

function isNested({ folded }: DocumentParts['source'], block: Block, { form, start, end, ordered }: Opening): boolean {
  if (form !== 'colon' && !(ordered && /giao\s/.test(folded.slice(block.content, start)))) return false;
  return NAMED_BODY.test(folded.slice(start, end + 1));
}

function gives({ source }: DocumentParts, block: Block, opening: Opening, isMixed: boolean): boolean {
  if (opening.form !== 'acts' || opening.ordered || opening.requested)
    return !isMixed || block.kind !== 'text' || opening.ordered;
  return !isMixed || STRONG.test(source.folded.slice(opening.end, opening.end + 60));
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
    const heading = this.#walk.headingAt.get(at);
    const opening = this.#readOpening(block, heading, at);
    const above = this.#open.at(-1);
    const isGiven =
      opening !== null &&
      (above ? isNested(this.#parts.source, block, opening) : gives(this.#parts, block, opening, this.#walk.isMixed));
    if (isGiven) this.#begin(opening, block, at, level);
    else if (above) above.items.push(itemOf(block));
  }

  #visitParagraph(block: Block, at: number): void {
    const { source } = this.#parts;
    if (isClosing(source.folded, block)) this.#open = [];
    if (this.#open.length > 0) {
      this.#open.at(-1)?.items.push(itemOf(block));
      return;
    }
    const opening = isClosing(source.folded, block) ? null : this.#readOpening(block, undefined, at);
    if (opening && gives(this.#parts, block, opening, this.#walk.isMixed)) this.#begin(opening, block, at, PARAGRAPH);
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
    const own = { start: opening.workStart, end: block.end, isMarked: isWhole && block.kind === 'bullet' };
    // a paragraph that ends with a colon goes on in the bullets below
    const goesOn = level === PARAGRAPH && /:[*_\s]*$/.test(this.#parts.source.text.slice(block.end - 6, block.end));
    const group = {
      level: goesOn ? 0 : level,
      opening,
      start: block.start,
      end: isWhole ? block.end : Math.max(opening.end, block.start + 1),
      section: this.#sectionOf(at, level),
      items: opening.form === 'alone' ? [] : [own],
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
  }
  return walker.found
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
