import { CHECKS, runChecks } from './checks.ts';
import { onEnd } from './end.ts';

onEnd(() => process.exit(130));
const { passed, failed } = await runChecks(CHECKS, (line) => console.log(line));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
