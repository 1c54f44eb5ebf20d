import { withoutMarkup } from '../source-text.ts';
import type { Turn } from './frequency.ts';

// damaged texts: “béo cao”
const SPOKEN = /b[a-z]{1,2}o\s+c[a-z]o|phan\s+anh/g;
const ADJOINS = 4;
const END = /[;.()]|\s(?:truoc|cham\s+nhat|muon\s+nhat)(?:\s+ngay)?\s+\d|\struoc\s+ngay(?![a-z])/;
// what goes on with the thing that is reported: “những khó khăn, vướng mắc”, “sơ kết, tổng kết”
const GOES_ON =
  /^\s*(?:vuong\s+mac|kho\s+khan|bat\s+cap|ton\s+tai|han\s+che|phat\s+sinh|so\s+ket|tong\s+ket|danh\s+gia|kien\s+nghi|de\s+xuat|phan\s+anh|tham\s+muu|thuan\s+loi|ket\s+qua)(?![a-z])/;
const SENT = /\s+(?:gửi\s+về|gửi\s+cho|gửi|về|cho)\s+$/iu;
const FEWEST_WORDS = 4;

// “…; báo cáo 06 tháng trước ngày 15/6, báo cáo năm …”: the report that its interval follows, else the first
function findReport(folded: string, { start }: Turn): number {
  const reports = [...folded.matchAll(SPOKEN)];
  const own = reports.find(({ index, 0: word }) => index <= start && start - index - word.length < ADJOINS);
  return (own ?? reports[0])?.index ?? 0;
}

function findEnd(folded: string): number {
  const end = folded.search(END);
  const last = end < 0 ? folded.length : end;
  for (const { index } of folded.slice(0, last).matchAll(/,/g)) {
    if (!GOES_ON.test(folded.slice(index + 1, index + 20))) return index;
  }
  return last;
}

function cutAddressee(what: string, to: string | null): string {
  // of several bodies the words may hold only the first
  const first = to?.split(',')[0] ?? '';
  const at = first === '' ? -1 : what.indexOf(first);
  const sent = at < 0 ? null : SENT.exec(what.slice(0, at));
  const shorter = sent ? what.slice(0, sent.index) : what;
  return shorter.split(' ').length >= FEWEST_WORDS ? shorter : what;
}

/** What is to be reported in one of a sentence's duties; an interval that belongs to another of them is left out. */
export function readWhat(
  { printed, folded }: { readonly printed: string; readonly folded: string },
  turns: readonly Turn[],
  turn: Turn,
  to: string | null,
): string {
  const start = findReport(folded, turn);
  const last = start + findEnd(folded.slice(start));
  const isShared = (other: Turn): boolean => other.start > start + 'báo cáo'.length + ADJOINS && other.start < last;
  const end = (turns.length > 1 ? turns.find(isShared)?.start : null) ?? last;
  const what = withoutMarkup(printed.slice(start, end)).replace(/[\s,/:]+$/, '');
  return cutAddressee(what, to);
}
