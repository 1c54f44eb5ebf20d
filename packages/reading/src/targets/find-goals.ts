import { type Candidate, isGoal, type Standing } from './goal.ts';

// “… đạt ít nhất 27% vào năm 2027 và 30% vào năm 2030”: nothing but a year stands before the second
const SAYS_NO_MORE = /^[^a-z\d]*(?:(?:va|den|vao|nam|cuoi|het|20\d{2})[^a-z\d]*)*$/;

function goesOn(folded: string, { clause, bound, measure }: Candidate, before: Candidate): boolean {
  if (measure.unit !== before.measure.unit || measure.side !== null || before.measure.side !== null) return false;
  if (clause.start === before.clause.start || bound.verb !== '' || bound.comparator !== '=') return false;
  if (!SAYS_NO_MORE.test(folded.slice(clause.start, measure.start))) return false;
  if (!/20\d{2}/.test(folded.slice(clause.start, clause.end))) return false;
  return /^\s*(?:[.,;()]|$|(?:vao|trong|den|nam|cuoi)\s)/.test(folded.slice(measure.end, clause.end));
}

const asBefore = (candidate: Candidate, { bound: { comparator, change } }: Candidate): Candidate => ({
  ...candidate,
  bound: { ...candidate.bound, comparator, change },
});

/** The figures that someone wants to reach; one that only goes on with another year is meant as the one before it. */
export function findGoals(folded: string, candidates: readonly Candidate[], standing: Standing): readonly Candidate[] {
  const goals: (Candidate | null)[] = [];
  for (const candidate of candidates) {
    const above = goals.at(-1);
    if (above && goesOn(folded, candidate, above)) goals.push(asBefore(candidate, above));
    else goals.push(isGoal(folded, candidate, standing) ? candidate : null);
  }
  return goals.filter((goal) => goal !== null);
}
