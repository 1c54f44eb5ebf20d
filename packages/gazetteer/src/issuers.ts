import rows from './tables/issuers.json' with { type: 'json' };

/** A body that issues documents, by the last part of its symbols: `72-NQ/TW`, `30/2020/NĐ-CP`. */
export interface Issuer {
  readonly suffix: string;
  readonly vi: string;
  readonly en: string | null;
  readonly kind: string;
  /** Levels it may stand at, as far as the suffix tells: UBND, HĐND and ĐU carry none, the header says it. */
  readonly level: string;
  readonly branch: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly note: string | null;
  /** `seen`: a text or a citation with it was read; `known`: general knowledge. */
  readonly evidence: string;
}

/**
 * The 117 issuers' suffixes of symbols; agencies choose their own abbreviations, so the list cannot be whole.
 * Sources: documents read, and general knowledge of the administration; see `evidence`. As of 22 November 2026.
 */
export const issuers: readonly Issuer[] = rows;

const bySuffix: ReadonlyMap<string, Issuer> = new Map(rows.map((row) => [row.suffix, row]));

/** The issuer with this suffix: `TW`, `UBND`; the Assembly's suffix counts its terms (`QH15`, `UBTVQH16`). */
export function issuerBySuffix(suffix: string): Issuer | null {
  const assembly = /^(?<body>QH|UBTVQH)\d{1,2}$/.exec(suffix)?.groups?.['body'];
  return bySuffix.get(suffix) ?? bySuffix.get(`${assembly}15`) ?? null;
}

/** True where the issuer numbers its documents in the Party's order, `72-NQ/TW`: Party bodies and the two unions that follow it. */
export function usesPartyOrder(suffix: string): boolean {
  const issuer = issuerBySuffix(suffix.split('-')[0] ?? '');
  return issuer?.branch === 'party' || PARTY_ORDER_UNIONS.has(issuer?.suffix ?? '');
}

const PARTY_ORDER_UNIONS: ReadonlySet<string> = new Set(['TWĐTN', 'HNDTW']);
