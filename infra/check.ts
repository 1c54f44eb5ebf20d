import { CHECKS, runChecks } from './checks.ts';
import { compile } from './code.ts';
import { onEnd } from './end.ts';
import { explain } from './errors.ts';

onEnd(() => process.exit(130));
// what is compiled says its types to others, which asks more of them; before the tests the start does it
const compiles = {
  name: 'compiles',
  run: () =>
    compile().then(
      () => ({ code: 0, output: '' }),
      (error: unknown) => ({ code: 1, output: explain(error) }),
    ),
};
const { passed, failed } = await runChecks([...CHECKS, compiles], (line) => console.log(line));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
