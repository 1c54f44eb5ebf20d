import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from './paths.ts';
import { runTool, TOOLS, type ToolResult } from './tool.ts';

/** A check of the code. */
export interface Check {
  readonly name: string;
  readonly run: () => Promise<ToolResult>;
}

const ASTRO_FILES = 'apps/site/src/**/*.astro';

/** What can be checked without a server. */
export const CHECKS: readonly Check[] = [
  { name: 'format', run: () => runTool(TOOLS.oxfmt, ['--check', '.']) },
  { name: 'format of .astro', run: () => runTool(TOOLS.prettier, ['--check', ASTRO_FILES]) },
  { name: 'lint', run: () => runTool(TOOLS.oxlint, ['--type-aware']) },
  { name: 'types', run: () => runTool(TOOLS.tsc, ['-p', at('tsconfig.json')]) },
  { name: 'types of the site', run: () => runTool(TOOLS.astro, ['check'], { cwd: at('apps/site') }) },
  { name: 'types of the client', run: checkClient },
  { name: 'dead code', run: () => runTool(TOOLS.knip, []) },
];

/** Whether the client knows the schema as it is committed. */
async function checkClient(): Promise<ToolResult> {
  const folder = await mkdtemp(join(tmpdir(), 'sau-ro-client-'));
  try {
    const [made, site] = [join(folder, 'graphql-env.d.ts'), at('apps/site')];
    const result = await runTool(TOOLS.tada, ['generate-output', '--output', made], { cwd: site });
    const committed = await readFile(at('packages/schema/client/graphql-env.d.ts'), 'utf8');
    if (result.code !== 0 || committed === (await readFile(made, 'utf8'))) return result;
    return {
      code: 1,
      output: 'packages/schema/client is older than schema.graphql; in apps/site: npx gql.tada generate-output',
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whether the committed schema is the one that the code makes; the code has to be compiled. */
export const SCHEMA_CHECK: Check = {
  name: 'schema',
  run: async () => {
    const { code, output } = await runTool(at('apps/api/dist/commands/print-schema.js'), []);
    if (code !== 0) return { code, output };
    const committed = await readFile(at('packages/schema/schema.graphql'), 'utf8');
    if (committed.trim() === output.trim()) return { code: 0, output: '' };
    const remedy = 'node apps/api/dist/commands/print-schema.js > packages/schema/schema.graphql';
    return {
      code: 1,
      output: `packages/schema/schema.graphql is not what the code makes; if the change is meant: ${remedy}`,
    };
  },
};

/** Puts all files into their format. */
export async function format(): Promise<number> {
  const results = [
    await runTool(TOOLS.oxfmt, ['.'], { isShown: true }),
    await runTool(TOOLS.prettier, ['--write', '--log-level', 'warn', ASTRO_FILES], { isShown: true }),
  ];
  return Math.max(...results.map(({ code }) => code));
}

/** Runs checks one after the other, going on after a failure; tells how many passed and failed. */
export async function runChecks(
  checks: readonly Check[],
  say: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 };
  for (const { name, run } of checks) {
    const since = performance.now();
    const { code, output } = await run();
    counts[code === 0 ? 'passed' : 'failed'] += 1;
    say(
      `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s  ${name}: ${code === 0 ? 'passed' : 'FAILED'}`,
    );
    if (code !== 0) say(output.trim());
  }
  return counts;
}
