import { DataloaderType } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import {
  Agency,
  Assignment,
  Citation,
  CorpusState,
  Document,
  DocumentFile,
  DocumentPassage,
  FeedSubscription,
  Indicator,
  Locality,
  Obligation,
  Outcome,
  PastFact,
  Reading,
  Target,
  Task,
} from '@sau-ro/schema';
import { migrations } from './migrations/list.ts';

const ormOptions = (clientUrl: string): Options =>
  defineConfig({
    clientUrl,
    entities: [
      Agency,
      Assignment,
      Citation,
      CorpusState,
      Document,
      DocumentFile,
      DocumentPassage,
      FeedSubscription,
      Indicator,
      Locality,
      Obligation,
      Outcome,
      PastFact,
      Reading,
      Target,
      Task,
    ],
    extensions: [Migrator],
    metadataProvider: ReflectMetadataProvider,
    // references and collections that one answer asks for are fetched together, one statement a kind
    dataloader: DataloaderType.ALL,
    // the function that a migration makes is not declared as an entity
    schemaGenerator: { ignoreRoutines: true },
    migrations: { migrationsList: migrations, snapshot: false, silent: true, transactional: true, allOrNothing: true },
  });

/** Opens the store; the schema is the newest migration’s. */
export const connect = (databaseUrl: string): Promise<MikroORM> => MikroORM.init(ormOptions(databaseUrl));

const LONGEST_GOODBYE_MS = 2000;

/** Closes the store. A connection that broke within a transaction is never given back to its pool, which would wait for it for ever. */
export async function disconnect(orm: MikroORM): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_GOODBYE_MS);
  });
  await Promise.race([orm.close(), enough]);
  clearTimeout(timer);
}
