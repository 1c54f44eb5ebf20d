import { indicatorById, indicators } from '@sau-ro/gazetteer';
import { foldWords, shortAndLong } from './abbreviation-words.ts';
import { foldedWords, type FreeTokens, printedOf, type QueryText, type TokenRange } from './query-tokens.ts';
import type { FoundPiece } from './symbol-query.ts';

const LONGEST_PHRASE = 14;

// what people type for an indicator, beside the phrases that documents use for it
const TYPED: readonly (readonly [phrase: string, indicator: string])[] = [
  ['bảo hiểm y tế', 'health-insurance-coverage'],
  ['khám sức khỏe', 'annual-health-check'],
  ['tiêm chủng', 'full-immunization'],
];

// “bao phủ BHYT” and “bao phủ bảo hiểm y tế”: every phrase in its long form, and with each abbreviation
function spellings(phrase: string): string[] {
  const long = shortAndLong.reduce(
    (text, pair) => ` ${text} `.replace(` ${pair.short} `, ` ${pair.long} `).trim(),
    foldWords(phrase),
  );
  const shorter = shortAndLong
    .filter((pair) => ` ${long} `.includes(` ${pair.long} `))
    .map((pair) => ` ${long} `.replace(` ${pair.long} `, ` ${pair.short} `).trim());
  return [long, ...shorter];
}

let phrases: ReadonlyMap<string, string> | null = null;

function readPhrases(): ReadonlyMap<string, string> {
  if (phrases) return phrases;
  const made = new Map<string, string>();
  const rows = indicators.flatMap(({ id, vi, phrases: named }) =>
    [vi, vi.replace(/^(?:Tỷ lệ|Số|Mức) /u, ''), ...named.filter((phrase) => !phrase.includes('…'))].map(
      (phrase) => [phrase, id] as const,
    ),
  );
  for (const [phrase, id] of [...rows, ...TYPED]) {
    for (const spelling of spellings(phrase)) if (!made.has(spelling)) made.set(spelling, id);
  }
  phrases = made;
  return made;
}

/** Finds the indicators of a query by the phrases that documents use, in long and short form: `BHYT`, `bao phủ bảo hiểm y tế`. */
export function findIndicators(query: QueryText, free: FreeTokens): FoundPiece[] {
  const found: FoundPiece[] = [];
  for (let from = 0; from < query.tokens.length; from += 1) {
    const longest = Math.min(LONGEST_PHRASE, query.tokens.length - from);
    const piece = Array.from({ length: longest }, (_, shorter): TokenRange => [from, from + longest - shorter])
      .filter((range) => free.isFree(range))
      .map((range) => indicatorAt(query, range))
      .find((candidate) => candidate !== null);
    if (!piece) continue;
    found.push(piece);
    from = piece.range[1] - 1;
  }
  return found;
}

function indicatorAt(query: QueryText, range: TokenRange): FoundPiece | null {
  const id = readPhrases().get(foldedWords(query, range));
  const indicator = id === undefined ? undefined : indicatorById.get(id);
  if (!indicator) return null;
  const { id: value, vi: label, en: labelEn } = indicator;
  return { range, piece: { kind: 'indicator', printed: printedOf(query, range), value, key: value, label, labelEn } };
}
