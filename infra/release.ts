import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReleaseSummary } from './code.ts';
import { runCommand } from './command.ts';
import { parseEnvironment } from './environment.ts';
import { StartError } from './errors.ts';
import { at } from './paths.ts';
import { ingest } from './stack.ts';
import type { Steps } from './steps.ts';

await runCommand(
  'release',
  'Stopped. No half release is left under its name; run it again.',
  async ({ steps, reachStores }) => {
    const out = readOut();
    const environment = parseEnvironment(process.env);
    const { stores, code, isServed } = await reachStores(environment);
    if (!isServed) await ingest(code, [at('corpus')], { stores, steps, name: 'The corpus is read' });
    const folder = out === undefined ? join(environment.DATA_FOLDER, 'releases') : resolve(out);
    const summary = await steps.step('The release', () => code.writeRelease(stores.databaseUrl, folder).catch(asOurs));
    tell(summary, steps);
    return 0;
  },
);

/** Without a folder of one’s own a release goes where the API gives it out. */
function readOut(): string | undefined {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values.out;
  } catch {
    throw new StartError('BAD_USE', 'It is meant so: npm run release -- --out FOLDER');
  }
}

// the class of the compiled API is none of ours
function asOurs(error: unknown): never {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  throw name === 'ReleaseError' ? new StartError(code ?? name, message ?? '') : error;
}

function tell({ folder, state, since }: ReleaseSummary, { say }: Steps): void {
  say(state === 'written' ? `Written: ${folder}` : `Nothing is new: ${folder} has the same bytes.`);
  for (const [name, { added, removed, changed }] of Object.entries(since?.tables ?? {})) {
    const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
    say(`  ${name}: ${counts} since ${since?.day}`);
  }
}
