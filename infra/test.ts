import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CHECKS, runChecks, SCHEMA_CHECK } from './checks.ts';
import type { TestCounts } from './ci-reporter.ts';
import { onEnd } from './end.ts';
import { explain } from './errors.ts';
import { type Stack, Teardown } from './stack.ts';
import { printSteps } from './steps.ts';
import { bringUpTemporary } from './temporary-stack.ts';
import { runTool, stopTools, TOOLS } from './tool.ts';

const steps = printSteps();
const teardown = new Teardown();
const counts = { passed: 0, failed: 0 };

onEnd(() => void end('Stopped.'));
await run().catch((error: unknown) => {
  counts.failed += 1;
  return end(explain(error));
});

async function run(): Promise<void> {
  // side by side: each of them leaves one core idle for the most part
  const [checked, stack] = await Promise.all([
    runChecks(CHECKS, steps.say),
    bringUpTemporary(steps, (line) => void end(line), teardown),
  ]);
  add(checked);
  add(await runChecks([SCHEMA_CHECK], steps.say));
  await runTests(stack);
  await end();
}

async function runTests(stack: Stack): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'sau-ro-counts-')), 'counts.json');
  const since = performance.now();
  const env = { TEST_SERVICES: JSON.stringify(stack), TEST_COUNTS: file };
  const { code } = await runTool(TOOLS.vitest, ['run', ...process.argv.slice(2)], { env, isShown: true });
  steps.say(`${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s  tests`);
  const tests = JSON.parse(readFileSync(file, 'utf8')) as TestCounts;
  rmSync(dirname(file), { recursive: true });
  add(tests);
  // such as a setup that failed before any test
  if (code !== 0 && tests.failed === 0) counts.failed += 1;
}

function add({ passed, failed }: { passed: number; failed: number }): void {
  counts.passed += passed;
  counts.failed += failed;
}

async function end(line?: string): Promise<void> {
  if (line) console.error(line);
  await stopTools();
  await teardown.run();
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed === 0 && !line ? 0 : 1);
}
