import { type Kept, keep } from './keep.ts';
import { at, root } from './paths.ts';

/** How a tool ended and what it wrote. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

/** Where and how a tool runs. */
export interface ToolOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** For Node itself. */
  readonly flags?: readonly string[];
  /** Called with what it writes; without it the output is kept and given back at the end. */
  readonly hear?: (words: string) => void;
  readonly isShown?: boolean;
}

const running = new Set<Kept>();
const LONGEST_OUTPUT = 200_000;

/** The JavaScript files of our tools: a shim in .bin is a .cmd on Windows. */
export const TOOLS = {
  tsc: at('node_modules/typescript/bin/tsc'),
  vitest: at('node_modules/vitest/vitest.mjs'),
  astro: at('apps/site/node_modules/astro/bin/astro.mjs'),
  tada: at('apps/site/node_modules/gql.tada/bin/cli.js'),
  oxfmt: at('node_modules/oxfmt/bin/oxfmt'),
  oxlint: at('node_modules/oxlint/bin/oxlint'),
  knip: at('node_modules/knip/bin/knip.js'),
  prettier: at('node_modules/prettier/bin/prettier.cjs'),
} as const;

/** Runs a tool written in JavaScript with the Node that we run on; it cannot outlive us. */
export async function runTool(script: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> {
  const { cwd = root, env = {}, flags = [], hear, isShown = false } = options;
  const kept = keep(process.execPath, [...flags, script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    output: isShown ? 'inherit' : 'pipe',
  });
  running.add(kept);
  let output = '';
  for (const stream of [kept.child.stdout, kept.child.stderr]) {
    stream?.setEncoding('utf8').on('data', (words: string) => {
      output = (output + words).slice(-LONGEST_OUTPUT);
      hear?.(words);
    });
  }
  const code = await new Promise<number>((resolve, reject) => {
    kept.child.once('error', reject);
    kept.child.once('close', (status) => resolve(status ?? 1));
  });
  running.delete(kept);
  return { code, output };
}

/** Ends the tools that still run. */
export const stopTools = async (): Promise<void> => {
  await Promise.all([...running].map(({ stop }) => stop()));
};
