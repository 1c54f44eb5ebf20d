import { fold } from '@sau-ro/gazetteer';
import { nearSymbols } from './near-symbols.ts';
import type { TextTerm, Understood, UnderstoodKind, UnderstoodPiece } from './understood.ts';
import type { Worded } from './worded.ts';

/** What is asked of an engine: the understood pieces as conditions, the rest as text. */
export interface Wanted {
  readonly symbols: readonly UnderstoodPiece[];
  readonly localities: readonly string[];
  readonly years: readonly number[];
  readonly types: readonly string[];
  readonly indicators: readonly string[];
  /** The words of the indicators, for where they are searched as text. */
  readonly indicatorWords: string;
  readonly terms: readonly TextTerm[];
  readonly words: string;
  /** Words may be missing, the last first. */
  readonly isLoose: boolean;
}

/** A way to ask again for what nothing satisfied, and what to tell the reader about it. */
export interface Relaxation {
  readonly wanted: Wanted;
  readonly notice: Worded;
}

const keysOf = (pieces: readonly UnderstoodPiece[], kind: UnderstoodKind): string[] =>
  pieces.filter((piece) => piece.kind === kind).map(({ key }) => key);

const printedOnce = (pieces: readonly UnderstoodPiece[]): string[] => [
  ...new Set(pieces.map(({ printed }) => printed)),
];

function wantedFrom(pieces: readonly UnderstoodPiece[], terms: readonly TextTerm[], isLoose: boolean): Wanted {
  return {
    symbols: pieces.filter(({ kind }) => kind === 'symbol'),
    localities: keysOf(pieces, 'locality'),
    years: keysOf(pieces, 'year').map(Number),
    types: keysOf(pieces, 'type'),
    indicators: keysOf(pieces, 'indicator'),
    indicatorWords: printedOnce(pieces.filter(({ kind }) => kind === 'indicator')).join(' '),
    terms,
    words: terms.map(({ printed }) => printed).join(' '),
    isLoose,
  };
}

/** What a query asks for, every condition and every word. */
export const wantedOf = ({ pieces, terms }: Understood): Wanted => wantedFrom(pieces, terms, false);

const list = (pieces: readonly UnderstoodPiece[]): string => printedOnce(pieces).join(', ');
const asTerms = (pieces: readonly UnderstoodPiece[]): TextTerm[] =>
  printedOnce(pieces)
    .flatMap((printed) => printed.split(/[^\p{L}\p{N}]+/u).filter(Boolean))
    .map((printed) => ({ printed, alternatives: [fold(printed)] }));

interface Step {
  /** The kinds of pieces that this step is for; none: for the words. */
  readonly about: readonly UnderstoodKind[];
  /** The kinds that are conditions no longer. */
  readonly dropped: readonly UnderstoodKind[];
  /** Words may be missing. */
  readonly isLoose: boolean;
  readonly notice: (printed: string) => Worded;
}

const ALL: readonly UnderstoodKind[] = ['symbol', 'locality', 'year', 'type', 'indicator'];

// the order of relaxation: first words may be missing, then year and type go, then the place, then the number, then all
const STEPS: readonly Step[] = [
  {
    about: [],
    dropped: [],
    isLoose: true,
    notice: () => ({
      vi: 'Không có đoạn nào có đủ các từ đã gõ; dưới đây là những đoạn có một phần.',
      en: 'No passage has all the words typed; below are those that have some of them.',
    }),
  },
  {
    about: ['year', 'type'],
    dropped: ['year', 'type'],
    isLoose: false,
    notice: (printed) => ({
      vi: `Không thấy kết quả khi lọc theo “${printed}”; dưới đây là kết quả không lọc theo điều này.`,
      en: `Nothing was found for “${printed}”; below is what there is without it.`,
    }),
  },
  {
    about: ['locality'],
    dropped: ['year', 'type', 'locality'],
    isLoose: false,
    notice: (printed) => ({
      vi: `Kho dữ liệu này chưa có văn bản phù hợp của “${printed}”; dưới đây là kết quả ở nơi khác.`,
      en: `This corpus holds no such document of “${printed}”; below is what there is elsewhere.`,
    }),
  },
  {
    about: ['symbol'],
    dropped: ['symbol'],
    isLoose: false,
    notice: (printed) => ({
      vi: `Kho dữ liệu này chưa thấy văn bản phù hợp với số “${printed}”; dưới đây là kết quả của phần còn lại.`,
      en: `This corpus has no such document with the number “${printed}”; below is what there is for the rest.`,
    }),
  },
  {
    about: ALL,
    dropped: ALL,
    isLoose: true,
    notice: () => ({
      vi: 'Không có văn bản nào khớp mọi điều kiện; dưới đây là những đoạn có một phần các từ đã gõ.',
      en: 'No document meets all of it; below are passages that have some of the words typed.',
    }),
  },
];

