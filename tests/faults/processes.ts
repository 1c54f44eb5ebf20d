import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const link = (path: string): string => {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
};

/** A process of this machine. */
export interface RunningProcess {
  readonly pid: number;
  readonly command: string;
}

/** Every process that has to do with a data folder: by its arguments, its environment or the folder it stands in. */
export function processesOf(dataFolder: string): RunningProcess[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && Number(name) !== process.pid);
  return pids
    .map((pid) => ({
      pid: Number(pid),
      command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim(),
      rest: `${read(`/proc/${pid}/environ`)} ${link(`/proc/${pid}/cwd`)}`,
    }))
    .filter(({ command, rest }) => command !== '' && `${command} ${rest}`.includes(dataFolder))
    .map(({ pid, command }) => ({ pid, command }));
}

/** The one process of a data folder whose command line matches. */
export function processOf(dataFolder: string, command: RegExp): number {
  const found = processesOf(dataFolder).filter((process) => command.test(process.command));
  if (found.length !== 1) throw new Error(`${found.length} processes match ${command}: ${JSON.stringify(found)}`);
  return found[0]?.pid ?? 0;
}
