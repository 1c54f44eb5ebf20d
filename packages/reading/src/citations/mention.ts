import type { Block } from '../blocks.ts';
import type { CitationRole, PartialDate } from '../reading.ts';
import type { Grounds } from './grounds.ts';
import type { SourceText } from '../source-text.ts';
import { symbolKey } from '../symbol.ts';
import { type PlacedReference, placeReferences } from './reference.ts';
import { readRole, type Standing } from './role.ts';

/** What citations are read from besides the text. */
export interface CitationClues {
  /** Where the head ends, in which the document's own number stands. */
  readonly headEnd: number;
  readonly title: { readonly start: number; readonly end: number };
  /** Where the first heading stands. */
  readonly bodyStart: number;
  readonly ownSymbol: string | null;
  readonly issuedOn: PartialDate | null;
  readonly type: string | null;
  readonly blocks: readonly Block[];
  readonly grounds: readonly Grounds[];
}

/** One place where a document is named by its number. */
export interface Mention {
  readonly reference: PlacedReference;
  readonly role: CitationRole;
  /** Where its subject ends at the latest. */
  readonly limit: number;
}

const REACH = 400;
const PAST = new Set(['BC', 'TB']);

const zoneOf = ({ title, bodyStart }: CitationClues, at: number): Standing['zone'] => {
  if (at >= title.start && at < title.end) return 'title';
  return at < bodyStart ? 'opening' : 'body';
};

const SENTENCE = /[.!?]\s/g;
// grounds that follow one another in one paragraph, as pages that lost their line ends print them
const STATEMENT =
  /[;.]\s+(?=(?:can\s+cu|xet|theo\s+de\s+nghi|tren\s+co\s+so|sau\s+khi\s+xem|thuc\s+hien|trien\s+khai)(?![a-z]))/g;

// or below a title without a blank line
const NEW_LINE = /\n\s{0,9}(?=(?:Căn cứ|Thực hiện|Triển khai|Quán triệt)\s)/g;

function lastStart(before: string, pattern: RegExp): number {
  let start = 0;
  for (const { index, 0: sign } of before.matchAll(pattern)) start = index + sign.length;
  return start;
}

function standingOf(
  { text, folded }: SourceText,
  { start, from }: PlacedReference,
  blockStart: number,
  last: Mention | undefined,
  clues: CitationClues,
): Standing {
  const zone = zoneOf(clues, start);
  const reach = Math.max(zone === 'title' ? clues.title.start : blockStart, from - REACH);
  const whole = folded.slice(reach, from);
  const sentence = Math.max(
    lastStart(whole, STATEMENT),
    lastStart(text.slice(reach, from), NEW_LINE),
    zone === 'body' ? lastStart(whole, SENTENCE) : 0,
  );
  const previous = last !== undefined && last.reference.end > reach + sentence ? last.role : null;
  const isGround = clues.grounds.some((grounds) => from >= grounds.start && from < grounds.end);
  return { zone, before: whole.slice(sentence), previous, tellsPast: PAST.has(clues.type ?? ''), isGround };
}

// a document that is listed next ends the subject, one that the subject names does not
function listedNext(folded: string, next: PlacedReference | undefined): number {
  if (!next) return folded.length;
  const isListed = /(?:[;,]|\sva)\s*$/.test(folded.slice(Math.max(0, next.from - 8), next.from));
  return isListed ? next.from : folded.length;
}

// of another day it is another body's document under the same number
function isOwn({ printed, date }: PlacedReference, own: string | null, issuedOn: PartialDate | null): boolean {
  if (own === null || symbolKey(printed) !== own) return false;
  const [year, month, day] = (date ?? '').split('-').map(Number);
  const { year: ownYear = null, month: ownMonth = null, day: ownDay = null } = issuedOn ?? {};
  const agrees = (one: number | null, other: number | undefined): boolean => one === null || one === other;
  return date === null || (agrees(ownYear, year) && agrees(ownMonth, month) && agrees(ownDay, day));
}

/** All places where a text names other documents by number, in order. */
export function readMentions(source: SourceText, clues: CitationClues): readonly Mention[] {
  const own = clues.ownSymbol === null ? null : symbolKey(clues.ownSymbol);
  const references = placeReferences(source).filter(
    (reference) => reference.start >= clues.headEnd && !isOwn(reference, own, clues.issuedOn),
  );
  const mentions: Mention[] = [];
  let at = 0;
  for (const [index, reference] of references.entries()) {
    while (at + 1 < clues.blocks.length && (clues.blocks[at + 1]?.start ?? 0) <= reference.from) at += 1;
    const block = clues.blocks[at];
    const standing = standingOf(source, reference, block?.content ?? 0, mentions[index - 1], clues);
    const end = standing.zone === 'title' ? clues.title.end : (block?.end ?? source.folded.length);
    const limit = Math.min(end, listedNext(source.folded, references[index + 1]));
    mentions.push({ reference, role: readRole(standing), limit });
  }
  return mentions;
}
