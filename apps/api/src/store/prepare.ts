import 'reflect-metadata';
import { storeGazetteer } from './gazetteer.ts';
import { connect, disconnect } from './orm.ts';

/** Brings the store up to date: its tables, then the gazetteer. */
export async function prepareStore(databaseUrl: string): Promise<void> {
  const orm = await connect(databaseUrl);
  try {
    await orm.migrator.up();
    await storeGazetteer(orm.em.fork());
  } finally {
    await disconnect(orm);
  }
}
