import { localityByKey } from './locality-search.ts';
import { REFORM } from './locality.ts';

// codes of the provinces of today in the order of the numbers of their resolutions, the first of which is 1654
const PROVINCES =
  '91 96 01 04 24 48 66 11 75 82 52 42 33 56 92 31 12 68 20 15 37 46 25 51 40 22 44 14 80 19 08 79 38 86'.split(' ');
const FIRST = 1654;
const OF_PROVINCES = '202/2025/QH15';

/** The resolution by which a locality of today was made. */
export interface Merger {
  readonly symbol: string;
  /** Who passed it, in Vietnamese. */
  readonly issuer: string;
  /** The day on which it was passed. */
  readonly passedOn: string;
  /** The day since which the localities that it made exist. */
  readonly since: string;
}

/**
 * The resolution of June 2025 that made a province or a commune of today out of others; `null` for one that it left as it was,
 * and for one of before.
 * Sources: resolution 202/2025/QH15 of 12 June 2025 for provinces; for communes the 34 resolutions of 16 June 2025, one for each province, as the
 * Government publishes them (datafiles.chinhphu.vn/cpp/files/vbpq/2025/6/1654-nq.signed.pdf to 1687-nq.signed.pdf).
 */
export function mergerOf(key: string): Merger | null {
  const locality = localityByKey(key);
  if (locality?.from !== REFORM) return null;
  if (locality.level === 'province') {
    return { symbol: OF_PROVINCES, issuer: 'Quốc hội', passedOn: '2025-06-12', since: REFORM };
  }
  const at = PROVINCES.indexOf(locality.within?.slice(-2) ?? '');
  if (at < 0) return null;
  const symbol = `${FIRST + at}/NQ-UBTVQH15`;
  return { symbol, issuer: 'Ủy ban Thường vụ Quốc hội', passedOn: '2025-06-16', since: REFORM };
}
