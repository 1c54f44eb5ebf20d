import rows from './tables/abbreviations.json' with { type: 'json' };

/** A short form of administrative Vietnamese and what it stands for. */
export interface Abbreviation {
  readonly abbr: string;
  /** More than one where the context must decide. */
  readonly expansions: readonly string[];
  readonly en: string;
  readonly domain: string;
  readonly ambiguous: boolean;
}

/**
 * 279 abbreviations; match them in NFC and by case, and never inside a symbol.
 * Sources: general knowledge of the administration; types checked against 30/2020/NĐ-CP, Appendix III. As of 22 November 2026.
 */
export const abbreviations: readonly Abbreviation[] = rows.map((row) => {
  const [abbr = '', expansions = '', en = '', domain = '', ambiguous = ''] = row.split('|');
  return { abbr, expansions: expansions.split('; '), en, domain, ambiguous: ambiguous !== '' };
});

/** Abbreviations as printed. */
export const abbreviationByForm: ReadonlyMap<string, Abbreviation> = new Map(
  abbreviations.map((row) => [row.abbr, row]),
);
