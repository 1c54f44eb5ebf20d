import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Document, Reading } from '@sau-ro/schema';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { findHeldDocument } from '../akoma-ntoso/find-held-document.ts';
import { akomaNtosoOf } from '../akoma-ntoso/write-xml.ts';
import { AnswerContext, type Context } from '../context.ts';
import { ReckonedReports } from '../expected-report/reckoned-reports.ts';
import { dayInVietnam } from '../expected-report/today.ts';
import { type DescribedTable, describeTable } from '../plain-data/described-table.ts';
import { readPages, type RowPage } from '../plain-data/rows.ts';
import { csvFormat } from '../plain-data/table-format.ts';
import { tableQuery } from '../plain-data/table-query.ts';
import { TABLES } from '../plain-data/tables.ts';
import { makeSchema } from '../schema.ts';
import { makeLoaders } from '../store/loaders.ts';
import { connect, disconnect } from '../store/orm.ts';
import { watchRevision } from '../store/revision.ts';
import { changesOf, type TableChanges } from './changes.ts';
import { dataPackage } from './data-package.ts';
import {
  filesOf,
  makeWhole,
  ReleaseError,
  releaseBefore,
  writeParts,
  writeSums,
  XML_FOLDER,
} from './release-folder.ts';
import { tablesSql } from './tables-sql.ts';

/** What came of a release. */
export interface ReleaseSummary {
  readonly folder: string;
  readonly state: 'written' | 'unchanged';
  /** The newest release before it, and what is other in each table since; `null`: it is the first. */
  readonly since: { readonly day: string; readonly tables: Readonly<Record<string, TableChanges>> } | null;
}

interface Source {
  readonly orm: MikroORM;
  readonly schema: GraphQLSchema;
  readonly tables: readonly DescribedTable[];
  readonly context: () => Context;
}

const ALL = { filter: {}, args: {}, first: null, after: null, bom: false };
const jsonLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Writes the whole corpus as a folder named by the day; the same corpus on the same day gives the same bytes. */
export async function writeRelease(databaseUrl: string, out: string): Promise<ReleaseSummary> {
  const orm = await connect(databaseUrl);
  try {
    const day = dayInVietnam(new Date());
    const source = await sourceOf(orm);
    const revision = watchRevision(orm);
    const state = await makeWhole(out, day, async (folder) => {
      const { key } = await revision();
      await writeFiles(source, day, folder);
      if ((await watchRevision(orm)()).key !== key) {
        throw new ReleaseError('CORPUS_CHANGED', 'The corpus changed meanwhile: run it again when the ingest is done.');
      }
    });
    return { folder: join(out, day), state, since: await sayChanges(out, day) };
  } finally {
    await disconnect(orm);
  }
}

async function sourceOf(orm: MikroORM): Promise<Source> {
  const schema = await makeSchema();
  const cache = { revision: watchRevision(orm), rows: new LRUCache<string, object>({ max: 1_000 }) };
  const reckoned = new ReckonedReports(cache.revision);
  const context = (): Context =>
    new AnswerContext({ orm, loaders: makeLoaders(orm.em, cache), meilisearch: null, trusted: true, reckoned });
  return { orm, schema, context, tables: TABLES.map((table) => describeTable(schema, table)) };
}

async function writeFiles(source: Source, day: string, folder: string): Promise<void> {
  for (const described of source.tables) {
    await writeTable(source, described, folder);
  }
  await writeParts(join(folder, 'readings.jsonl'), readingLines(source.orm));
  await writeDocuments(source.orm, join(folder, XML_FOLDER));
  await writeFile(join(folder, 'tables.sql'), tablesSql(source.tables));
  const files = await filesOf(folder);
  const described = JSON.stringify(dataPackage(day, source.tables, files), null, 1);
  await writeFile(join(folder, 'datapackage.json'), `${described}\n`);
  await writeSums(folder);
}

async function writeTable(source: Source, described: DescribedTable, folder: string): Promise<void> {
  const path = join(folder, described.table.name);
  const format = csvFormat(described.columns, false);
  // asked once for both: the largest table has ten thousand rows
  await using csv = await open(`${path}.csv`, 'w');
  await using lines = await open(`${path}.jsonl`, 'w');
  await csv.writeFile(format.head(0));
  for await (const { rows } of pagesOf(source, described)) {
    await csv.writeFile(format.rows(rows, false));
    await lines.writeFile(jsonLines(rows));
  }
}

const pagesOf = ({ schema, context }: Source, { table }: DescribedTable): AsyncGenerator<RowPage> =>
  readPages({ schema, context, document: tableQuery(schema, table), request: ALL });

/** One reading at a time: a text may be long. */
async function* readingLines(orm: MikroORM): AsyncGenerator<string> {
  const order = { document: { slug: 'asc' }, readAt: 'asc', digest: 'asc' } as const;
  for (const { id } of await orm.em.fork().find(Reading, {}, { fields: ['id'], orderBy: order })) {
    const populate = ['text', 'body', 'document'] as const;
    const reading = await orm.em.fork().findOneOrFail(Reading, { id }, { populate });
    const { readAt, digest, sha256, text, body } = reading;
    // the day, and no id: who reads the same files on the same day has the same release
    const readOn = dayInVietnam(readAt);
    yield jsonLines([{ document: reading.document.slug, readOn, digest, sha256, text, body }]);
  }
}

/** Each held document as a file of its own. */
async function writeDocuments(orm: MikroORM, folder: string): Promise<void> {
  await mkdir(folder);
  for (const { slug } of await orm.em.fork().find(Document, { held: true }, { fields: ['slug'] })) {
    const document = await findHeldDocument(orm.em.fork(), slug);
    if (document) await writeFile(join(folder, `${slug}.xml`), akomaNtosoOf(document));
  }
}

async function sayChanges(out: string, day: string): Promise<ReleaseSummary['since']> {
  const before = await releaseBefore(out, day);
  if (before === null) return null;
  const tables: Record<string, TableChanges> = {};
  for (const { name } of TABLES) {
    const [older, newer] = [join(out, before, `${name}.jsonl`), join(out, day, `${name}.jsonl`)];
    if (existsSync(older)) tables[name] = await changesOf(older, newer);
  }
  const since = { day: before, tables };
  // beside the folders: a release itself says nothing of others
  await writeFile(join(out, `${before}-to-${day}.changes.json`), `${JSON.stringify(since, null, 1)}\n`);
  return since;
}
