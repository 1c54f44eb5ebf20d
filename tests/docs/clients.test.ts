import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { at } from '../../infra/paths.ts';
import { TOOLS } from '../../infra/tool.ts';

const run = promisify(execFile);
const PRINTED = /```ts\n(?<code>[^]*?)```\n\n```text\n(?<printed>[^]*?)```/u;
const { code = '', printed = '' } = PRINTED.exec(readFileSync(at('docs/clients.md'), 'utf8'))?.groups ?? {};

const OPTIONS = {
  module: 'nodenext',
  target: 'es2024',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
};
// each line below such a comment has to be an error, or the comment is one
const WRONG = `
import { askBy, graphql, sendTo, type ResultOf } from '@sau-ro/client';

const Corpus = graphql('{ corpus { documentsHeld updatedAt } }');
const One = graphql('query One($slug: String!) { document(slug: $slug) { title } }');
const ask = askBy(sendTo(''));
export const held: number = (await ask(Corpus, {})).corpus.documentsHeld;
export const given: ResultOf<typeof One>['document'] = null;
// @ts-expect-error what was not asked for is not in the answer
(await ask(Corpus, {})).corpus.targets;
// @ts-expect-error a number is no text
export const text: string = held;
// @ts-expect-error an answer that may be null has to be looked at
(await ask(One, { slug: 'a' })).document.title;
// @ts-expect-error a variable is missing
await ask(One, {});
// @ts-expect-error a variable of another type
await ask(One, { slug: 1 });
// @ts-expect-error a field that there is not has no type
(await ask(graphql('{ corpus { colour } }'), {})).corpus.colour.length;
`;

let folder: string;

/** Lays the client as npm does: the package that the API gives, beside the packages that it names. */
async function install(): Promise<{ needs: Record<string, string> }> {
  const archive = await (await fetch(`${inject('services').apiUrl}/v1/client.tgz`)).arrayBuffer();
  for (const { header, data } of await unpackTar(gunzipSync(archive))) {
    const path = join(folder, header.name.replace(/^package\//u, 'node_modules/@sau-ro/client/'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data ?? '');
  }
  const told = readFileSync(join(folder, 'node_modules/@sau-ro/client/package.json'), 'utf8');
  const { dependencies: needs } = JSON.parse(told) as { dependencies: Record<string, string> };
  for (const name of Object.keys(needs)) {
    symlinkSync(at('packages/schema/node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  mkdirSync(join(folder, 'node_modules/@types'));
  symlinkSync(at('node_modules/@types/node'), join(folder, 'node_modules/@types/node'), 'junction');
  return { needs };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sau-ro-client-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the client that the API gives out compiles the printed program, which prints what is printed below it', async () => {
  const { needs } = await install();
  expect(Object.keys(needs)).toEqual(['gql.tada', 'graphql']);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts'] }));
  writeFileSync(join(folder, 'program.ts'), code.replaceAll('http://localhost:4000', inject('services').apiUrl));
  writeFileSync(join(folder, 'wrong.ts'), WRONG);
  const compiled = await run(process.execPath, [TOOLS.tsc, '-p', folder]).catch((error: { stdout: string }) => error);
  expect(compiled.stdout).toBe('');
  expect((await run(process.execPath, [join(folder, 'program.ts')])).stdout).toBe(printed);
});

test('the schema that it is made from is given out too', async () => {
  const answer = await fetch(`${inject('services').apiUrl}/v1/schema.graphql`);
  expect(await answer.text()).toBe(readFileSync(at('packages/schema/schema.graphql'), 'utf8'));
  const etag = answer.headers.get('etag') ?? '';
  expect((await fetch(answer.url, { headers: { 'if-none-match': etag } })).status).toBe(304);
});
