import { setTimeout as wait } from 'node:timers/promises';
import { explain } from '../errors.ts';
import { ended, hasEnded, type Kept } from '../keep.ts';

const PAUSES_MS = [0, 500, 1000, 2000, 4000];
const CALM_MS = 60_000;

/** A server that is watched over. */
export interface Supervised {
  readonly name: string;
  /** Starts it and resolves when it answers; a second time on the same port with the same data. */
  readonly launch: () => Promise<Kept>;
  readonly say: (line: string) => void;
  /** Called when it cannot be brought back. */
  readonly giveUp: (why: string) => void;
  /** How long to wait before each try. */
  readonly pausesMs?: readonly number[];
}

interface State {
  kept: Kept;
  tries: number;
  isStopping: boolean;
}

/** Starts a server and starts it again when it dies, a few times within a minute and no more. */
export async function supervise(server: Supervised): Promise<{ stop: () => Promise<void> }> {
  const state: State = { kept: await server.launch(), tries: 0, isStopping: false };
  void watch(server, state);
  const stop = async (): Promise<void> => {
    state.isStopping = true;
    await state.kept.stop();
  };
  return { stop };
}

async function watch(server: Supervised, state: State): Promise<void> {
  const since = performance.now();
  await ended(state.kept.child);
  if (state.isStopping) return;
  if (performance.now() - since > CALM_MS) state.tries = 0;
  server.say(`${server.name} ended (${lastWords(state.kept)}). Starting it again with the same data…`);
  if (await bringBack(server, state)) await watch(server, state);
}

/** Tries a few times; tells whether it is back. */
async function bringBack(server: Supervised, state: State): Promise<boolean> {
  const { pausesMs = PAUSES_MS } = server;
  let why = 'it ended again and again';
  for (; state.tries < pausesMs.length; state.tries += 1) {
    await wait(pausesMs[state.tries]);
    if (state.isStopping) return false;
    const begun = performance.now();
    try {
      state.kept = await server.launch();
      state.tries += 1;
      // asked to stop while it came up
      if (state.isStopping) await state.kept.stop();
      else
        server.say(
          `${server.name} is back after ${((performance.now() - begun) / 1000).toFixed(1)} s; nothing is lost.`,
        );
      return true;
    } catch (error) {
      why = explain(error);
    }
  }
  if (!state.isStopping) server.giveUp(why);
  return false;
}

const lastWords = ({ child }: Kept): string =>
  hasEnded(child) && child.signalCode ? `killed by ${child.signalCode}` : `exit code ${child.exitCode ?? 'unknown'}`;
