/** Tells a step how far it has come, in a few words such as “3 of 5”. */
export type TellProgress = (words: string) => void;

/** Prints what is being done, how far it has come and how long it took. */
export interface Steps {
  /** Does one step; several may run at once. */
  readonly step: <T>(name: string, work: (progress: TellProgress) => Promise<T>) => Promise<T>;
  readonly say: (line: string) => void;
}

const SECOND = 1000;

/** Steps printed to the terminal; where there is none, each when it is done. */
export function printSteps(output: NodeJS.WriteStream = process.stdout): Steps {
  const begun = performance.now();
  const active = new Map<string, string>();
  const clear = (): void => void (output.isTTY && output.write('\r\u{1B}[K'));
  const draw = (): void => {
    if (!output.isTTY || active.size === 0) return;
    const words = [...active].map(([name, progress]) => (progress ? `${name}: ${progress}` : name)).join(' · ');
    output.write(`\r\u{1B}[K${clock(begun)}  ${words}…`.slice(0, (output.columns || 80) + 3));
  };
  const say = (line: string): void => {
    clear();
    output.write(`${line}\n`);
    draw();
  };
  const step: Steps['step'] = async (name, work) => {
    const since = performance.now();
    active.set(name, '');
    draw();
    try {
      const result = await work((words) => {
        active.set(name, words);
        draw();
      });
      const last = active.get(name);
      active.delete(name);
      say(`${clock(begun)}  ${name}${last ? `: ${last}` : ''} (${seconds(since)} s)`);
      return result;
    } finally {
      active.delete(name);
      clear();
    }
  };
  return { step, say };
}

const seconds = (since: number): string => ((performance.now() - since) / SECOND).toFixed(1);
const clock = (since: number): string => `${seconds(since).padStart(6)} s`;
