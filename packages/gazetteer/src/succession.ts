import { formerProvinceKey } from './locality.ts';
import formerCommuneRows from './tables/former-communes.json' with { type: 'json' };
import formerDistrictRows from './tables/former-districts.json' with { type: 'json' };
import formerProvinceRows from './tables/former-provinces.json' with { type: 'json' };

/**
 * How much of a unit went into another on 1 July 2025: all of it (`whole`), all of it as it was (`kept`) or under a new name or
 * type (`renamed`), a part of it (`part`), a part of its land only (`land`), of its people only (`people`), or all of its
 * people with a part of its land (`main`).
 */
export type SuccessionKind = 'whole' | 'kept' | 'renamed' | 'part' | 'land' | 'people' | 'main';

/** A locality on the other side of the reform, by its key. */
export interface Succession {
  readonly key: string;
  readonly kind: SuccessionKind;
}

const KINDS: Readonly<Record<string, SuccessionKind>> = {
  '': 'whole',
  k: 'kept',
  r: 'renamed',
  p: 'part',
  a: 'land',
  n: 'people',
  w: 'main',
};

interface Pair {
  readonly from: string;
  readonly to: Succession;
}

function communePairs(row: string): Pair[] {
  const [code = '', , , district = '', successors = ''] = row.split('|');
  return successors.split(' ').flatMap((printed) => {
    const key = `2025-commune-${printed.slice(0, 5)}`;
    const kind = KINDS[printed.slice(5)] ?? 'part';
    return [
      { from: `pre2025-commune-${code}`, to: { key, kind } },
      { from: `pre2025-district-${district}`, to: { key, kind: 'part' as const } },
    ];
  });
}

// five island districts had no communes and became special zones as a whole
function districtPairs(row: string): Pair[] {
  const [code = '', , , , successor = ''] = row.split('|');
  if (successor === '') return [];
  return [{ from: `pre2025-district-${code}`, to: { key: `2025-commune-${successor}`, kind: 'whole' } }];
}

function provincePairs(row: string): Pair[] {
  const [code = '', , , successor = ''] = row.split('|');
  const from = formerProvinceKey(code);
  const key = `2025-province-${successor}`;
  return from === key ? [] : [{ from, to: { key, kind: 'whole' } }];
}

function addTo(index: Map<string, Succession[]>, key: string, entry: Succession): void {
  const entries = index.get(key) ?? [];
  if (!entries.some((known) => known.key === entry.key)) entries.push(entry);
  index.set(key, entries);
}

interface Indexes {
  readonly successors: Map<string, Succession[]>;
  readonly predecessors: Map<string, Succession[]>;
}

let indexes: Indexes | null = null;

function readIndexes(): Indexes {
  if (indexes) return indexes;
  const made: Indexes = { successors: new Map(), predecessors: new Map() };
  const pairs = [
    ...formerProvinceRows.flatMap(provincePairs),
    ...formerDistrictRows.flatMap(districtPairs),
    ...formerCommuneRows.flatMap(communePairs),
  ];
  for (const { from, to } of pairs) {
    addTo(made.successors, from, to);
    addTo(made.predecessors, to.key, { key: from, kind: to.kind });
  }
  indexes = made;
  return made;
}

/**
 * What a locality of before 1 July 2025 became; a district became (parts of) the communes that its communes went into.
 * Source: the Statistics Office's conversion table (October 2025), 10,566 pairs of communes.
 */
export function successors(key: string): readonly Succession[] {
  return readIndexes().successors.get(key) ?? [];
}

/** What a locality of today was made of: former communes and the districts they lay in, or former provinces. */
export function predecessors(key: string): readonly Succession[] {
  return readIndexes().predecessors.get(key) ?? [];
}
