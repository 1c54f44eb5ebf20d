import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { prepareStore } from '../apps/api/src/store/prepare.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The name of a database of tables and gazetteer alone: a copy of it is made in a moment, the tables themselves in seconds. */
    preparedDatabase: string;
  }
}

/** Makes the database that stores of a test’s own are copied from, on the server that `services.setup.ts` found. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { databaseUrl } = project.getProvidedContext().services;
  const name = `prepared_${randomBytes(6).toString('hex')}`;
  await onServer(databaseUrl, `create database ${name}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  await prepareStore(url.href);
  project.provide('preparedDatabase', name);
  return () => onServer(databaseUrl, `drop database ${name} with (force)`);
}

async function onServer(databaseUrl: string, statement: string): Promise<void> {
  const client = new Client(databaseUrl);
  await client.connect();
  await client.query(statement);
  await client.end();
}
