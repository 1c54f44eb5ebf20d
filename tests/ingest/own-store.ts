import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { prepareStore } from '../../apps/api/src/store/prepare.ts';

/** A database of a test’s own, on the server of all. */
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
  await server.query(`create database ${name}`);
  const url = new URL(main);
  url.pathname = `/${name}`;
  const databaseUrl = url.href;
  await prepareStore(databaseUrl);
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
