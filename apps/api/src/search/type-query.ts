import { documentTypes, fold } from '@sau-ro/gazetteer';
import { foldedWords, type FreeTokens, printedOf, type QueryText, type TokenRange } from './query-tokens.ts';
import type { FoundPiece } from './symbol-query.ts';
import { capital } from './worded.ts';

// the types that the corpus is about; the rest (giấy mời, hợp đồng …) are words when they are searched for
const ASKED = new Set([
  'KH',
  'NQ',
  'CT',
  'QĐ',
  'CTr',
  'ĐA',
  'BC',
  'TB',
  'HD',
  'KL',
  'NĐ',
  'TT',
  'CĐ',
  'CV',
  'QC',
  'TTr',
  'PA',
]);
const LONGEST_NAME = 3;
// “kế hoạch hóa gia đình” is no plan, “chương trình hành động” is one whole
const NOT_BEFORE = new Set(['hoa', 'vien', 'su']);

const byName = new Map(documentTypes.filter(({ abbr }) => ASKED.has(abbr)).map((type) => [fold(type.vi), type]));
const action = byName.get('chuong trinh');
if (action) byName.set('chuong trinh hanh dong', action);

/** Finds a document type where it begins or ends what is asked: `kế hoạch vĩnh am`, `tiêm chủng báo cáo`. */
export function findTypes(query: QueryText, free: FreeTokens): FoundPiece[] {
  const found: FoundPiece[] = [];
  for (let from = 0; from < query.tokens.length; from += 1) {
    for (let length = LONGEST_NAME + 1; length > 1; length -= 1) {
      const range: TokenRange = [from, from + length];
      const type = byName.get(foldedWords(query, range));
      if (!type || range[1] > query.tokens.length || !free.isFree(range) || !isOwnWord(query, free, range)) continue;
      const piece = {
        kind: 'type',
        value: type.abbr,
        key: type.abbr,
        label: type.vi,
        labelEn: capital(type.en),
      } as const;
      found.push({ range, piece: { ...piece, printed: printedOf(query, range) } });
      from = range[1] - 1;
      break;
    }
  }
  return found;
}

function isOwnWord(query: QueryText, free: FreeTokens, [from, to]: TokenRange): boolean {
  if (NOT_BEFORE.has(query.tokens[to]?.folded ?? '')) return false;
  // “báo cáo trước 10/11” asks for a duty; as a type it is asked for alone
  if (foldedWords(query, [from, to]) === 'bao cao') return query.tokens.length === to - from;
  return free.isEdge(from - 1) || free.isEdge(to);
}
