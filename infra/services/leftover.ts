import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 12_000;

/** A server that an earlier run may have left, known by its pid file and by words of its command line. */
export interface Leftover {
  readonly pidFile: string;
  readonly words: readonly string[];
  readonly signal: NodeJS.Signals;
}

/** Ends the server of an earlier run that still uses the same data; another process with its number is left alone. */
export async function endLeftover({ pidFile, words, signal }: Leftover): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  const isLeft = (): boolean => pid > 1 && includesAll(commandLine(pid), words);
  if (isLeft()) {
    send(pid, signal);
    const until = performance.now() + PATIENCE_MS;
    while (isLeft() && performance.now() < until) await wait(50);
    if (isLeft()) send(pid, 'SIGKILL');
    while (isLeft()) await wait(50);
  }
  // the number is another program's, or that of a dead process whom nobody buries: PostgreSQL would not start beside it
  if (exists(pid)) rmSync(pidFile, { force: true });
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The command line of a running process; empty when there is none. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform !== 'win32')
      return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
    const query = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`;
    return spawnSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' }).stdout;
  } catch {
    return '';
  }
}

const includesAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it ended just now
  }
}
