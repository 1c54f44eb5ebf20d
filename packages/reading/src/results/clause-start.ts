const SEPARATOR = /[;:)]|\/(?=\s?$)|\((?![^()]{0,200}\))|,\s|\s(?:va|voi)\s|[,\s]+trong\s+do(?=[\s:])/g;
// where no sign parts two figures, the words of the second begin with one of these
const WEAK = /\s(?:cho|doi\s+voi|trong\s+do|tren|thu\s+hut|gom)\s/g;
// “phòng, chống”: a comma within a name
const PAIR = /^,\s+(?:chong|tri|kiem\s+tra|chua\s+benh|dieu\s+tri|bai)(?![a-z])/;
// “tổng số thu tiền cấp quyền, tiền thuê đất đạt …”: the comma is within what is measured
const MEASURE =
  /^[^a-z]*(?:trong\s+(?:nam|thang)[^,]{0,12},\s)?(?:tong|so|ty\s+le|muc|gia\s+tri|doanh\s+thu|san\s+luong|dien\s+tich|thu|chi)(?![a-z])/;
// “Bộ Nông nghiệp và Môi trường cấp 70 giấy phép”: the word is within the name of a body
const NAME_BEFORE =
  /(?<![a-z])(?:so|bo|phong|nganh|vien|cuc)\s+(?:nong\s+nghiep|khoa\s+hoc|giao\s+duc|tai\s+nguyen|lao\s+dong|ke\s+hoach|van\s+hoa(?:,\s+the\s+thao)?|thong\s+tin|dan\s+toc)$/;
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

interface Sign {
  readonly sign: string;
  /** The words before it, from the sign before, and behind it up to the figure. */
  readonly piece: string;
  readonly rest: string;
  /** True where the words before it are not those of the figure before. */
  readonly isOwn: boolean;
}

function parts({ sign, piece, rest, isOwn }: Sign, isFirst: boolean): boolean {
  if (sign === ':') return /[a-z]{2}/.test(rest);
  // “Kông Chro (5/14 xã)”: the bracket holds the figure of what stands before it
  if (sign === '(') return !isOwn || rest.trim() !== '' || !/[a-z]{2}/.test(piece);
  if (/^\s?v(?:a|oi)/.test(sign)) return !isFirst && !MEASURE.test(piece) && !NAME_BEFORE.test(piece);
  return !sign.startsWith(',') || !isWithinName(piece, rest, isOwn);
}

/** Where the clause of a figure begins: behind the last sign that leaves words enough to name it. */
export function findClauseStart(folded: string, from: number, lead: number, isFirst: boolean): number {
  const gap = withoutBrackets(folded.slice(from, lead));
  let start = 0;
  let isOwn = isFirst;
  for (const { index, 0: sign } of gap.matchAll(SEPARATOR)) {
    const end = index + sign.length;
    if (!parts({ sign, piece: gap.slice(start, index), rest: gap.slice(end), isOwn }, isFirst)) continue;
    start = end;
    isOwn = true;
  }
  if (start > 0 || isFirst) return from + start;
  return from + ([...gap.matchAll(WEAK)].at(-1)?.index ?? 0);
}
