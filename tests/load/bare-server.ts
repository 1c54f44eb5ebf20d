import Fastify from 'fastify';
import { Pool } from 'pg';
import type { Measured } from './figures.ts';

// the least that answers over HTTP: the list's own statements by raw pg, its rows as JSON, and nothing else
const { databaseUrl, listStatements } = JSON.parse(process.env['MEASURED'] ?? '{}') as Measured;
const pool = new Pool({ connectionString: databaseUrl, max: 10 });
const app = Fastify({ forceCloseConnections: true });

app.post('/', () =>
  Promise.all(
    listStatements.map(async ({ sql, params }) => (await pool.query({ text: sql, values: [...params] })).rows),
  ),
);

process.once('disconnect', () => process.exit());
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
