import type { Block } from '../blocks.ts';
import type { Citation, CitationRole } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { symbolKey } from '../symbol.ts';
import { countAliases } from './alias.ts';
import { type PlacedReference, placeReferences } from './reference.ts';
import { readRole, type Standing } from './role.ts';
import { readSubject, type Subject } from './subject.ts';

/** What citations are read from besides the text. */
export interface CitationClues {
  /** Where the head ends, in which the document's own number stands. */
  readonly headEnd: number;
  readonly title: { readonly start: number; readonly end: number };
  /** Where the first heading stands. */
  readonly bodyStart: number;
  readonly ownSymbol: string | null;
  readonly type: string | null;
  readonly blocks: readonly Block[];
}

interface Mention {
  readonly reference: PlacedReference;
  readonly role: CitationRole;
  readonly limit: number;
}

const REACH = 400;
const RANK: Readonly<Record<CitationRole, number>> = { implements: 2, basis: 1, mention: 0 };
const PAST = new Set(['BC', 'TB']);

const zoneOf = ({ title, bodyStart }: CitationClues, at: number): Standing['zone'] => {
  if (at >= title.start && at < title.end) return 'title';
  return at < bodyStart ? 'opening' : 'body';
};

const SENTENCE = /[.!?]\s/g;

function sentenceStart(before: string): number {
  let start = 0;
  for (const { index, 0: sign } of before.matchAll(SENTENCE)) start = index + sign.length;
  return start;
}

function makeMention(
  { folded }: SourceText,
  reference: PlacedReference,
  block: Block | undefined,
  previousEnd: number,
  next: number,
  clues: CitationClues,
): Mention {
  const zone = zoneOf(clues, reference.start);
  const blockStart = zone === 'title' ? clues.title.start : (block?.content ?? 0);
  const from = Math.max(blockStart, reference.from - REACH);
  const whole = folded.slice(from, reference.from);
  const sentence = zone === 'body' ? sentenceStart(whole) : 0;
  const limit = zone === 'title' ? clues.title.end : (block?.end ?? folded.length);
  const standing: Standing = {
    zone,
    before: whole.slice(sentence),
    isNested: previousEnd > from + sentence,
    tellsPast: PAST.has(clues.type ?? ''),
  };
  return { reference, role: readRole(standing), limit: Math.min(limit, next) };
}

// a document that is listed next ends the subject, one that the subject names does not
function listedNext(folded: string, next: PlacedReference | undefined): number {
  if (!next) return folded.length;
  const isListed = /(?:[;,]|\sva)\s*$/.test(folded.slice(Math.max(0, next.from - 8), next.from));
  return isListed ? next.from : folded.length;
}

function readMentions(source: SourceText, clues: CitationClues): readonly Mention[] {
  const own = clues.ownSymbol === null ? null : symbolKey(clues.ownSymbol);
  const references = placeReferences(source).filter(
    ({ start, printed }) => start >= clues.headEnd && (own === null || symbolKey(printed) !== own),
  );
  let at = 0;
  return references.map((reference, index) => {
    while (at + 1 < clues.blocks.length && (clues.blocks[at + 1]?.start ?? 0) <= reference.from) at += 1;
    const next = listedNext(source.folded, references[index + 1]);
    return makeMention(source, reference, clues.blocks[at], references[index - 1]?.end ?? 0, next, clues);
  });
}

interface Group {
  readonly mentions: Mention[];
  year: string | null;
}

const yearOf = ({ date }: PlacedReference): string | null => date?.slice(0, 4) ?? null;

// the same number is given anew every year: two dates of different years are two documents
function groupMentions(mentions: readonly Mention[]): readonly Group[] {
  const groups = new Map<string, Group[]>();
  const ordered: Group[] = [];
  for (const mention of mentions) {
    const key = symbolKey(mention.reference.printed);
    const year = yearOf(mention.reference);
    const known = groups.get(key) ?? [];
    const group = known.find((other) => year === null || other.year === null || other.year === year);
    if (group) {
      group.mentions.push(mention);
      group.year ??= year;
      continue;
    }
    const made = { mentions: [mention], year };
    ordered.push(made);
    groups.set(key, [...known, made]);
  }
  return ordered;
}

const longest = (names: readonly (string | null)[]): string | null =>
  names.reduce((best, name) => ((name?.length ?? 0) > (best?.length ?? 0) ? name : best), null);

// the subject is printed where a document is first named, seldom later
const MOST_SUBJECTS = 6;

function makeCitation(source: SourceText, { mentions: group }: Group): Citation | null {
  const [first] = group;
  if (!first) return null;
  const defining = group.reduce((best, mention) => (RANK[mention.role] > RANK[best.role] ? mention : best), first);
  const subjectOf = ({ reference, limit }: Mention): Subject =>
    readSubject(source.text, source.folded, reference.to, limit);
  const own = subjectOf(defining);
  const subjects = own.text === null ? group.slice(0, MOST_SUBJECTS).map(subjectOf) : [own];
  const end = own.text === null ? defining.reference.to : own.end;
  return {
    ...source.passage(defining.reference.from, end),
    symbol: first.reference.printed,
    type: first.reference.symbol.type,
    date: group.find(({ reference }) => reference.date !== null)?.reference.date ?? null,
    issuer: longest(group.map(({ reference }) => reference.issuer)),
    subject: subjects.find(({ text }) => text !== null)?.text ?? null,
    role: defining.role,
    mentions: group.length,
  };
}

/** Every other document that this one names by number: one row for each, with its strongest role and all its mentions. */
export function readCitations(source: SourceText, clues: CitationClues): readonly Citation[] {
  const groups = groupMentions(readMentions(source, clues));
  const citations = groups.map((group) => makeCitation(source, group)).filter((citation) => citation !== null);
  return countAliases(source, citations, clues.headEnd);
}
