import { resolve } from 'node:path';
import { compile, loadApi } from './code.ts';
import { onEnd } from './end.ts';
import { parseEnvironment } from './environment.ts';
import { explain, StartError } from './errors.ts';
import { claim, findInstance, type StoreAddresses } from './instance.ts';
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

onEnd(() => void end(130, 'Stopped. What was read is kept; run it again to go on.'));
await run(process.argv.slice(2)).then(
  (code) => end(code),
  (error: unknown) => end(1, explain(error)),
);

async function run(names: readonly string[]): Promise<number> {
  if (names.length === 0) {
    console.error('Name the files or folders to read: npm run ingest -- FILE|DIR…');
    return 2;
  }
  const environment = parseEnvironment(process.env);
  const instance = findInstance(environment.DATA_FOLDER);
  if (instance && !instance.stores) {
    throw new StartError('STILL_STARTING', `\`npm ${instance.command}\` is still starting: try again when it is up.`);
  }
  const paths = names.map((name) => resolve(name));
  const { added, updated, failed } = instance?.stores
    ? await into(instance.stores, paths)
    : await alone(environment, paths);
  if (instance?.siteUrl && added + updated > 0) {
    steps.say('The API and the search have it now; the site’s built pages have it after the next start.');
  }
  return failed.length === 0 ? 0 : 1;
}

async function into(stores: StoreAddresses, paths: readonly string[]): ReturnType<typeof ingest> {
  await steps.step('The code is compiled', compile);
  return ingest(await loadApi(), paths, { stores, steps, name: 'Read' });
}

async function alone(
  environment: ReturnType<typeof parseEnvironment>,
  paths: readonly string[],
): ReturnType<typeof ingest> {
  const claimed = claim(environment.DATA_FOLDER, 'ingest');
  teardown.add(async () => claimed.release());
  const options = { environment, isDurable: true, steps, giveUp: (line: string) => void end(1, line) };
  const [stores, code] = await startStoresAndCompile(options, teardown);
  await steps.step('The tables and the gazetteer are up to date', () => code.prepareStore(stores.databaseUrl));
  return ingest(code, paths, { stores, steps, name: 'Read' });
}
