import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** A database of a test’s own, on the server of all: the tables and the gazetteer, copied from the one that the setup made. */
export interface OwnStore {
  readonly databaseUrl: string;
  readonly rows: <T extends object>(sql: string) => Promise<T[]>;
  readonly drop: () => Promise<void>;
}

export async function makeStore(): Promise<OwnStore> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const { databaseUrl: main } = inject('services');
  const server = new Client(main);
  await server.connect();
  await server.query(`create database ${name} template ${inject('preparedDatabase')}`);
  const url = new URL(main);
  url.pathname = `/${name}`;
  const databaseUrl = url.href;
  const client = new Client(databaseUrl);
  await client.connect();
  return {
    databaseUrl,
    rows: async (sql) => (await client.query(sql)).rows,
    drop: async () => {
      await client.end();
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}
