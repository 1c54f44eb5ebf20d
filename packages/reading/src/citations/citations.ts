import type { Citation, CitationRole } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { symbolKey } from '../symbol.ts';
import { countAliases } from './alias.ts';
import { type CitationClues, type Mention, readMentions } from './mention.ts';
import type { PlacedReference } from './reference.ts';
import { readSubject, type Subject } from './subject.ts';
import { TYPE_BY_WORD } from './type-words.ts';

const RANK: Readonly<Record<CitationRole, number>> = { implements: 2, basis: 1, mention: 0 };

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

// a letter’s number says only who wrote it; “Công văn số 501/TTr-NV”: what looks like the type of a submission is the inspectorate
const typeOf = ({ symbol, typeWord }: PlacedReference): string | null =>
  typeWord === 'cong van' ? 'CV' : (symbol.type ?? TYPE_BY_WORD.get(typeWord ?? '') ?? null);

const longest = (names: readonly (string | null)[]): string | null =>
  names.reduce((best, name) => ((name?.length ?? 0) > (best?.length ?? 0) ? name : best), null);

// a title in capitals has its bodies in capitals too: “CỦA HỘI ĐỒNG NHÂN DÂN TỈNH”
function issuerOf(group: readonly Mention[]): string | null {
  const names = group.map(({ reference }) => reference.issuer);
  const ordinary = names.filter((name) => name !== null && name !== name.toUpperCase());
  return longest(ordinary.length > 0 ? ordinary : names);
}

// the subject is printed where a document is first named, seldom later
const MOST_SUBJECTS = 6;

function makeCitation(source: SourceText, { mentions: group }: Group, aliases: number): Citation | null {
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
    symbol: longest(group.map(({ reference }) => reference.printed)) ?? first.reference.printed,
    type: group.map(({ reference }) => typeOf(reference)).find((type) => type !== null) ?? null,
    date: group.find(({ reference }) => reference.date !== null)?.reference.date ?? null,
    issuer: issuerOf(group),
    subject: subjects.find(({ text }) => text !== null)?.text ?? null,
    role: defining.role,
    mentions: group.length + aliases,
  };
}

/** Every other document that this one names by number: one row for each, with its strongest role and all its mentions. */
export function readCitations(source: SourceText, clues: CitationClues): readonly Citation[] {
  const groups = groupMentions(readMentions(source, clues));
  const targets = groups
    .flatMap(({ mentions }, document) => mentions.map(({ reference }) => ({ reference, document })))
    .sort((one, other) => one.reference.start - other.reference.start);
  const aliases = countAliases(source, targets, clues.headEnd);
  return groups
    .map((group, document) => makeCitation(source, group, aliases.get(document) ?? 0))
    .filter((citation) => citation !== null);
}
