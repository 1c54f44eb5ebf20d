import { documentTypeByAbbr, localityWithAncestors } from '@sau-ro/gazetteer';
import type { IndexedDocument, IndexedPassage } from './indexed-document.ts';
import { symbolForms } from './symbol-forms.ts';

/** What every record of a document carries, so that a filter on the document holds for each of its passages. */
interface DocumentFacets {
  readonly document: string;
  readonly held: boolean;
  /** 1 where the text is held: of two that match alike, the one that can be read stands first. */
  readonly weight: number;
  readonly type: string | null;
  readonly year: number | null;
  /** Every year it is about: of issue, of its period, of its targets. */
  readonly years: readonly number[];
  /** Keys of its place and of all that contain it. */
  readonly localities: readonly string[];
  readonly indicators: readonly string[];
  /** Forms of its own number, of those it carries out, of those it only names. */
  readonly is: readonly string[];
  readonly carriesOut: readonly string[];
  readonly names: readonly string[];
  /** Numbers as printed, for people: what it carries out, what else it names. */
  readonly carriedOutSymbols: readonly string[];
  readonly namedSymbols: readonly string[];
}

/** One record of the index: a document itself (`head`), or one of its passages. */
export interface SearchRecord extends DocumentFacets {
  readonly id: string;
  readonly kind: 'head' | 'passage';
  readonly symbol: string | null;
  readonly title: string | null;
  /** In right Vietnamese, even where the text is damaged: issuer and place; of a head also its type and what it carries out. */
  readonly facts: string;
  /** Of a damaged text, in restored words. */
  readonly quote: string | null;
  /** As printed, where the quote is restored. */
  readonly printed: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly section: string | null;
  /** Indicators of the targets that stand in this passage. */
  readonly measures: readonly string[];
  /** Forms of the numbers that are named in this passage; on a head: of those that no passage shows. */
  readonly shows: readonly string[];
}

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);
const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function yearsOf({ year, period, targets }: IndexedDocument): number[] {
  const covered = period
    ? Array.from({ length: Math.max(0, period.to - period.from + 1) }, (_, at) => period.from + at)
    : [];
  return distinct(present([year, ...covered, ...targets.map(({ dueYear }) => dueYear)]));
}

function facetsOf(document: IndexedDocument): DocumentFacets {
  const { id, held, type, year, localityKey, citations, targets, symbol } = document;
  const [carriedOut, named] = [true, false].map((wanted) =>
    distinct(citations.filter(({ role }) => (role === 'implements') === wanted).map((citation) => citation.symbol)),
  );
  return {
    document: id,
    held,
    weight: held ? 1 : 0,
    type,
    year,
    years: yearsOf(document),
    localities: localityKey === null ? [] : localityWithAncestors(localityKey).map(({ key }) => key),
    indicators: distinct(present(targets.map(({ indicator }) => indicator))),
    is: symbol === null ? [] : symbolForms(symbol),
    carriesOut: distinct((carriedOut ?? []).flatMap(symbolForms)),
    names: distinct((named ?? []).flatMap(symbolForms)),
    carriedOutSymbols: carriedOut ?? [],
    namedSymbols: named ?? [],
  };
}

const placesOf = ({ localityKey }: IndexedDocument): string[] =>
  localityKey === null ? [] : localityWithAncestors(localityKey).map(({ fullName }) => fullName);

// a damaged title is unreadable, but its type, issuer, place and what it carries out are known in right spelling
function factsOf(document: IndexedDocument): string {
  const { type, issuer, citations } = document;
  const carriedOut = citations
    .filter(({ role }) => role === 'implements')
    .map(({ symbol, subject, issuer: by }) => present([symbol, by, subject]).join(' '));
  return present([documentTypeByAbbr.get(type ?? '')?.vi ?? null, issuer, ...placesOf(document), ...carriedOut]).join(
    '. ',
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const overlaps = (fact: Span, passage: IndexedPassage): boolean => fact.start < passage.end && passage.start < fact.end;

function headOf(document: IndexedDocument, facets: DocumentFacets, facts: string): SearchRecord {
  const { symbol, title, citations, passages, targets } = document;
  const isUnseen = (fact: Span): boolean => !passages.some((passage) => overlaps(fact, passage));
  const unseen = citations.filter(({ passage }) => isUnseen(passage));
  return {
    ...facets,
    id: `${document.id}_head`,
    kind: 'head',
    symbol,
    title,
    facts,
    quote: null,
    printed: null,
    start: null,
    end: null,
    section: null,
    measures: distinct(present(targets.filter(isUnseen).map(({ indicator }) => indicator))),
    shows: distinct(unseen.flatMap((citation) => symbolForms(citation.symbol))),
  };
}

function passageOf(
  document: IndexedDocument,
  facets: DocumentFacets,
  facts: string,
  passage: IndexedPassage,
): SearchRecord {
  const { ordinal, quote, restored, start, end, section } = passage;
  const measured = document.targets.filter((target) => overlaps(target, passage));
  const cited = document.citations.filter((citation) => overlaps(citation.passage, passage));
  return {
    ...facets,
    id: `${document.id}_${ordinal}`,
    kind: 'passage',
    symbol: null,
    title: null,
    facts,
    quote: restored ?? quote,
    printed: restored === null ? null : quote,
    start,
    end,
    section,
    measures: distinct(present(measured.map(({ indicator }) => indicator))),
    shows: distinct(cited.flatMap(({ symbol }) => symbolForms(symbol))),
  };
}

/** The records of a document: one for itself, one for each of its passages. */
export function searchRecords(document: IndexedDocument): SearchRecord[] {
  const facets = facetsOf(document);
  const facts = factsOf(document);
  // words that stand partly in a passage, partly in its document's head find it; the title would double the time of indexing
  const context = present([document.issuer, ...placesOf(document)]).join('. ');
  const passages = document.passages.map((passage) => passageOf(document, facets, context, passage));
  return [headOf(document, facets, facts), ...passages];
}
