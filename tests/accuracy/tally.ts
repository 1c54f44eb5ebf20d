/** How often something was right, of how many; for rows also what was read too much and missed. */
export interface Score {
  readonly score: number;
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

interface Counts {
  right: number;
  extra: number;
  missed: number;
  isField: boolean;
}

/** Counts what was read rightly and wrongly, and keeps the wrong ones in words. */
export class Tally {
  readonly #counts = new Map<string, Counts>();
  readonly mistakes: string[] = [];

  #at(name: string, isField: boolean): Counts {
    const counts = this.#counts.get(name) ?? { right: 0, extra: 0, missed: 0, isField };
    this.#counts.set(name, counts);
    return counts;
  }

  /** One field of a header or of a row that was found. */
  field(name: string, isRight: boolean, mistake: string): void {
    const counts = this.#at(name, true);
    counts[isRight ? 'right' : 'missed'] += 1;
    if (!isRight) this.mistakes.push(`${name} wrong: ${mistake}`);
  }

  /** The rows of one kind in one document. */
  rows(name: string, right: number, extra: readonly string[], missed: readonly string[]): void {
    const counts = this.#at(name, false);
    counts.right += right;
    counts.extra += extra.length;
    counts.missed += missed.length;
    this.mistakes.push(
      ...missed.map((row) => `${name} missed: ${row}`),
      ...extra.map((row) => `${name} extra: ${row}`),
    );
  }

  /** For rows the harmonic mean of precision and recall (F1), for fields the share that is right. */
  scores(): ReadonlyMap<string, Score> {
    const score = ({ right, extra, missed, isField }: Counts): number => {
      const of = isField ? right + missed : right + (extra + missed) / 2;
      return of === 0 ? 1 : right / of;
    };
    return new Map([...this.#counts].map(([name, counts]) => [name, { ...counts, score: score(counts) }]));
  }
}
