import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { foldPlace, indicators, localities, localityWithAncestors } from '@sau-ro/gazetteer';
import { CorpusState, Indicator, Locality } from '@sau-ro/schema';

const STATE = 'gazetteer';
const BATCH = 2000;

/** Writes the gazetteer’s localities and indicators into the store, unless these very tables are there already. */
export async function storeGazetteer(em: EntityManager): Promise<boolean> {
  const value = createHash('sha256')
    .update(JSON.stringify([localities, indicators]))
    .digest('hex');
  if ((await em.findOne(CorpusState, { name: STATE }))?.value === value) return false;
  await em.transactional(async (tx) => {
    for (let from = 0; from < localities.length; from += BATCH) {
      await tx.upsertMany(Locality, localities.slice(from, from + BATCH).map(localityRow), { batchSize: BATCH });
    }
    await tx.upsertMany(Indicator, indicators.map(indicatorRow));
    await tx.upsert(CorpusState, { name: STATE, value, changedAt: new Date() });
  });
  em.clear();
  return true;
}

// provinces stand before what lies within them, so that every foreign key finds its row
const localityRow = (locality: (typeof localities)[number]) => ({
  key: locality.key,
  slug: locality.slug,
  code: locality.code,
  name: locality.name,
  type: locality.type,
  fullName: locality.fullName,
  level: locality.level,
  within: locality.within,
  path: localityWithAncestors(locality.key).map(({ key }) => key),
  folded: foldPlace(locality.fullName),
  existedFrom: locality.from,
  existedUntil: locality.until,
});

const indicatorRow = ({ id, vi, en, unit, better }: (typeof indicators)[number]) => ({
  key: id,
  name: vi,
  nameEn: en,
  unit,
  better: better,
});
