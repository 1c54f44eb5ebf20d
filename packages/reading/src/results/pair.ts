import type { DocumentParts } from '../document-parts.ts';
import { BARE } from './make-result.ts';
import { parseAmount } from './printed-number.ts';
import type { ReportSentence } from './prose.ts';
import { readBefore } from './result-subject.ts';
import { sameTimeLastYear, sinceNewYear, timeBefore } from './report-date.ts';
import type { Result } from './result.ts';
import { findPeriodPhrases } from './period-phrase.ts';

/** What the second figure of a bracket is to the first. */
type Second = 'cumulative' | 'same-time-last-year' | 'time-before' | 'plan';

/** What a lead-in says of the brackets behind it: “số mắc trong tháng/lũy kế từ đầu năm như sau: …”. */
export interface PairLead {
  readonly second: Second;
  /** The words before the stroke, folded. */
  readonly first: string;
}

const LEAD =
  /\/\s?(?:(?:so\s+)?(?<cumulative>l[a-z]{1,2}y\s+ke)|(?<same>cung\s+ky|nam\s+truoc)|(?<before>thang\s+truoc)|(?<plan>ke\s+hoach|kh(?![a-z])|chi\s+tieu))/;
const LONGEST_FIRST = 60;

/** Reads what brackets such as “(18/2)” mean from the words that lead to them; `null` where nothing says it. */
export function readPairLead(folded: string): PairLead | null {
  const match = LEAD.exec(folded);
  if (!match?.groups) return null;
  const first = folded.slice(Math.max(0, match.index - LONGEST_FIRST), match.index);
  const { cumulative, same, before } = match.groups;
  if (!/[a-z]{2}\s?\d{0,2}\s?$/.test(first)) return null;
  if (cumulative !== undefined) return { second: 'cumulative', first };
  if (same !== undefined) return { second: 'same-time-last-year', first };
  return { second: before === undefined ? 'plan' : 'time-before', first };
}

const PAIR = /\(\s?(?<first>\d[\d.,]{0,14})\s?\/\s?(?<second>\d[\d.,]{0,14})\s?(?<unit>\p{L}{1,12})?\s?\)/gu;
const NAME = /[\p{L}][^()/;:,]{0,79}$/u;

const MOST_PAIRS = 80;

type Pair = Omit<Result, 'value' | 'kind'>;

function makeRows(pair: Pair, one: number, two: number, { second }: PairLead): readonly Result[] {
  const { period } = pair;
  if (second === 'cumulative')
    return [
      { ...pair, value: one, kind: 'actual' },
      { ...pair, value: two, kind: 'cumulative', period: sinceNewYear(period) },
    ];
  if (second === 'plan') return [{ ...pair, value: one, kind: 'actual', plan: two }];
  const before = second === 'time-before' ? timeBefore(period) : sameTimeLastYear(period);
  return [{ ...pair, value: one, kind: 'actual', previous: { value: two, period: before } }];
}

/** The bracket pairs of a sentence, read as its lead-in says. */
export function readPairs(parts: DocumentParts, sentence: ReportSentence, lead: PairLead): readonly Result[] {
  const { source } = parts;
  const said = findPeriodPhrases(lead.first, sentence.date).findLast(({ kind }) => kind === null)?.period;
  return [...source.text.slice(sentence.start, sentence.end).matchAll(PAIR)].slice(0, MOST_PAIRS).flatMap((match) => {
    const { index, 0: printed, groups = {} } = match;
    const start = sentence.start + index;
    const name = NAME.exec(source.text.slice(Math.max(sentence.start, start - 80), start).trimEnd())?.[0];
    const [one, two] = [parseAmount(groups['first'] ?? ''), parseAmount(groups['second'] ?? '')];
    if (name === undefined || one === null || two === null) return [];
    const passage = source.passage(start - name.length - 1, start + printed.length);
    const subject = readBefore(name).words;
    const time = { period: said ?? sentence.context };
    return makeRows(
      { ...BARE, ...passage, ...time, subject, indicator: null, unit: groups['unit'] ?? null },
      one,
      two,
      lead,
    );
  });
}
