import type { EntityManager } from '@mikro-orm/postgresql';
import type { FigureRow } from './outcome-table.ts';

/** Of one identity the newest written is the one that stands; the others stay and say what replaced them. */
export async function supersede(tx: EntityManager, rows: readonly Pick<FigureRow, 'id'>[]): Promise<void> {
  const ids = `{${rows.map(({ id }) => id).join(',')}}`;
  await tx.execute(
    `update outcome old set superseded_by_id = new.id from outcome new
     where new.id = any(?::uuid[]) and old.identity = new.identity and old.id <> new.id
       and (old.superseded_by_id is distinct from new.id)`,
    [ids],
  );
}
