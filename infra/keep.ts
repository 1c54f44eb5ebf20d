import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';

// The watcher is in the group that it ends, so the group's number cannot pass to others while it lives; it is nobody's
// child, so a server never meets a child that it does not know. It acts when the pipe to us closes, however we died.
const KEEPER = `
exec 3<&0
( (
  trap '' HUP INT TERM
  while read -r line <&3; do :; done
  kill -s "$1" -- "-$$"
  left=$2
  while [ "$left" -gt 0 ] && kill -0 "$$"; do sleep 0.1 || sleep 1; left=$((left - 1)); done
  kill -s KILL -- "-$$"
) </dev/null >/dev/null 2>&1 & )
shift 2
exec "$@" 3<&- </dev/null
`;
const isWindows = process.platform === 'win32';
const PATIENCE_MS = 10_000;

/** How a kept process is started. */
export interface KeptOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whom it runs as; nothing: as we do. */
  readonly identity?: { readonly uid?: number; readonly gid?: number };
  /** The signal that it ends by in good order. */
  readonly end?: 'INT' | 'TERM';
  readonly output: 'pipe' | 'inherit';
}

/** A process that cannot outlive us. */
export interface Kept {
  readonly child: ChildProcess;
  /** Ends it in good order, by force when that takes too long. */
  readonly stop: () => Promise<void>;
}

/** Starts a process, in a group of its own so that ^C reaches us first, which ends when we do, even by kill -9. */
export function keep(command: string, args: readonly string[], options: KeptOptions): Kept {
  const { cwd, env = process.env, identity = {}, end = 'TERM', output } = options;
  const stdio: StdioOptions = ['pipe', output, output];
  // no POSIX shell there: what outlives us is ended by the next start
  const child = isWindows
    ? spawn(command, args, { cwd, env, stdio: ['ignore', output, output], windowsHide: true })
    : spawn('/bin/sh', ['-c', KEEPER, 'keeper', end, String(PATIENCE_MS / 100), command, ...args], {
        cwd,
        env,
        stdio,
        detached: true,
        ...identity,
      });
  // the pipe breaks when the server dies first; its end tells of that
  child.stdin?.on('error', () => {});
  // the watcher would look again within a moment; whoever waits for the end shall find nobody
  child.once('exit', () => endByForce(child));
  return { child, stop: () => stopKept(child) };
}

/** Whether a process has ended. */
export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Waits until a process has ended. */
export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (hasEnded(child) || child.pid === undefined) resolve();
    else child.once('exit', () => resolve());
  });

async function stopKept(child: ChildProcess): Promise<void> {
  const force = setTimeout(() => endByForce(child), PATIENCE_MS + 3000);
  if (isWindows) child.kill();
  else child.stdin?.destroy();
  await ended(child);
  clearTimeout(force);
}

function endByForce(child: ChildProcess): void {
  const { pid } = child;
  // where there are no groups, an ended process's number may be another's by now
  if (pid === undefined || (isWindows && hasEnded(child))) return;
  try {
    process.kill(isWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // nobody is left
  }
}
