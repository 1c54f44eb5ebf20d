import type { Candidate, Standing } from './goal.ts';

const REACHES = /^(?:dat|len|toi|den|tang|giam|them|con|la|xuong|bang|duy tri|gap)(?: |$)/;
const LIFE = /(?:tuoi\s+tho|so\s+nam|song\s+kh|tuoi\s+nghe)/;
const TAKES_TIME = /(?<![a-z])(?:thoi\s+gian|thoi\s+han)\s/;
const ENDS = /^\s*(?:[.,;]|$|vao\s+nam|nam\s+20\d\d)/;
const SAYS_NO_MORE = /^[^a-z]*(?:(?:den|nam|vao|het|tam|nhin|la|va|dat)(?![a-z])[^a-z]*)*$/;

// “Tuổi thọ bình quân 75 tuổi”, “khoảng 75 tuổi”: among the objectives it needs no verb
const isAim = (folded: string, { clause, bound, measure, sentence }: Candidate): boolean =>
  bound.comparator !== '=' ||
  measure.side !== null ||
  ENDS.test(folded.slice(measure.end, sentence.end)) ||
  /khoang\s*$/.test(folded.slice(clause.start, measure.start));

/** True where a number of years or an age is to be reached; “đến 5 năm”, “từ 6 đến 18 tuổi” are spans. */
export function isTimeGoal(folded: string, candidate: Candidate, standing: Standing): boolean {
  const { clause, bound, measure, sentence } = candidate;
  const before = folded.slice(clause.start, bound.start);
  if (measure.unit !== 'năm' && measure.unit !== 'tuổi')
    return standing === 'objective' && TAKES_TIME.test(before) && (bound.comparator !== '=' || bound.verb !== '');
  if (!LIFE.test(SAYS_NO_MORE.test(before) ? folded.slice(sentence.start, bound.start) : before)) return false;
  return REACHES.test(bound.verb) || (standing === 'objective' && isAim(folded, candidate));
}
