import type { Comparator, Target } from '../reading.ts';

/** What the words round a figure make of it. */
export interface Bound {
  readonly comparator: Comparator;
  readonly change: Target['change'];
  /** Verb that leads to the figure, folded; empty where none does. */
  readonly verb: string;
  /** Where verb and comparator begin. */
  readonly start: number;
}

const COMPARATORS: readonly (readonly [string, Comparator])[] = [
  ['khong\\s+duoi', '>='],
  ['it\\s+nhat(?:\\s+la)?', '>='],
  ['toi\\s+thieu(?:\\s+la)?', '>='],
  ['khong\\s+(?:vuot\\s+)?qua', '<='],
  ['toi\\s+da', '<='],
  ['(?:lon|cao|nhieu)\\s+hon', '>'],
  ['(?:nho|thap|it)\\s+hon', '<'],
  ['tr[a-z]n', '>'],
  ['hon', '>'],
  ['vuot', '>'],
  ['duoi', '<'],
  ['>=|≥', '>='],
  ['<=|≤', '<='],
  ['>', '>'],
  ['<', '<'],
];
const ALL = COMPARATORS.map(([pattern]) => pattern).join('|');
const BEFORE = new RegExp(String.raw`(?:^|[\s,(])(?<comparator>${ALL})\s*$`);
const FROM = /(?:^|\s)tu\s*$/;
const VERB =
  /(?:^|[\s,(:])(?<verb>dat(?:\s+(?:ty\s+le|muc|chi\s+tieu))?|len(?:\s+(?:den|toi|muc))?|xuong(?:\s+(?:con|muc))?|con|tang\s+them|giam\s+them|them|tang|giam|la|co|bang|chiem|toi|den|duy\s+tri|(?:bao|dam|dim)\s+(?:dam|bao)|dam\s+bao|phan\s+dau|trung\s+binh)\s*$/;
const AND_UP = /^[^.;,\d]{0,45}?tro\s+len/;
const AND_DOWN = /^[^.;,\d]{0,45}?tro\s+xuong/;

const REACH = 60;

function isSymbolic(printed: string): Comparator {
  return COMPARATORS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(printed))?.[1] ?? '=';
}

function readChange(verb: string, before: string): Target['change'] {
  if (!/^(?:tang|giam|them)/.test(verb)) return 'level';
  if (verb.startsWith('giam')) return 'decrease';
  // “giảm … thêm 5%”
  const isFall = verb === 'them' && before.lastIndexOf('giam') > before.lastIndexOf('tang');
  return isFall ? 'decrease' : 'increase';
}

/** Reads the words round the figure `[start, end)` within the clause that begins at `from`. */
export function readBound(folded: string, from: number, start: number, end: number): Bound {
  const base = Math.max(from, start - REACH);
  let before = folded.slice(base, start);
  const after = folded.slice(end, end + REACH);
  const match = BEFORE.exec(before);
  if (match) before = before.slice(0, match.index + match[0].search(/\S/));
  let comparator: Comparator = match ? isSymbolic(match.groups?.['comparator'] ?? '') : '=';
  if (AND_UP.test(after)) comparator = '>=';
  else if (AND_DOWN.test(after)) comparator = '<=';
  const low = FROM.exec(before);
  if (low) before = before.slice(0, low.index);
  const verb = VERB.exec(before);
  const verbText = (verb?.groups?.['verb'] ?? '').replaceAll(/\s+/g, ' ');
  const lead = verb ? verb.index : before.length;
  return { comparator, change: readChange(verbText, folded.slice(from, start)), verb: verbText, start: base + lead };
}
