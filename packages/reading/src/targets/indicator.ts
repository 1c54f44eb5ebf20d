import { fold, type Indicator, indicators } from '@sau-ro/gazetteer';
import { alignWords } from './align.ts';

interface Phrase {
  readonly id: string;
  /** The unit without what may be said in another way. */
  readonly base: string;
  readonly words: readonly string[];
  readonly pattern: RegExp;
  readonly length: number;
  /** Words of the indicator's name; a phrase that names no subject (“mỗi năm … lần”) needs some of them too. */
  readonly name: readonly string[];
  /** Words beside which the phrase names something else. */
  readonly unlike: readonly string[];
}

const STOP_WORDS = new Set([
  'so',
  'ty',
  'le',
  'moi',
  'nam',
  'lan',
  'hoac',
  'duoc',
  'co',
  'cua',
  'va',
  'nguoi',
  'hang',
  'muc',
]);
const SELF_SUFFICIENT = 4;

// tỉ and tỷ are one word
const spell = (folded: string): string =>
  folded.replaceAll(/\bti le\b/g, 'ty le').replaceAll(/\bbhyt\b/g, 'bao hiem y te');

/** A clause as its indicator is looked for in it: folded, on one line, short forms spelt out. */
export function spellClause(folded: string): string {
  return spell(folded.replaceAll(/\s+/g, ' '));
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function makePhrase({ id, unit, vi, unlike }: Indicator, printed: string): Phrase {
  const spelt = spell(fold(printed));
  const parts = spelt.split('…').map((part) => escape(part.trim()));
  return {
    id,
    base: baseUnit(unit),
    words: spelt.split(/[^a-z\d]+/).filter(Boolean),
    pattern: new RegExp(String.raw`(?<![a-z])${parts.join(String.raw`.{1,90}?`)}(?![a-z])`),
    length: spelt.length,
    name: fold(vi)
      .split(/[^a-z]+/)
      .filter((word) => word !== '' && !STOP_WORDS.has(word)),
    unlike: unlike.map((words) => spell(fold(words))),
  };
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | null = null;

// of a unit, the longest first
function phrasesIn(base: string): readonly Phrase[] {
  phrases ??= Map.groupBy(
    indicators
      .flatMap((indicator) => indicator.phrases.map((phrase) => makePhrase(indicator, phrase)))
      .sort((one, other) => other.length - one.length),
    (phrase) => phrase.base,
  );
  return phrases.get(base) ?? [];
}

// a life expectancy is printed in “tuổi” and in “năm”
function baseUnit(unit: string): string {
  if (unit.startsWith('%')) return '%';
  return unit === 'tuổi' ? 'năm' : unit.replace(/\/trạm$/u, '');
}

// “15 bác sĩ/10.000 dân” says all by itself
const RATE = /\/(?:10\.000 dân|100 bé gái)$/u;
const idOfRate = (unit: string): string | null =>
  RATE.test(unit) ? (indicators.find((indicator) => indicator.unit === unit)?.id ?? null) : null;

const namesSubject = ({ words, name }: Phrase, clause: string): boolean =>
  words.length >= SELF_SUFFICIENT || name.filter((word) => clause.includes(word)).length * 2 >= name.length;

const MOST_ALIKE = 0.82;
// words may stand in a wrong order, in a short clause: “tỉ lệ bao tham gia hiểm y tế”
const SHORT_CLAUSE = 16;

/** The indicator that a clause ({@link spellClause}) names in this unit, or `null`. In a damaged text words need only be alike. */
export function findIndicator(clause: string, unit: string, isDamaged: boolean): string | null {
  const own = idOfRate(unit);
  if (own !== null) return own;
  const base = baseUnit(unit);
  const fit = phrasesIn(base);
  const isLike = ({ unlike }: Phrase): boolean => !unlike.some((words) => clause.includes(words));
  const exact = fit.find((phrase) => phrase.pattern.test(clause) && namesSubject(phrase, clause) && isLike(phrase));
  if (exact && !isDamaged) return exact.id;
  const words = clause.split(/[^a-z\d]+/).filter(Boolean);
  if (!isDamaged && words.length > SHORT_CLAUSE) return null;
  const alike = fit
    .filter((phrase) => phrase.words.length >= SELF_SUFFICIENT && isLike(phrase))
    .map((phrase) => ({
      phrase,
      share: isDamaged ? alignWords(phrase.words, words) : shareOfWords(phrase.words, words),
    }))
    .filter(({ share }) => share >= (isDamaged ? MOST_ALIKE : 1))
    .sort((one, other) => other.share * other.phrase.length - one.share * one.phrase.length);
  return alike[0]?.phrase.id ?? exact?.id ?? null;
}

function shareOfWords(phrase: readonly string[], words: readonly string[]): number {
  if (phrase.length < 6) return 0;
  return phrase.filter((word) => words.includes(word)).length / phrase.length;
}
