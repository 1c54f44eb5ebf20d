import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { at, root } from './paths.ts';

const ROW = /^\| `(?<name>[^`]+)` \| (?<licence>[^|]+) \| (?<purpose>[^|]+) \|$/gmu;
const rows = Array.from(readFileSync(at('THIRD-PARTY.md'), 'utf8').matchAll(ROW), ({ groups }) => groups ?? {});

type Manifest = Partial<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>> & { license: string }
>;
const readManifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

/** The libraries that the project names, and where each is installed. */
function libraries(): Map<string, string> {
  const manifests = globSync(['package.json', 'apps/*/package.json', 'packages/*/package.json'], { cwd: root });
  return new Map(
    manifests.flatMap((manifest) => {
      const { dependencies, devDependencies, optionalDependencies } = readManifest(at(manifest));
      return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter((name) => !name.startsWith('@sau-ro/'))
        .map((name) => [name, at(dirname(manifest), 'node_modules', name, 'package.json')] as const);
    }),
  );
}

test('every library has its line in THIRD-PARTY.md, and no line is of another', () => {
  expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(libraries().keys()));
  expect(rows).toHaveLength(libraries().size);
});

test('each line names the licence that the library states', () => {
  const stated = [...libraries()].flatMap(([name, path]) => {
    try {
      return [[name, readManifest(path).license]];
    } catch {
      // of another platform: not installed here
      return [];
    }
  });
  const told = new Map(rows.map(({ name, licence }) => [name, licence]));
  expect(stated.length).toBeGreaterThan(50);
  expect(stated.map(([name = '']) => [name, told.get(name)])).toEqual(stated);
});
