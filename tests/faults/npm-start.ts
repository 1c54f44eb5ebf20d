import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { at } from '../../infra/paths.ts';

/** An npm command as somebody typed it, in a terminal of its own. */
export interface TypedCommand {
  readonly npm: ChildProcess;
  readonly output: () => string;
  /** Waits until something is printed that was not printed before. */
  readonly prints: (words: RegExp) => Promise<void>;
  /** The exit code. */
  readonly ends: () => Promise<number | null>;
  /** ^C: the terminal sends it to every process in the foreground. */
  readonly pressCtrlC: () => void;
}

const UP = /Ctrl-C stops all of it/u;
const PATIENCE_MS = 60_000;

/** Types `npm start`. */
export const typeStart = (env: Readonly<Record<string, string>>): TypedCommand => typeNpm(['start'], env);

/** Types an npm command. */
export function typeNpm(words: readonly string[], env: Readonly<Record<string, string>>): TypedCommand {
  const npm = spawn('npm', words, {
    cwd: at(),
    // what the tests run under is none of its business
    env: { ...withoutNpm(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  let seen = 0;
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      output += words;
    });
  }
  const prints = async (words: RegExp): Promise<void> => {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      const found = words.exec(output.slice(seen));
      if (found) {
        seen += found.index + found[0].length;
        return;
      }
      if (npm.exitCode !== null || performance.now() > until) throw new Error(`“${words}” was not printed:\n${output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const ends = async (): Promise<number | null> => {
    if (npm.exitCode === null && npm.signalCode === null) await once(npm, 'close');
    return npm.exitCode;
  };
  return { npm, output: () => output, prints, ends, pressCtrlC: () => process.kill(-(npm.pid ?? 0), 'SIGINT') };
}

/** Types `npm start` and waits until all is up. */
export async function typeStartAndWait(env: Readonly<Record<string, string>>): Promise<TypedCommand> {
  const start = typeStart(env);
  await start.prints(UP);
  return start;
}

const withoutNpm = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(npm_|INIT_CWD|TEST_|VITEST|NODE_ENV)/u.test(name)));
