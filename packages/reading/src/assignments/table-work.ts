import { fold } from '@sau-ro/gazetteer';
import { readLeadingAgency } from '../agency.ts';
import { readDue } from '../due-date.ts';
import type { Assignment } from '../reading.ts';
import type { Stretch } from '../sentences.ts';
import type { SourceText } from '../source-text.ts';
import type { WorkRow } from '../tables.ts';
import { splitNames } from './names.ts';

// `- Sở Y tế; - Sở Nội vụ`, one under the other
const APART = /\s*(?:;|[\n\s](?=[-+•]\s))\s*(?:[-+•]\s+)?/;
const LIST_SIGN = /^[-+•*\s]+/;
const TAIL = /[\s.,;:]+$/;
const IN_SCOPE = /,?\s+(?:trong phạm vi|theo (?:chức năng|nhiệm vụ|phân công|quy định))(?!\p{L}).*$/su;

/** The agencies that a stretch lists, as printed. */
export function namesIn({ text }: SourceText, list: Stretch | undefined): readonly string[] {
  const parts = list ? text.slice(list.start, list.end).split(APART) : [];
  return parts
    .flatMap((part) => splitNames(part, fold(part)))
    .map((name) => name.replace(LIST_SIGN, '').replace(IN_SCOPE, '').replace(TAIL, ''))
    .filter((name) => readLeadingAgency({ text: name, folded: fold(name) }, 0, name.length) !== null);
}

/** Who is given the work in the rows of tables, one row for each agency. */
export function* readTableWork(source: SourceText, rows: readonly WorkRow[]): Generator<Assignment> {
  for (const { cells, isLed } of rows) {
    const { work, lead, support, time } = cells;
    if (!work || !lead) continue;
    const { quote, span } = source.passage(work.start, work.end);
    const due = time ? readDue(source.folded.slice(time.start, time.end).trim(), true) : null;
    const task = { text: quote, span, role: isLed ? ('lead' as const) : null, with: namesIn(source, support), due };
    for (const agency of namesIn(source, lead)) {
      yield { ...source.passage(lead.start, lead.end), agency, requested: false, section: null, tasks: [task] };
    }
  }
}
