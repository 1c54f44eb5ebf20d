import type { TargetDue } from '../reading.ts';

/** A time by or from which something is due, where it is printed. */
export interface PrintedDue {
  readonly start: number;
  readonly end: number;
  readonly due: TargetDue;
  /** True where only “năm 2026” is printed: a heading needs no more. */
  readonly isBare: boolean;
}

const YEAR = /(?<!\d)20\d{2}(?!\d)/g;
const REACH = 60;

// what stands before the year, from the year back; the first that fits decides
const DATE = /(?:ngay\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?$|ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+$/;
const MONTH = /(?:thang\s+\d{1,2}|quy\s+(?:i{1,3}v?|iv|\d)|thang\s+\d{1,2}\s?\/)\s?(?:\/\s?|nam\s+)?$/;
const PERIOD_END = /(?:20\d{2}\s?[-\u2010-\u2015]\s?|20\d{2}\s+den\s+(?:het\s+)?(?:nam\s+)?)$/;
const OF_YEAR = /n[a-z]m\s+$/;
const BARE = /(?:^|[^a-z])(?:d[a-z]{1,2}n|toi|tam\s+nhin|tam\s+nhin\s+den)\s+$/;

const SINCE = /(?:^|[^a-z])(?:ke\s+)?tu\s+(?:dau\s+|giua\s+|cuoi\s+)?$/;
const NOT_DUE =
  /(?:so\s+voi\s[^,;.]{0,40}|\d\/[a-z\d/-]{2,20}\s+|(?:cung\s+ky|bang|theo\s+chuan|muc|ket\s+qua)\s+(?:cua\s+)?(?:cuoi\s+|dau\s+|het\s+|thoi\s+diem\s+)?)$/;
// “từ 17,2% năm 2025 xuống còn 16,5%”
const FIGURE_BEFORE = /[%\d]\s*\(?$/;
const GOES_ON = /^\)?\s+(?:(?:giam|tang|nang)\s+)?(?:len|xuong|con)(?![a-z])/;
const BY =
  /(?:^|[^a-z])(?:d[a-z]{1,2}n|vao|trong|het|cuoi|toi|truoc|phan\s+dau)\s+(?:het\s+|cuoi\s+|dau\s+|giua\s+|truoc\s+|ngay\s+)*$/;
const BY_DATE = /(?:^|[^a-z])(?:truoc|den|het|cham\s+nhat|muon\s+nhat|xong)[a-z ]{0,24}$/;
// “Giai đoạn I (2026 - 2028)”
const PERIOD =
  /(?:giai\s+doan(?:\s+(?:i{1,3}|\d))?\s*\(?\s*|(?:\d\s+nam|thoi\s+ky|nhiem\s+ky|trong\s+cac\s+nam|tu\s+n[a-z]m|tu)\s+)$/;
const LEADS_ON = /^\s?(?:[-\u2010-\u2015]\s?20\d{2}|den\s+(?:het\s+)?(?:nam\s+)?20\d{2})/;
// “(năm 2025 là 85%)”
const STARTS_BRACKET = /\([a-z ]{0,16}20\d{2}$/;
const HOLDS_FIGURE = /^\s*(?:la|dat|chi|co|:)?\s*(?:dat\s+)?\d/;
const LOOKS_ON = /^,?\s+(?:va\s+)?(?:tam\s+nhin|dinh\s+huong)/;
const NAMES = /^\s+(?:cua|ve|so)(?![a-z])/;
// “từ đầu năm 2026 đến nay” tells what was
const SO_FAR = /^,?\s+(?:den|toi)\s+nay(?![a-z])/;

type Reading = Omit<PrintedDue, 'end'> | null;

function readYear(before: string, printed: string, year: number, from: number): Reading {
  const lead = before.slice(0, before.length - printed.length);
  if (NOT_DUE.test(lead)) return null;
  const start = from + lead.length;
  if (SINCE.test(lead))
    return { start: from + lead.search(/(?:ke\s+)?tu\s+[a-z ]*$/), due: { from: year }, isBare: false };
  const by = BY.exec(lead);
  return { start: by ? from + by.index : start, due: { year }, isBare: !by };
}

function readDate(before: string, printed: string, year: number, from: number): Reading {
  const lead = before.slice(0, before.length - printed.length);
  const by = BY_DATE.exec(lead);
  return by ? { start: from + by.index, due: { year }, isBare: false } : null;
}

function readPeriod(before: string, printed: string, year: number, from: number): Reading {
  const lead = before.slice(0, before.length - printed.length);
  const period = PERIOD.exec(lead);
  return period && !NOT_DUE.test(lead.slice(0, period.index))
    ? { start: from + period.index, due: { year }, isBare: !period[0].startsWith('tu') }
    : null;
}

function readAt(before: string, year: number, from: number): Reading {
  const date = DATE.exec(before);
  if (date) return readDate(before, date[0], year, from);
  const period = PERIOD_END.exec(before);
  if (period) return readPeriod(before, period[0], year, from);
  const month = MONTH.exec(before) ?? OF_YEAR.exec(before);
  if (month) return readYear(before, month[0], year, from);
  const bare = BARE.exec(before);
  return bare ? { start: from + bare.index, due: { year }, isBare: false } : null;
}

// the first year of a period, one in the name of a document, or the one that a change starts from
function isOther(folded: string, from: number, end: number, read: Reading): boolean {
  const after = folded.slice(end, end + 24);
  if (LEADS_ON.test(after) || NAMES.test(after) || SO_FAR.test(after)) return true;
  if (STARTS_BRACKET.test(folded.slice(Math.max(from, end - 24), end)) && HOLDS_FIGURE.test(after)) return true;
  return read !== null && read.isBare && GOES_ON.test(after) && FIGURE_BEFORE.test(folded.slice(from, read.start));
}

/** The times in `[from, to)` of a folded text by or from which something is due, in order. */
export function findDues(folded: string, from: number, to: number): readonly PrintedDue[] {
  const found: PrintedDue[] = [];
  YEAR.lastIndex = from;
  for (let match = YEAR.exec(folded); match && match.index < to; match = YEAR.exec(folded)) {
    const end = match.index + 4;
    const base = Math.max(from, match.index - REACH);
    const read = readAt(folded.slice(base, match.index), Number(match[0]), base);
    const last = found.at(-1)?.end ?? match.index;
    // “đến năm 2030, tầm nhìn 2045”: the nearer one is meant
    const isFurther = match.index - last < REACH && LOOKS_ON.test(folded.slice(last, match.index));
    if (read && !isFurther && !isOther(folded, from, end, read)) found.push({ ...read, end });
  }
  return found;
}

const VISION = /tam\s+nhin\s+(?:den\s+)?(?:nam\s+)?(?<year>20\d{2})/;

/** When a heading, or a line that leads in what is below it, says that it is all due. */
export function readHeadingDue(folded: string): TargetDue | null {
  const dues = findDues(folded, 0, folded.length);
  const strong = dues.find(({ isBare }) => !isBare) ?? dues[0];
  if (strong) return strong.due;
  const vision = VISION.exec(folded)?.groups?.['year'];
  return vision === undefined ? null : { year: Number(vision) };
}
