import { type ApiCode, compile, loadApi } from './code.ts';
import { onEnd } from './end.ts';
import type { Environment } from './environment.ts';
import { explain, StartError } from './errors.ts';
import { claim, findInstance, type StoreAddresses } from './instance.ts';
import { startStoresAndCompile, Teardown } from './stack.ts';
import { printSteps, type Steps } from './steps.ts';
import { stopTools } from './tool.ts';

/** The stores that a command works on, and the code that it works with. */
interface ReachedStores {
  readonly stores: StoreAddresses;
  readonly code: ApiCode;
  /** Whether `npm start` serves these stores now; otherwise they were started for this command and end with it. */
  readonly isServed: boolean;
}

/** What a command is given. */
interface CommandTools {
  readonly steps: Steps;
  /** Reaches the stores of the instance that runs on the data folder, or starts them. */
  readonly reachStores: (environment: Environment) => Promise<ReachedStores>;
}

/** What a command does; returns its exit code. */
type Work = (tools: CommandTools) => Promise<number>;

/** Runs a command beside `npm start`, takes down what it started, and exits: 2 where it was called wrongly, 130 where it was stopped. */
export async function runCommand(name: 'ingest' | 'release', whenStopped: string, work: Work): Promise<void> {
  const steps = printSteps();
  const teardown = new Teardown();
  const end = async (code: number, line?: string): Promise<void> => {
    if (line) console.error(line);
    await stopTools();
    await teardown.run();
    process.exit(code);
  };
  const reachStores: CommandTools['reachStores'] = async (environment) => {
    const running = findInstance(environment.DATA_FOLDER);
    if (running?.command === 'start') return reachRunning(running.stores, steps);
    const claimed = claim(environment.DATA_FOLDER, name);
    teardown.add(async () => claimed.release());
    const options = { environment, isDurable: true, steps, giveUp: (line: string) => void end(1, line) };
    const [stores, code] = await startStoresAndCompile(options, teardown);
    await steps.step('The tables and the gazetteer are up to date', () => code.prepareStore(stores.databaseUrl));
    return { stores, code, isServed: false };
  };
  onEnd(() => void end(130, whenStopped));
  await work({ steps, reachStores }).then(
    (code) => end(code),
    (error: unknown) => end(isBadUse(error) ? 2 : 1, explain(error)),
  );
}

async function reachRunning(stores: StoreAddresses | null, steps: Steps): Promise<ReachedStores> {
  if (!stores) throw new StartError('STILL_STARTING', '`npm start` is still starting: try again when it is up.');
  await steps.step('The code is compiled', compile);
  return { stores, code: await loadApi(), isServed: true };
}

const isBadUse = (error: unknown): boolean => error instanceof StartError && error.code === 'BAD_USE';
