import { type ChildProcess, spawn } from 'node:child_process';

/** A server that cannot outlive us. */
export interface KeptProcess {
  /** Settles when the server has ended, by itself or by us. */
  readonly ended: Promise<void>;
  /** What it last wrote to its error output. */
  readonly log: () => string;
  readonly onLine: (listener: (log: string) => void) => void;
  readonly stop: () => Promise<void>;
}

/** How a server is started, and by which signal it ends in good order. */
export interface KeptCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly signal: 'INT' | 'TERM';
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
}

// holds the read end of a pipe whose other end only we have: when it closes, whatever became of us, the server is ended
const KEEPER = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{ cat <&3 >/dev/null; kill -$SIGNAL $server; } 2>/dev/null &
watch=$!
exec 3<&-
wait $server
code=$?
kill $watch 2>/dev/null
exit $code`;

const LOG_SIZE = 8000;
const PATIENCE_MS = 10_000;

/** Starts a server under a keeper in a process group of its own, so that ^C in the terminal reaches us first. */
export function keep({ command, args, signal, cwd, env, uid, gid }: KeptCommand): KeptProcess {
  const identity = uid === undefined || gid === undefined ? {} : { uid, gid };
  const isWindows = process.platform === 'win32';
  const options = { cwd, env: { ...env, SIGNAL: signal }, detached: true, windowsHide: true, ...identity };
  const child = isWindows
    ? spawn(command, args, { ...options, stdio: ['pipe', 'ignore', 'pipe'] })
    : spawn('/bin/sh', ['-c', KEEPER, 'keeper', command, ...args], { ...options, stdio: ['pipe', 'ignore', 'pipe'] });
  let log = '';
  const listeners: ((log: string) => void)[] = [];
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    log = (log + chunk).slice(-LOG_SIZE);
    for (const listener of listeners) listener(log);
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      log += error.message;
      resolve();
    });
    child.once('exit', () => {
      child.stdin.destroy();
      resolve();
    });
  });
  return { ended, log: () => log, onLine: (listener) => listeners.push(listener), stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.end();
  if (process.platform === 'win32') child.kill();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([ended, late]);
  clearTimeout(timer);
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  // the whole group: the keeper and the server that did not listen
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  await ended;
}
