import type { FastifyInstance } from 'fastify';
import { NotFoundError } from '../errors/errors.ts';
import { SHARED } from '../http/caching.ts';
import { answerTable, FORMATS, type TableParts, type TableQuery } from './answer-table.ts';
import { csvMetadata } from './csvw.ts';
import { describeTable } from './described-table.ts';
import { openApi } from './openapi.ts';
import { tableQuery } from './table-query.ts';
import { CORPUS, HITS, TABLES, TABLES_OF_ONE } from './tables.ts';
import { answerAll } from './answer-all.ts';

const ASKED = [...TABLES, CORPUS, ...TABLES_OF_ONE, HITS];
const NAMES = ASKED.map(({ name }) => name).join(', ');

/** `GET /v1/{table}.{csv,json}`: the lists of GraphQL as plain data, with the same filters, and what describes them. */
export function openDoors(app: FastifyInstance, parts: TableParts, others: Readonly<Record<string, object>>): void {
  const tables = ASKED.map((table) => ({
    ...describeTable(parts.schema, table),
    document: tableQuery(parts.schema, table),
  }));
  for (const table of tables) {
    const address = `/v1/${table.table.name}`;
    for (const format of FORMATS) {
      app.get(`${address}.${format}`, (request: TableQuery, reply) =>
        answerTable(parts, table, format, request, reply),
      );
    }
    tell(app, `${address}.csv-metadata.json`, 'application/csvm+json', csvMetadata(table));
  }
  app.get('/v1/all.json', (request: TableQuery, reply) => answerAll(parts, tables, request, reply));
  tell(app, '/v1/openapi.json', 'application/vnd.oai.openapi+json;version=3.1', openApi(tables, others));
  app.get('/v1/*', () => {
    throw new NotFoundError(`Nothing is here. There are ${NAMES}, each as .csv and .json; /v1/openapi.json tells all.`);
  });
}

function tell(app: FastifyInstance, address: string, mediaType: string, content: object): void {
  const text = `${JSON.stringify(content, null, 1)}\n`;
  app.get(address, (_request, reply) => reply.type(mediaType).header('cache-control', SHARED).send(text));
}
