import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, loadApi, type ReleaseSummary } from './code.ts';
import { onEnd } from './end.ts';
import { parseEnvironment } from './environment.ts';
import { explain, StartError } from './errors.ts';
import { claim, findInstance } from './instance.ts';
import { at } from './paths.ts';
import { ingest, startStoresAndCompile, Teardown } from './stack.ts';
import { printSteps } from './steps.ts';
import { stopTools } from './tool.ts';

const steps = printSteps();
const teardown = new Teardown();

async function end(code: number, line?: string): Promise<void> {
  if (line) console.error(line);
  await stopTools();
  await teardown.run();
  process.exit(code);
}

onEnd(() => void end(130, 'Stopped. No half release is left under its name; run it again.'));
await run().then(
  () => end(0),
  (error: unknown) => end(1, explain(asOurs(error))),
);

async function run(): Promise<void> {
  const out = readOut();
  const environment = parseEnvironment(process.env);
  const instance = findInstance(environment.DATA_FOLDER);
  if (instance && !instance.stores) {
    throw new StartError('STILL_STARTING', `\`npm ${instance.command}\` is still starting: try again when it is up.`);
  }
  const databaseUrl = instance?.stores?.databaseUrl ?? (await ownStore(environment));
  if (instance) await steps.step('The code is compiled', compile);
  const { writeRelease } = await loadApi();
  const summary = await steps.step('The release', () =>
    writeRelease(databaseUrl, out === undefined ? join(environment.DATA_FOLDER, 'releases') : resolve(out)),
  );
  tell(summary);
}

/** Without a folder of one’s own a release goes where the API gives it out. */
function readOut(): string | undefined {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values.out;
  } catch {
    throw new StartError('BAD_USE', 'It is meant so: npm run release -- --out FOLDER');
  }
}

// the class of the compiled API is none of ours
function asOurs(error: unknown): unknown {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  return name === 'ReleaseError' ? new StartError(code ?? name, message ?? '') : error;
}

/** The store of this checkout, with the corpus read into it. */
async function ownStore(environment: ReturnType<typeof parseEnvironment>): Promise<string> {
  const claimed = claim(environment.DATA_FOLDER, 'release');
  teardown.add(async () => claimed.release());
  const options = { environment, isDurable: true, steps, giveUp: (line: string) => void end(1, line) };
  const [stores, code] = await startStoresAndCompile(options, teardown);
  await steps.step('The tables and the gazetteer are up to date', () => code.prepareStore(stores.databaseUrl));
  await ingest(code, [at('corpus')], { stores, steps, name: 'The corpus is read' });
  return stores.databaseUrl;
}

function tell({ folder, state, since }: ReleaseSummary): void {
  steps.say(state === 'written' ? `Written: ${folder}` : `Nothing is new: ${folder} has the same bytes.`);
  for (const [name, { added, removed, changed }] of Object.entries(since?.tables ?? {})) {
    const counts = `${added.length} added, ${removed.length} removed, ${changed.length} changed`;
    steps.say(`  ${name}: ${counts} since ${since?.day}`);
  }
}
