import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { dayInVietnam } from '../expected-report/today.ts';
import type { ShownCorpus } from '../store/revision.ts';
import { SHARED } from '../http/caching.ts';
import type { DescribedTable } from './described-table.ts';
import { readParameters } from './parameters.ts';
import { readPages, type RowPage } from './rows.ts';
import { csvFormat, jsonFormat, type TableFormat } from './table-format.ts';

/** What the tables are answered from. */
export interface TableParts {
  readonly schema: GraphQLSchema;
  readonly context: () => Context;
  readonly revision: () => Promise<ShownCorpus>;
}

/** A table and the question that gives its rows. */
export interface AskedTable extends DescribedTable {
  readonly document: DocumentNode;
}

/** The formats that every table has. */
export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export type TableQuery = FastifyRequest<{ Querystring: Record<string, string | string[]> }>;

/** Answers with a page of a table where `first` is given, else with all its rows as one stream. */
export async function answerTable(
  parts: TableParts,
  table: AskedTable,
  format: Format,
  request: TableQuery,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = readParameters(table.parameters, request.query);
  const etag = tagOf((await parts.revision()).key, request.url);
  reply.header('etag', etag).header('cache-control', SHARED);
  if (request.headers['if-none-match']?.includes(etag)) return reply.status(304).send();
  const pages = readPages({ ...parts, document: table.document, request: asked });
  // the first page is made before anything is sent: what cannot be answered has its status
  const first = await pages.next();
  if (first.done) throw new Error(`The table ${table.table.name} gave no page.`);
  if (first.value.isPassing) forget(reply);
  const written = format === 'csv' ? csvFormat(table.columns, asked.bom) : jsonFormat;
  reply.type(written.mediaType);
  if (format === 'csv') reply.header('content-disposition', `attachment; filename="sau-ro-${table.table.name}.csv"`);
  const described = `</v1/${table.table.name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`;
  if (asked.first === null) {
    reply.header('link', described);
    return reply.send(Readable.from(write(written, first.value, pages)));
  }
  const whole: RowPage[] = [first.value];
  for await (const page of pages) whole.push(page);
  const next = addressAfter(request.url, whole.at(-1)?.next ?? null);
  reply.header('link', next === null ? described : `${described}, <${next}>; rel="next"`);
  const rows = whole.flatMap((page) => page.rows);
  return reply.send(written.head(first.value.totalCount) + written.rows(rows, true) + written.tail(next));
}

/** What would be another answer in a moment is kept by nobody. */
export function forget(reply: FastifyReply): void {
  reply.removeHeader('etag').removeHeader('last-modified').header('cache-control', 'no-store');
}

async function* write(format: TableFormat, first: RowPage, pages: AsyncGenerator<RowPage>): AsyncGenerator<string> {
  yield format.head(first.totalCount) + format.rows(first.rows, true);
  for await (const { rows } of pages) yield format.rows(rows, false);
  yield format.tail(null);
}

/** Equal tags: the same question of the same corpus on the same day, as some of what is told depends on what is due. */
export function tagOf(revision: string, url: string): string {
  const told = JSON.stringify([revision, url, dayInVietnam(new Date())]);
  return `W/"${createHash('sha256').update(told).digest('base64url').slice(0, 22)}"`;
}

function addressAfter(url: string, cursor: string | null): string | null {
  if (cursor === null) return null;
  const address = new URL(url, 'http://localhost');
  address.searchParams.set('after', cursor);
  return address.pathname + address.search;
}
