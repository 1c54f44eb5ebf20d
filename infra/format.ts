import { format } from './checks.ts';
import { onEnd } from './end.ts';

onEnd(() => process.exit(130));
process.exit(await format());
