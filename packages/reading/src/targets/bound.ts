import type { Comparator, Target } from '../reading.ts';
import type { FoldedText, Measure } from './measure.ts';

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
  ['khong\\s+(?:duoi|(?:thap|it|nho|kem)\\s+hon)', '>='],
  ['(?:bang\\s+)?hoac\\s+(?:cao|lon|nhieu)\\s+hon', '>='],
  ['dat\\s+va\\s+vuot', '>='],
  ['it\\s+nhat', '>='],
  ['toi\\s+thieu', '>='],
  ['khong\\s+(?:vuot\\s+)?qua', '<='],
  ['khong\\s+(?:(?:cao|lon|nhieu)\\s+hon|vuot)', '<='],
  ['toi\\s+da', '<='],
  ['(?:lon|cao|nhieu)\\s+hon', '>'],
  ['(?:nho|thap|it)\\s+hon', '<'],
  ['tr[a-z]n', '>'],
  ['hon', '>'],
  ['vuot', '>'],
  ['duoi', '<'],
  ['>=|≥|=>', '>='],
  ['<=|≤|=<', '<='],
  ['>', '>'],
  ['<', '<'],
];
const ALL = COMPARATORS.map(([pattern]) => pattern).join('|');
const AT_END = COMPARATORS.map(([pattern, comparator]) => [new RegExp(`^(?:${pattern})$`), comparator] as const);
const BEFORE = new RegExp(String.raw`(?:^|[\s,(:])(?<comparator>${ALL})(?:\s+(?:la|o muc|muc))?\s*$`);
const WITHIN = new RegExp(String.raw`\s(?<comparator>${ALL})\s`);
// what says no more than that the figure is rounded, a mean or a lower bound
const FILLER =
  /(?:^|\s)(?:khoang|xap\s+xi|(?:trung\s+)?binh\s+quan|trung\s+binh|o\s+muc|muc|ty\s+le|ti\s+le|tong\s+so|tong\s+cong)\s*$/;
