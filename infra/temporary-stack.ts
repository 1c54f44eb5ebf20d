import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnvironment } from './environment.ts';
import { freePort } from './services/ports.ts';
import { bringUp, type Stack, type Teardown } from './stack.ts';
import type { Steps } from './steps.ts';

// a test asks more often than a reader
const REQUESTS_A_MINUTE = '1000000000';

/** Brings all of it up on free ports over a folder that goes with it: for tests and measurements. */
export async function bringUpTemporary(
  steps: Steps,
  giveUp: (line: string) => void,
  teardown: Teardown,
): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'sau-ro-test-'));
  // the servers run as another user when we are root
  chmodSync(folder, 0o755);
  teardown.add(async () => rmSync(folder, { recursive: true, force: true }));
  const environment = parseEnvironment({
    SITE_PORT: String(await freePort()),
    API_PORT: String(await freePort()),
    DATA_FOLDER: folder,
    REQUESTS_A_MINUTE,
  });
  const stack = await bringUp({ environment, isDurable: false, steps, giveUp }, teardown);
  teardown.add(async () => rmSync(stack.siteFolder, { recursive: true, force: true }));
  return stack;
}
