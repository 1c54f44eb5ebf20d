import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { BadInputError, NotFoundError } from '../errors/errors.ts';
import { SHARED } from '../http/caching.ts';
import { type AskedTable, type TableParts, type TableQuery, tagOf } from './answer-table.ts';
import { readParameters } from './parameters.ts';
import { readPages, type RowPage } from './rows.ts';
import { jsonFormat } from './table-format.ts';

/** What all can be asked of, and the table in which each of it is one row. */
export const SUBJECTS: Readonly<Record<string, string>> = {
  document: 'documents',
  locality: 'localities',
  indicator: 'indicators',
  agency: 'agencies',
};

type Query = TableQuery['query'];

// of a register with thousands of places only those where something is seen
const SEEN = ['HELD', 'CITED', 'KNOWN'];
const NARROWER: Readonly<Record<string, readonly Query[]>> = {
  coverage: [
    { level: 'PROVINCE', status: SEEN },
    { level: 'COMMUNE', status: SEEN },
  ],
  resolutions: [{ status: SEEN }],
};

/** A table’s rows of which the first page is there. */
interface Begun {
  readonly name: string;
  readonly totalCount: number;
  readonly pages: readonly { readonly first: RowPage; readonly rest: AsyncGenerator<RowPage> }[];
}

/** Answers with all that is told of one document, locality, indicator or agency: every table that can be narrowed to it, as one JSON. */
export async function answerAll(
  parts: TableParts,
  tables: readonly AskedTable[],
  { query, url, headers }: TableQuery,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = tables.filter(isNarrowedBy(query));
  const etag = tagOf((await parts.revision()).key, url);
  reply.header('etag', etag).header('cache-control', SHARED);
  if (headers['if-none-match']?.includes(etag)) return reply.status(304).send();
  const begun: Begun[] = [];
  // the first pages are made before anything is sent: what cannot be answered has its status
  for (const table of asked) begun.push(await begin(parts, table, query));
  for (const { name, totalCount } of begun) if (totalCount === 0) checkSubject(name, query);
  return reply.type(jsonFormat.mediaType).send(Readable.from(write(begun)));
}

function isNarrowedBy(query: Query): (table: AskedTable) => boolean {
  const names = Object.keys(query);
  const unknown = names.find((name) => !Object.hasOwn(SUBJECTS, name));
  if (names.length === 0 || unknown !== undefined) {
    const given = unknown === undefined ? 'Say of what' : `“${unknown.slice(0, 40)}” is nothing to ask all of`;
    throw new BadInputError(`${given}: ${Object.keys(SUBJECTS).join('=…, ')}=…; several narrow each other.`);
  }
  return ({ parameters }) =>
    names.every((name) => parameters.some((parameter) => parameter.name === name)) &&
    // a search needs words
    parameters.every(({ name, isRequired }) => !isRequired || names.includes(name));
}

async function begin(parts: TableParts, table: AskedTable, query: Query): Promise<Begun> {
  const pages: Begun['pages'][number][] = [];
  for (const narrower of NARROWER[table.table.name] ?? [{}]) {
    const request = readParameters(table.parameters, { ...query, ...narrower });
    const rest = readPages({ ...parts, document: table.document, request });
    const first = await rest.next();
    if (first.done) throw new Error(`The table ${table.table.name} gave no page.`);
    pages.push({ first: first.value, rest });
  }
  return { name: table.table.name, totalCount: pages.reduce((sum, { first }) => sum + first.totalCount, 0), pages };
}

function checkSubject(table: string, query: Query): void {
  const subject = Object.keys(query).find((name) => SUBJECTS[name] === table);
  if (subject === undefined) return;
  throw new NotFoundError(`No ${subject} is called “${String(query[subject]).slice(0, 100)}”.`);
}

async function* write(begun: readonly Begun[]): AsyncGenerator<string> {
  for (const [at, { name, totalCount, pages }] of begun.entries()) {
    yield `${at === 0 ? '{' : ','}${JSON.stringify(name)}:${jsonFormat.head(totalCount)}`;
    let isFirst = true;
    for await (const rows of rowsOf(pages)) {
      yield jsonFormat.rows(rows, isFirst);
      isFirst &&= rows.length === 0;
    }
    yield jsonFormat.tail(null);
  }
  yield '}\n';
}

async function* rowsOf(pages: Begun['pages']): AsyncGenerator<RowPage['rows']> {
  for (const { first, rest } of pages) {
    yield first.rows;
    for await (const { rows } of rest) yield rows;
  }
}
