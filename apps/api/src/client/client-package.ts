import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packTar } from 'modern-tar';

/** The schema of GraphQL as a file. */
export const SCHEMA_FILE = createRequire(import.meta.url).resolve('@sau-ro/schema/schema.graphql');

const FOLDER = dirname(SCHEMA_FILE);
const FILES = ['dist/client.js', 'dist/client.d.ts', 'client/graphql-env.d.ts', 'schema.graphql'] as const;
// what the client needs of the packages that the schema needs
const NEEDS = ['gql.tada', 'graphql'] as const;

async function manifest(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(FOLDER, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const told = {
    name: '@sau-ro/client',
    version: '1.0.0',
    description: 'Typed questions to the API of Sáu Rõ, as its schema stood when this was given out.',
    type: 'module',
    exports: {
      '.': { types: './dist/client.d.ts', default: './dist/client.js' },
      './schema.graphql': './schema.graphql',
    },
    dependencies: Object.fromEntries(NEEDS.map((name) => [name, `^${dependencies[name]}`])),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** The client that our own site asks with, as a package that npm installs from its address; equal files give equal bytes. */
export async function packClient(): Promise<Buffer> {
  const files = await Promise.all(FILES.map(async (name) => ({ name, body: await readFile(join(FOLDER, name)) })));
  const entries = [{ name: 'package.json', body: Buffer.from(await manifest()) }, ...files];
  const tar = await packTar(
    entries.map(({ name, body }) => ({
      header: { name: `package/${name}`, size: body.length, mtime: new Date(0) },
      body: Uint8Array.from(body),
    })),
  );
  return promisify(gzip)(tar);
}
