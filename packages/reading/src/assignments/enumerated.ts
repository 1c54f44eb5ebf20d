import type { Stretch } from '../sentences.ts';

// “Giao Sở Nội vụ: (i) Tham mưu …; (ii) Tổng hợp …”
const POINT =
  /(?<=^|[:;.,]\s{0,3}[*_]{0,3}|[*_])\s{0,2}\((?<mark>[ivx]{1,4}|\d{1,2}|[a-zđ])\)[*_]{0,3}\s+[*_]{0,3}(?=\p{L})/gu;
const FIRST = [/^i$/, /^0?1$/, /^a$/];
const SECOND = [/^ii$/, /^0?2$/, /^b$/];

/** The points that a paragraph counts within itself, `(i) … (ii) …`; none where it counts none. */
export function readEnumerated(text: string, { start, end }: Stretch): readonly Stretch[] {
  const marks = [...text.slice(start, end).matchAll(POINT)];
  const [first, second] = marks.map(({ groups }) => groups?.['mark'] ?? '');
  const kind = FIRST.findIndex((pattern) => pattern.test(first ?? ''));
  if (second === undefined || !SECOND[kind]?.test(second)) return [];
  return marks.map(({ index, 0: sign }, at) => ({
    start: start + index + sign.length,
    end: start + (marks[at + 1]?.index ?? end - start),
  }));
}
