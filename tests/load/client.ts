import { type Measured, measureAll } from './figures.ts';

await measureAll(JSON.parse(process.env['MEASURED'] ?? '{}') as Measured);
