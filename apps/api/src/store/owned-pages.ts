import type { EntityManager } from '@mikro-orm/postgresql';
import type { Connection, PageArgs } from '@sau-ro/schema';
import DataLoader from 'dataloader';
import { findOwnedPages } from './row-page.ts';
import type { OwnedList } from './statements.ts';

/** Which page of whose list. */
interface Question {
  readonly owner: string;
  readonly page: PageArgs;
}

type Pages = DataLoader<Question, Connection<object>, string>;

/** Pages of lists that many owners have: one statement for all that one answer asks for of a list and that are cut alike. */
export class OwnedPages {
  readonly #em: EntityManager;
  readonly #pages = new Map<unknown, Pages>();

  constructor(em: EntityManager) {
    this.#em = em;
  }

  load<T extends object>(list: OwnedList<T>, owner: string, page: PageArgs): Promise<Connection<T>> {
    const known = this.#pages.get(list) ?? pagesOf(this.#em, list);
    this.#pages.set(list, known);
    return known.load({ owner, page }) as Promise<Connection<T>>;
  }
}

function pagesOf<T extends object>(em: EntityManager, list: OwnedList<T>): Pages {
  const load = async (questions: readonly Question[]): Promise<Connection<object>[]> => {
    const alike = [...Map.groupBy(questions, ({ page }) => JSON.stringify(page)).values()];
    const found = new Map<Question, Connection<T>>();
    await Promise.all(
      alike.map(async (group) => {
        const owners = group.map(({ owner }) => owner);
        const pages = await findOwnedPages(em, list, owners, group[0]?.page ?? {});
        pages.forEach((page, at) => found.set(group[at] as Question, page));
      }),
    );
    return questions.map((question) => found.get(question) as Connection<T>);
  };
  return new DataLoader(load, { cacheKeyFn: (question) => JSON.stringify(question) });
}
