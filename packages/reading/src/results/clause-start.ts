const SEPARATOR = /[;:)]|\((?![^()]{0,200}\))|,\s|\s(?:va|voi)\s|[,\s]+trong\s+do(?=[\s:])/g;
// where no sign parts two figures, the words of the second begin with one of these
const WEAK = /\s(?:cho|doi\s+voi|trong\s+do|tren|thu\s+hut|gom)\s/g;
// “phòng, chống”: a comma within a name
const PAIR = /^,\s+(?:chong|tri|kiem\s+tra|chua\s+benh|dieu\s+tri|bai)(?![a-z])/;
// “tổng số thu tiền cấp quyền, tiền thuê đất đạt …”: the comma is within what is measured
const MEASURE =
  /^[^a-z]*(?:trong\s+(?:nam|thang)[^,]{0,12},\s)?(?:tong|so|ty\s+le|muc|gia\s+tri|doanh\s+thu|san\s+luong|dien\s+tich|thu|chi)(?![a-z])/;
const FEWEST_WORDS = 3;

const countWords = (folded: string): number => folded.match(/[a-z]+/g)?.length ?? 0;

function isWithinName(piece: string, rest: string, isFirst: boolean): boolean {
  if (PAIR.test(`, ${rest.trimStart()}`)) return true;
  if (/[a-z]/.test(piece) && MEASURE.test(piece)) return true;
  return isFirst && !/\d/.test(piece) && countWords(rest) < FEWEST_WORDS;
}

// brackets that are closed before the figure say nothing of it
const withoutBrackets = (folded: string): string =>
  folded.replaceAll(/\([^()]{0,200}\)/g, (bracket) => ' '.repeat(bracket.length));

/** Where the clause of a figure begins: behind the last sign that leaves words enough to name it. */
export function findClauseStart(folded: string, from: number, lead: number, isFirst: boolean): number {
  const gap = withoutBrackets(folded.slice(from, lead));
  let start = 0;
  let known = isFirst;
  for (const { index, 0: sign } of gap.matchAll(SEPARATOR)) {
    const end = index + sign.length;
    const rest = gap.slice(end);
    if (sign === ':' && !/[a-z]{2}/.test(rest)) continue;
    if (isFirst && /v(?:a|oi)/.test(sign)) continue;
    if (sign.startsWith(',') && isWithinName(gap.slice(start, index), rest, known)) continue;
    start = end;
    known = true;
  }
  if (start > 0 || isFirst) return from + start;
  return from + ([...gap.matchAll(WEAK)].at(-1)?.index ?? 0);
}
