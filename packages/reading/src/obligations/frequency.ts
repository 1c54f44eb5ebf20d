import type { DueDate, Frequency, Obligation } from '../reading.ts';

/** One interval or date in a reporting duty. */
export interface Turn {
  readonly frequency: Frequency;
  readonly due: DueDate | null;
  readonly boundary: Obligation['boundary'];
  /** Offsets within the sentence. */
  readonly start: number;
  readonly end: number;
}

const INTERVAL = [
  String.raw`(?<half>0?6\s+thang|sau\s+thang|ban\s+nam|nua\s+nam)(?!\s+\d{4})`,
  String.raw`(?<quarter>(?:hang|moi|theo|dinh\s+ky)\s+quy(?!\s+(?:dinh|che|trinh|hoach|mo|luat|uoc|tac|co\s|vi|phap|chuan))|bao\s+cao\s+quy(?!\s+(?:dinh|che|trinh|hoach|mo|luat|uoc|tac|co\s|vi|phap|chuan))|0?3\s+thang|quy,|(?:thang\s+)?cuoi\s+(?:cua\s+)?(?:moi\s+)?quy)(?![a-z])`,
  String.raw`(?<month>(?:hang|moi|theo)\s+thang|bao\s+cao\s+thang|thang,)(?![a-z])`,
  String.raw`(?<year>(?:hang|moi|theo)\s+nam|bao\s+cao\s+(?:tong\s+ket\s+)?(?:ca\s+)?nam|ca\s+nam|(?<=(?:va|,|hoac)\s+)(?:(?:0?1|mot)\s+)?nam|cuoi\s+nam)(?![a-z]|\s+(?:20|hoc))`,
  String.raw`(?<other>(?:hang|moi)\s+(?:ngay|tuan)|bao\s+cao\s+tuan)(?![a-z])`,
  String.raw`(?<adhoc>(?<=(?:hoac|va|,|cao)\s+)dot\s+xuat)(?![a-z])`,
].join('|');
const DAY = String.raw`(?<before>truoc|cham\s+nhat|muon\s+nhat|khong\s+qua|tre\s+nhat)?\s*(?:la\s+|vao\s+)?(?:\d{1,2}\s?(?:gio|h)\s?(?:\d{2})?['’]?(?:\s?phut)?,?\s+)?(?:ngay\s+|(?<=(?:truoc|nhat)\s+)(?=\d{1,2}\s?/\s?\d))(?<day>\d{1,2})(?:\s?\/\s?(?<m>\d{1,2})(?:\s?\/\s?(?<y>20\d{2}))?|\s+th[a-z]{1,2}ng\s+(?<mw>\d{1,2})(?:\s+nam\s+(?<yw>20\d{2}))?)?(?!\d|[/.]\d)`;
// “báo cáo trong tháng 5 năm 2026”
const MONTH = String.raw`trong\s+thang\s+(?<inMonth>\d{1,2})\s*(?:/|nam\s+)\s*(?<inYear>20\d{2})`;
// “báo cáo Quốc hội tại kỳ họp cuối năm 2028”
const SESSION = String.raw`tai\s+ky\s+hop[^.;,\d]{0,40}?nam\s+(?<inYear>20\d{2})`;
const TOKEN = new RegExp(String.raw`(?<![a-z\d])(?:${INTERVAL}|${DAY}|${MONTH}|${SESSION})`, 'g');

type Groups = Readonly<Record<string, string | undefined>>;

function readFrequency(groups: Groups): Frequency | null {
  if (groups['half'] !== undefined) return 'half-yearly';
  if (groups['quarter'] !== undefined) return 'quarterly';
  if (groups['month'] !== undefined) return 'monthly';
  if (groups['year'] !== undefined) return 'yearly';
  if (groups['adhoc'] !== undefined) return 'ad-hoc';
  return groups['other'] === undefined ? null : 'periodic';
}

function readDay(groups: Groups): DueDate | null {
  const { inMonth, inYear } = groups;
  if (inYear !== undefined) return { year: Number(inYear), ...(inMonth && { month: Number(inMonth) }) };
  const day = Number(groups['day'] ?? 0);
  const month = groups['m'] ?? groups['mw'];
  const year = groups['y'] ?? groups['yw'];
  if (day < 1 || day > 31 || Number(month ?? 1) > 12) return null;
  return { ...(year && { year: Number(year) }), ...(month && { month: Number(month) }), day };
}

