import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CiReporter } from './infra/ci-reporter.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// type-graphql is CommonJS: without the alias Vitest hands us the ES build of graphql and it the other ("from another module or realm")
const resolve = { alias: { graphql: 'graphql/index.js' }, conditions: ['source'] };
const ssr = { resolve: { conditions: ['source'] } };

export default defineConfig({
  test: {
    reporters: ['default', new CiReporter()],
    // by itself Vitest leaves one core idle; and some tests wait for servers more than they compute
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          // pure for the most part: the gazetteer is loaded once for all
          isolate: false,
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'infra/**/*.test.ts',
            'tests/accuracy/**/*.test.ts',
          ],
          // properties try many inputs: on a machine that is busy with other things too, some take longer than the five seconds that are usual
          testTimeout: 60_000,
          // beside the faults, which wait more than they compute
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'flows',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/accuracy/**', 'tests/faults/**'],
          globalSetup: [at('./tests/services.setup.ts'), at('./tests/prepared-database.setup.ts')],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          // whole systems are started, killed and started again: apart from the flows, as a busy machine starts them late
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: [at('./tests/services.setup.ts')],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
