import rows from './tables/document-types.json' with { type: 'json' };

/** A kind of document that has an abbreviation in symbols: `KH` is a plan. */
export interface DocumentType {
  readonly abbr: string;
  readonly vi: string;
  readonly en: string;
  /** In which of the State's series it occurs: `administrative`, `normative`, `copy`, `other`. */
  readonly state: readonly string[];
  /** What the Party means by it; `null` where the Party has no such type. `TT` is Thông tư to the State, Thông tri to the Party. */
  readonly party: string | null;
}

/**
 * The 43 abbreviations of document types in symbols.
 * Sources: the State's by 30/2020/NĐ-CP, Appendix III, and the practice of normative documents; the Party's by 399-QĐ/TW and
 * 05-HD/VPTW (2026), which replaced 66-QĐ/TW and 36-HD/VPTW.
 */
export const documentTypes: readonly DocumentType[] = rows;

/** Document types by their abbreviation as printed. */
export const documentTypeByAbbr: ReadonlyMap<string, DocumentType> = new Map(rows.map((row) => [row.abbr, row]));

/** Kinds of document whose symbol carries no type. Sources: 30/2020/NĐ-CP, Article 7; 399-QĐ/TW. */
export const typesWithoutAbbreviation: readonly string[] = [
  'Công văn',
  'Thư công',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Cương lĩnh chính trị',
  'Điều lệ Đảng',
  'Chiến lược',
  'Tuyên bố',
  'Lời kêu gọi',
  'Quy hoạch',
];
