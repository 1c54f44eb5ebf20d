import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onEnd } from './end.ts';
import { parseEnvironment } from './environment.ts';
import { explain } from './errors.ts';
import { type Claim, claim } from './instance.ts';
import { bringUp, type Stack, Teardown } from './stack.ts';
import { printSteps } from './steps.ts';
import { stopTools } from './tool.ts';

const steps = printSteps();
const teardown = new Teardown();
let isEnding = false;

async function end(code: number, line?: string): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  if (line) console.error(line);
  await stopTools();
  await teardown.run();
  process.exit(code);
}

onEnd(() => {
  steps.say('Stopping…');
  void end(0);
});
await start().catch((error: unknown) => end(1, explain(error)));

async function start(): Promise<void> {
  const environment = parseEnvironment(process.env);
  const claimed = claim(environment.DATA_FOLDER, 'start');
  teardown.add(async () => claimed.release());
  const stack = await bringUp(
    {
      environment,
      isDurable: true,
      steps,
      giveUp: (line) => void end(1, line),
      storesUp: (stores) => claimed.tell({ stores }),
    },
    teardown,
  );
  tell(stack, claimed);
  await forgetOldBuild(environment.DATA_FOLDER, stack.siteFolder);
  // reading and building took three times the memory that answering needs, and nothing would ask for it back
  await globalThis.gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' });
}

function tell({ siteUrl, apiUrl, siteFolder }: Stack, claimed: Claim): void {
  claimed.tell({ siteUrl, apiUrl, siteFolder });
  steps.say(`\n  Site  ${siteUrl}/\n  API   ${apiUrl}/graphql\n\n  Ctrl-C stops all of it.`);
}

// each data folder has one build of the site, and another instance's is left alone
async function forgetOldBuild(dataFolder: string, folder: string): Promise<void> {
  const file = join(dataFolder, 'site-build');
  const before = readOr(file, '');
  writeFileSync(file, folder);
  if (before && before !== folder) await rm(before, { recursive: true, force: true });
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