function relax({ pieces, terms }: Understood, { about, dropped, isLoose, notice }: Step): Relaxation | null {
  const subject = pieces.filter(({ kind }) => about.includes(kind));
  const isApplicable =
    isLoose && about.length > 0 ? terms.length > 0 && subject.length > 0 : isLoose || subject.length > 0;
  const kept = pieces.filter(({ kind }) => !dropped.includes(kind));
  // what is given up is searched as words only where there is nothing else to search for; a number is no word
  const isNothingLeft = kept.length + terms.length === 0;
  const words =
    isNothingLeft || dropped === ALL
      ? asTerms(pieces.filter(({ kind }) => dropped.includes(kind) && kind !== 'symbol'))
      : [];
  const all = [...terms, ...words];
  if (!isApplicable || kept.length + all.length === 0 || (isLoose && all.length < 2)) return null;
  return { wanted: wantedFrom(kept, all, isLoose), notice: notice(list(subject)) };
}

// a number that nobody has may have one letter wrong
function correct({ pieces, terms }: Understood): Relaxation[] {
  const isSymbol = ({ kind }: UnderstoodPiece): boolean => kind === 'symbol';
  const typed = pieces.filter(isSymbol);
  const near = typed.flatMap((piece) => nearSymbols(piece.key).map((found) => ({ ...piece, ...found })));
  if (near.length === 0) return [];
  const others = pieces.filter((piece) => !isSymbol(piece));
  const numbers = near.map(({ value }) => value).join(', ');
  const notice = {
    vi: `Không thấy văn bản mang số “${list(typed)}”; dưới đây là kết quả của số khác một chữ: ${numbers}.`,
    en: `No document has the number “${list(typed)}”; below is what there is for one that differs by a letter: ${numbers}.`,
  };
  return [{ wanted: wantedFrom([...near, ...others], terms, false), notice }];
}

/** The ways to ask again, in order; none where nothing would be left to ask for. */
export function relaxations(understood: Understood): Relaxation[] {
  const steps = STEPS.map((step) => relax(understood, step)).filter((relaxation) => relaxation !== null);
  return [...correct(understood), ...steps];
}

/** What to say of a relaxed answer; under a filter, nothing is said of the corpus beyond it. */
export const noticeOf = ({ notice }: Relaxation, isNarrowed: boolean): Worded =>
  isNarrowed ? { vi: `Trong bộ lọc đã chọn: ${notice.vi}`, en: `Within what was narrowed to: ${notice.en}` } : notice;

/** What to say when nothing was found and nothing is left to relax; what a filter hides is not said to be missing. */
export function noticeOfNothing({ pieces, query }: Understood, isNarrowed: boolean): Worded {
  const symbols = pieces.filter(({ kind }) => kind === 'symbol');
  if (isNarrowed) {
    return {
      vi: `Không có văn bản nào khớp với “${query}” trong bộ lọc đã chọn.`,
      en: `No document matches “${query}” within what was narrowed to.`,
    };
  }
  if (symbols.length === 0) {
    return {
      vi: `Kho dữ liệu này chưa có văn bản nào khớp với “${query}”.`,
      en: `This corpus has no document that matches “${query}”.`,
    };
  }
  return {
    vi: `Kho dữ liệu này chưa có, và chưa văn bản nào viện dẫn “${list(symbols)}”.`,
    en: `This corpus does not hold “${list(symbols)}”, and no document in it cites that number.`,
  };
}
