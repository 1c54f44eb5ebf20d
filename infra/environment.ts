import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './errors.ts';
import { root } from './paths.ts';

const port = (otherwise: number) =>
  z.coerce
    .number('is no port: give a whole number from 1 to 65535')
    .int('is no port: give a whole number from 1 to 65535')
    .min(1, 'is no port: give a whole number from 1 to 65535')
    .max(65_535, 'is no port: give a whole number from 1 to 65535')
    .default(otherwise);

const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `is no such address: give one like ${example}` }).optional();

// as Fastify takes them
const NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal']);

function isAddress(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)] ?? -1;
  const isWhole = bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= most);
  return NETWORKS.has(text) || (most > 0 && isWhole && more.length === 0);
}

const Environment = z
  .object({
    SITE_PORT: port(4321),
    API_PORT: port(4000),
    LISTEN_HOST: z.string().default('localhost'),
    SITE_URL: address(/^https?$/u, 'https://sauro.example').transform((url) => url?.replace(/\/+$/u, '')),
    PUBLIC_API_URL: address(/^https?$/u, 'https://api.sauro.example').transform((url) => url?.replace(/\/+$/u, '')),
    DATABASE_URL: address(/^postgres(ql)?$/u, 'postgresql://name:password@host:5432/database'),
    MEILISEARCH_URL: z.union([z.literal('none'), address(/^https?$/u, 'http://host:7700')], {
      error: 'is no such address: give one like http://host:7700, or “none” to search with PostgreSQL',
    }),
    MEILISEARCH_KEY: z.string().default(''),
    REQUESTS_A_MINUTE: z.coerce
      .number('is no number: give a whole number from 1 on')
      .int('is no whole number: give one from 1 on')
      .min(1, 'is too small: give a whole number from 1 on')
      .default(600),
    PROXY_ADDRESSES: z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== ''),
      )
      .refine((list) => list.every(isAddress), {
        error: `is no list of addresses: give one like 10.0.0.2, 10.1.0.0/16 or ${[...NETWORKS].join(', ')}`,
      }),
    FILES_URL: address(/^https?$/u, 'https://s3.example/bucket'),
    DATA_FOLDER: z
      .string()
      .default('.data')
      .transform((folder) => resolve(root, folder)),
  })
  .refine(({ SITE_PORT, API_PORT }) => SITE_PORT !== API_PORT, {
    path: ['API_PORT'],
    error: 'is the same as SITE_PORT: give each its own',
  });

/** The settings that were given from outside, each of them checked. */
export type Environment = z.infer<typeof Environment>;

/** Reads the settings; a bad one is an error that names it. An empty one counts as not given. */
export function parseEnvironment(given: Readonly<Record<string, string | undefined>>): Environment {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()));
  const { data, error } = Environment.safeParse(filled);
  if (data) return data;
  const lines = error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    // a value may hold a password
    const value = name.endsWith('_PORT') ? `=${filled[name] ?? ''}` : '';
    return `${name}${value} ${message}.`;
  });
  throw new StartError('BAD_VARIABLE', lines.join('\n'));
}
