/** Medians of two ways to do the same, measured in turn, and their ratio. */
export interface Comparison {
  readonly oursMs: number;
  readonly floorMs: number;
  readonly ratio: number;
}

const ROUNDS = 12;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function timeEach(times: number, ask: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  return taken;
}

/** One question after another, ours and the floor's in turn (A B A B …), so that a drifting machine slows both alike. */
export async function compareLatency(
  ours: () => Promise<unknown>,
  floor: () => Promise<unknown>,
  times: number,
): Promise<Comparison> {
  await timeEach(30, ours);
  await timeEach(30, floor);
  const taken: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.ours.push(...(await timeEach(times / ROUNDS, ours)));
    taken.floor.push(...(await timeEach(times / ROUNDS, floor)));
  }
  const oursMs = median(taken.ours);
  const floorMs = median(taken.floor);
  return { oursMs, floorMs, ratio: oursMs / floorMs };
}

/** How often a second something is done with so many at a time. */
export async function ratePerSecond(ask: () => Promise<unknown>, atOnce: number, ms: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  const work = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      await ask();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return (done * 1000) / (performance.now() - start);
}