// how far a date may stand behind its interval: “định kỳ 6 tháng (trước ngày 10 tháng 6)”
const REACH = 60;

interface Pending {
  readonly frequency: Frequency;
  readonly start: number;
  readonly end: number;
}

// “kiểm tra định kỳ, đột xuất” is no report
const OTHER_WORK = /(?:kiem\s+tra|thanh\s+tra|giam\s+sat)[^.;]{0,40}$/;

const isOfReport = (folded: string, { adhoc }: Groups, at: number): boolean =>
  adhoc === undefined || !OTHER_WORK.test(folded.slice(Math.max(0, at - 60), at));

function orderTokens(folded: string): readonly { groups: Groups; start: number; end: number }[] {
  return [...folded.matchAll(TOKEN)]
    .map(({ groups = {}, index, 0: printed }) => ({ groups, start: index, end: index + printed.length }))
    .filter(({ groups, start }) => isOfReport(folded, groups, start));
}

interface Day {
  readonly due: DueDate;
  readonly boundary: 'before' | 'on';
  readonly start: number;
  readonly end: number;
}

// “trước ngày 20 hằng tháng”: the day may stand before its interval
const BEFORE = 14;

function joinDay({ frequency, start, end }: Pending, { due, boundary, ...day }: Day): Turn {
  return { frequency, due, boundary, start: Math.min(start, day.start), end: Math.max(end, day.end) };
}

class TurnList {
  readonly turns: Turn[] = [];
  #interval: Pending | null = null;
  #day: Day | null = null;

  close(): void {
    if (this.#interval) this.turns.push({ ...this.#interval, due: null, boundary: null });
    // a date of its own is a duty only where it says by when
    const day = this.#day;
    const isByWhen = day?.boundary === 'before' || day?.due.day === undefined;
    if (day && (day.due.month ?? day.due.year) !== undefined && isByWhen)
      this.turns.push({ frequency: 'once', ...day });
    this.#interval = null;
    this.#day = null;
  }

  addInterval(interval: Pending): void {
    const day = this.#day;
    // “trước ngày 25/12 hằng năm”, “trước ngày 20 hằng tháng”
    const isOfDay = interval.frequency === 'yearly' ? day?.due.year === undefined : day?.due.month === undefined;
    if (day && isOfDay && interval.start - day.end <= BEFORE) {
      this.turns.push(joinDay(interval, day));
      this.#day = null;
      return;
    }
    this.close();
    this.#interval = interval;
  }

  addDay(day: Day): void {
    const interval = this.#interval;
    // “thứ Sáu hằng tuần và … trước ngày 10/4/2026”: a week has no date
    const isWeekly = interval?.frequency === 'periodic' && day.due.month !== undefined;
    if (interval && !isWeekly && day.start - interval.end <= REACH) {
      this.turns.push(joinDay(interval, day));
      this.#interval = null;
      return;
    }
    this.close();
    this.#day = day;
  }
}

// “định kỳ quý, 6 tháng và năm (báo cáo quý trước ngày 20 …; báo cáo 6 tháng trước ngày 15/6 …)”: said again with its date
function withoutRepeated(turns: readonly Turn[]): readonly Turn[] {
  const dated = new Set(turns.filter(({ due }) => due !== null).map(({ frequency }) => frequency));
  const seen = new Set<Frequency>();
  return turns.filter(({ frequency, due }) => {
    if (due !== null) return true;
    const isFirst = !seen.has(frequency) && !dated.has(frequency);
    seen.add(frequency);
    return isFirst;
  });
}

/** The intervals of a folded sentence with their dates: “6 tháng trước ngày 15/6, năm trước ngày 15/12” are two. */
export function readTurns(folded: string): readonly Turn[] {
  const list = new TurnList();
  for (const { groups, start, end } of orderTokens(folded)) {
    const frequency = readFrequency(groups);
    const due = frequency === null ? readDay(groups) : null;
    if (frequency !== null) list.addInterval({ frequency, start, end });
    else if (due) list.addDay({ due, boundary: groups['before'] === undefined ? 'on' : 'before', start, end });
  }
  list.close();
  return withoutRepeated(list.turns);
}
