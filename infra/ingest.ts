import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { parseEnvironment } from './environment.ts';
import { StartError } from './errors.ts';
import { ingest } from './stack.ts';

const USAGE = 'Name the files or folders to read: npm run ingest -- FILE|DIR…';

await runCommand('ingest', 'Stopped. What was read is kept; run it again to go on.', async ({ steps, reachStores }) => {
  const paths = readPaths().map((path) => resolve(path));
  const { stores, code, isServed } = await reachStores(parseEnvironment(process.env));
  const { added, updated, failed } = await ingest(code, paths, { stores, steps, name: 'Read' });
  if (isServed && added + updated > 0) {
    steps.say('The API and the search have it now; the site’s built pages have it after the next start.');
  }
  return failed.length === 0 ? 0 : 1;
});

function readPaths(): readonly string[] {
  const { positionals } = parsed();
  if (positionals.length === 0) throw new StartError('BAD_USE', USAGE);
  return positionals;
}

function parsed(): { positionals: string[] } {
  try {
    return parseArgs({ allowPositionals: true, options: {} });
  } catch {
    // a flag: there is none
    throw new StartError('BAD_USE', USAGE);
  }
}
