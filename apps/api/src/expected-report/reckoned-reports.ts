import type { ExpectedReport } from '@sau-ro/schema';
import { LRUCache } from 'lru-cache';
import type { ShownCorpus } from '../store/revision.ts';

type Reports = readonly ExpectedReport[];

const MOST_ROWS = 100_000;
/** So many characters of a question take the room of a row. */
const ROW_LENGTH = 300;

/** Lists of expected reports, each reckoned once for as long as the corpus is the same: a list that is read page by page is one. */
export class ReckonedReports {
  readonly #revision: () => Promise<ShownCorpus>;
  readonly #lists = new LRUCache<string, Reports>({
    maxSize: MOST_ROWS,
    sizeCalculation: (reports, key) => reports.length + Math.ceil(key.length / ROW_LENGTH),
  });
  readonly #reckoning = new Map<string, Promise<Reports>>();

  constructor(revision: () => Promise<ShownCorpus>) {
    this.#revision = revision;
  }

  /** The list of what is asked for; `asked` tells it from all others. */
  async find(asked: string, reckon: () => Promise<Reports>): Promise<Reports> {
    const key = `${(await this.#revision()).key} ${asked}`;
    return this.#lists.get(key) ?? this.#reckoning.get(key) ?? this.#reckon(key, reckon);
  }

  async #reckon(key: string, reckon: () => Promise<Reports>): Promise<Reports> {
    const made = reckon().finally(() => this.#reckoning.delete(key));
    this.#reckoning.set(key, made);
    this.#lists.set(key, await made);
    return made;
  }
}