const FROM = /(?:^|[\s,(:])tu\s*$/;
const VERB =
  /(?:^|[\s,(:])(?<verb>dat(?:\s+(?:ty\s+le|muc|chi\s+tieu))?|len(?:\s+(?:den|toi|muc))?|xuong(?:\s+(?:con|muc))?|con|tang\s+(?:them|gap)|giam\s+them|rut\s+ngan|gap|them|tang|giam|la|co|bang|chiem|toi|den|duy\s+tri|(?:bao|dam|dim)\s+(?:dam|bao)|dam\s+bao|phan\s+dau|cho|hoan\s+thanh|xay\s+dung|thanh\s+lap|to\s+chuc|ket\s+nap(?:\s+moi)?|thu\s+hut|dao\s+tao|tao|nhan\s+rong|phu|bao\s+phu|so\s+hoa|duoc)\s*$/;
const AND_UP = /^(?<between>[^.;:\d]{0,70}?)tro\s+len/;
// “90% đảng viên hoàn thành tốt nhiệm vụ trở lên”: the better marks are meant, not more of them
const OTHER_SCALE = /(?<![a-z])(?:xep|hoan\s+thanh|hang|muc|tuoi|cap|bac|loai|trinh\s+do|hoc|kha|sao|tot)(?![a-z])/;
const AND_DOWN = /^[^.;,\d]{0,45}?tro\s+xuong/;

const REACH = 60;

const comparatorOf = (printed: string): Comparator => AT_END.find(([pattern]) => pattern.test(printed))?.[1] ?? '=';

const GROWS =
  /^[^a-z]*(?:(?:phan dau|hang nam|hang quy|moi nam)[^a-z]+)?(?:cat\s+)?(?<change>tang|giam|rut\s+ngan)(?![a-z])/;
const LEVEL_INSIDE = /(?<![a-z])(?:con|xuong|len|dat|ty\s+le|ti\s+le|muc\s+do|duoi)(?![a-z])/;

// “Cắt giảm, đơn giản hóa ít nhất 30% thời gian”: what falls is said first
function readLeadingChange(before: string, comparator: Comparator): Target['change'] {
  const change = GROWS.exec(before)?.groups?.['change'];
  if (change === undefined || comparator === '<' || comparator === '<=') return 'level';
  const rest = before.slice(0, -1);
  if (LEVEL_INSIDE.test(rest) && comparator !== '=') return 'level';
  if (/(?<![a-z])(?:con|xuong|len|dat)(?![a-z])/.test(rest)) return 'level';
  return change === 'tang' ? 'increase' : 'decrease';
}

function readChange(verb: string, before: string, comparator: Comparator): Target['change'] {
  if (verb === '') return /muc\s+giam\s[^,;]{0,60}$/.test(before) ? 'decrease' : readLeadingChange(before, comparator);
  if (!/^(?:tang|giam|them|gap|rut)/.test(verb)) return 'level';
  if (/^(?:giam|rut)/.test(verb)) return 'decrease';
  // “giảm … thêm 5%”
  const isFall = verb === 'them' && before.lastIndexOf('giam') > before.lastIndexOf('tang');
  return isFall ? 'decrease' : 'increase';
}

interface Stripped {
  readonly before: string;
  readonly comparator: Comparator | null;
  readonly verb: string;
}

interface Word {
  readonly at: number;
  readonly comparator: Comparator | null;
  readonly verb: string;
}

// the last word of what stands before a figure, if it says how the figure is meant
function lastWord(before: string, { comparator, verb }: Stripped): Word | null {
  const cut = (match: RegExpExecArray): number => match.index + Number(/^[\s,(:]/.test(match[0]));
  const bound = comparator === null ? BEFORE.exec(before) : null;
  if (bound) return { at: cut(bound), comparator: comparatorOf(bound.groups?.['comparator'] ?? ''), verb: '' };
  const from = FROM.exec(before);
  if (from) return { at: cut(from), comparator: '>=', verb: '' };
  const filler = FILLER.exec(before);
  if (filler) return { at: cut(filler), comparator: null, verb: '' };
  const led = verb === '' ? VERB.exec(before) : null;
  return led ? { at: cut(led), comparator: null, verb: (led.groups?.['verb'] ?? '').replaceAll(/\s+/g, ' ') } : null;
}

const MOST_WORDS = 5;

// “tối thiểu đạt khoảng 95%”: from the figure back, comparator and verb in either order
function strip(printed: string): Stripped {
  let stripped: Stripped = { before: printed, comparator: null, verb: '' };
  for (let round = 0; round < MOST_WORDS; round += 1) {
    const word = lastWord(stripped.before, stripped);
    if (!word) break;
    stripped = {
      before: stripped.before.slice(0, word.at),
      comparator: stripped.comparator ?? word.comparator,
      verb: stripped.verb || word.verb,
    };
  }
  return stripped;
}

function sideOf({ side }: Measure): Comparator | null {
  if (side === null) return null;
  return side === 'low' ? '>=' : '<=';
}

function readComparator(folded: string, measure: Measure, stripped: Comparator | null): Comparator {
  const after = folded.slice(measure.end, measure.end + REACH + 20);
  const between = AND_UP.exec(after)?.groups?.['between'];
  if (between !== undefined && !OTHER_SCALE.test(between)) return '>=';
  if (AND_DOWN.test(after)) return '<=';
  const within = measure.kind === 'frequency' ? WITHIN.exec(folded.slice(measure.start, measure.end)) : null;
  return stripped ?? (within ? comparatorOf(within.groups?.['comparator'] ?? '') : '=');
}

// words that are spelt like a verb or a comparator once their marks are gone: “đất” is no “đạt”, “kết hôn” no “hơn”
const ALIKE =
  /(?<!\p{L})(?:đất|đặt|hôn|tặng|tầng|giám|giam|gặp|xưởng|xương|đuối|tội|đèn|đền|cổ|cờ|cỏ|lá|phụ|dược|bảng|tự|tư)(?!\p{L})/giu;

const mask = (words: string, printed: string): string => {
  let masked = words;
  for (const { index, 0: word } of printed.matchAll(ALIKE))
    masked = masked.slice(0, index) + '-'.repeat(word.length) + masked.slice(index + word.length);
  return masked;
};

// most windows hold no such word where it matters, and need no mask
function stripPrinted(words: string, printed: string): Stripped {
  const stripped = strip(words);
  return printed.slice(stripped.before.length).search(ALIKE) < 0 ? stripped : strip(mask(words, printed));
}

const GIVES = /^[^\p{L}]*(?:tặng|giám)(?!\p{L})/iu;

/** Reads the words round a figure within the clause that begins at `from`. */
export function readBound({ text, folded }: FoldedText, from: number, measure: Measure): Bound {
  const base = Math.max(from, measure.start - REACH);
  const {
    before,
    comparator: stripped,
    verb,
  } = stripPrinted(folded.slice(base, measure.start), text.slice(base, measure.start));
  const comparator = sideOf(measure) ?? readComparator(folded, measure, stripped);
  const said = GIVES.test(text.slice(from, from + 40)) ? '' : folded.slice(from, base + before.length);
  return {
    comparator,
    change: readChange(verb, said, measure.side === null ? comparator : '='),
    verb,
    start: base + before.trimEnd().length,
  };
}
