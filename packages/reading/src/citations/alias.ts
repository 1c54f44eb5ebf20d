import { fold } from '@sau-ro/gazetteer';
import type { Citation } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { parseSymbol, typeName } from '../symbol.ts';

const TYPES =
  'nghi quyet|ke hoach|chi thi|quyet dinh|chuong trinh|de an|ket luan|thong bao|nghi dinh|thong tu|huong dan|quy dinh';
// “Đề án 006”, “Chỉ thị số 11”: the number without its letters, not “kế hoạch 5 năm” or “Quyết định 2026”
const SHORT = new RegExp(
  String.raw`(?<![a-z])(?<type>${TYPES.replaceAll(' ', String.raw`\s+`)})\s+(?:so\s+)?0*(?<number>\d{1,4})(?!\d|\s?[/\u2010-\u2015-]|[.,]\d|\s?%|\s(?:nam|thang|ngay|lan|nguoi))`,
  'g',
);

const keyOf = (type: string, number: string): string => `${type.replaceAll(/\s+/g, ' ')} ${number}`;

function indexByNumber(citations: readonly Citation[]): ReadonlyMap<string, number | null> {
  const index = new Map<string, number | null>();
  for (const [at, { symbol }] of citations.entries()) {
    const parsed = parseSymbol(symbol);
    const name = parsed?.type ? typeName(parsed.type) : null;
    if (!parsed?.number || name === null) continue;
    const key = keyOf(fold(name), parsed.number.replace(/^0+/, ''));
    index.set(key, index.has(key) ? null : at);
  }
  return index;
}

/** Adds to each citation the places where it is named by its bare number: “gọi tắt là Đề án 006”. */
export function countAliases(
  { folded }: SourceText,
  citations: readonly Citation[],
  from: number,
): readonly Citation[] {
  if (citations.length === 0) return citations;
  const index = indexByNumber(citations);
  const counts = new Map<number, number>();
  SHORT.lastIndex = from;
  for (const { groups } of folded.matchAll(SHORT)) {
    const at = index.get(keyOf(groups?.['type'] ?? '', groups?.['number'] ?? ''));
    if (at != null) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return citations.map((citation, at) => ({ ...citation, mentions: citation.mentions + (counts.get(at) ?? 0) }));
}
