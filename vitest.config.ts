import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CiReporter } from './infra/ci-reporter.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// type-graphql is CommonJS: without the alias Vitest hands us the ES build of graphql and it the other ("from another module or realm")
const resolve = { alias: { graphql: 'graphql/index.js' }, conditions: ['source'] };
const ssr = { resolve: { conditions: ['source'] } };

const FLOWS = { globalSetup: [at('./tests/services.setup.ts')], testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    reporters: ['default', new CiReporter()],
    // by itself Vitest leaves one core idle
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'infra/**/*.test.ts',
            'tests/accuracy/**/*.test.ts',
          ],
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'flows',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/accuracy/**', 'tests/faults/**'],
          ...FLOWS,
        },
      },
      {
        resolve,
        ssr,
        test: {
          // these start systems of their own and end them at a moment that has to be met
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          ...FLOWS,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
