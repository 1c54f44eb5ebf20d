import { onEnd } from '../../infra/end.ts';
import { explain } from '../../infra/errors.ts';
import { at } from '../../infra/paths.ts';
import { Teardown } from '../../infra/stack.ts';
import { printSteps } from '../../infra/steps.ts';
import { bringUpTemporary } from '../../infra/temporary-stack.ts';
import { runTool, stopTools } from '../../infra/tool.ts';
import { measureBuild } from './build-figures.ts';
import { LIST, QUERIES } from './questions.ts';
import { searchRequestOf, statementsOf } from './statements.ts';

// the goal is set for 5,000, which take some ten minutes
const DOCUMENTS = Number(process.env['BENCH_DOCUMENTS'] ?? 300);

const steps = printSteps();
const teardown = new Teardown();

async function end(code: number, line?: string): Promise<void> {
  if (line) process.stderr.write(`${line}\n`);
  await stopTools();
  await teardown.run();
  process.exit(code);
}

async function bench(): Promise<void> {
  const stack = await bringUpTemporary(steps, (line) => void end(1, line), teardown);
  const listStatements = await statementsOf(stack.databaseUrl, LIST);
  const searches = await Promise.all(QUERIES.map(async (query) => ({ query, request: await searchRequestOf(query) })));
  const measured = { ...stack, listStatements, searches, corpus: at('corpus/plans'), site: stack.siteFolder };
  // those who ask are another process than the one that answers, as in life
  const env = { MEASURED: JSON.stringify(measured) };
  const { code } = await runTool(at('tests/load/client.ts'), [], { env, isShown: true });
  if (code !== 0) return end(code);
  steps.say(JSON.stringify(await measureBuild(stack, DOCUMENTS)));
  await end(0);
}

onEnd(() => void end(1, 'Stopped.'));
/** All forms of files, and those of a folder: no system is needed. */
async function benchFiles(folders: readonly string[]): Promise<void> {
  const env = { NODE_OPTIONS: '--conditions=source' };
  const { code } = await runTool(at('tests/load/file-table.ts'), folders, { env, isShown: true });
  await end(code);
}

const [what, ...rest] = process.argv.slice(2);
await (what === 'files' ? benchFiles(rest) : bench()).catch((error: unknown) => end(1, explain(error)));
