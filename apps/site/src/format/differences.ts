import { t } from '../strings/words.ts';
import { formatIsoDate } from './dates.ts';

const DIFFERENCE = /^(?<part>date|issuer): (?<said>.+) ≠ (?<known>.+)$/u;

/** What a text says otherwise than the corpus, in words: the API writes `date: 2025-09-10 ≠ 2025-09-09`. */
export function formatDifference(difference: string): string {
  const { part, said = '', known = '' } = DIFFERENCE.exec(difference)?.groups ?? {};
  if (part === 'date') return t.check.otherDate(formatIsoDate(said), formatIsoDate(known));
  return part === 'issuer' ? t.check.otherIssuer(said, known) : difference;
}
