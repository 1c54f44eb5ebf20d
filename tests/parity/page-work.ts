import type { Element } from 'domhandler';
import type { Told } from './facts.ts';
import { cardsOf, endIn, type Found, hrefOf, type Sight, slugIn, wordsOf } from './page-parts.ts';
import { meaningOf } from './printed.ts';

const readTask = ({ page, language }: Sight, row: Element): Told => {
  const { lead, support } = language.words.t.document;
  const role = wordsOf(page.all('.role', row)[0]);
  return { text: wordsOf(page.all('a', row)[0]), role: meaningOf({ LEAD: lead, SUPPORT: support }, role) };
};

/** Who is given work, and which, on a document’s page. */
export const workCards = (sight: Sight): Found[] =>
  cardsOf(sight, '.part.n .card[id^="c-"]').flatMap(([card, end]): Found[] => {
    const { page } = sight;
    const told = {
      printed: wordsOf(page.all('h3 a', card)[0]),
      requested: String(page.all('h3 .miss', card).length > 0),
    };
    const tasks = page.all('li[id^="c-"]', card).map((row): Found => {
      const together = page.all('small > span', row).map(wordsOf).join('');
      return [`task ${endIn(`#${row.attribs['id'] ?? ''}`)}`, { ...readTask(sight, row), together }];
    });
    return [[`assignment ${end}`, told], ...tasks];
  });

/** Which work an agency is given, on its page. */
export const workRows = (sight: Sight): Found[] =>
  sight.page.all('.part.n .work li').map((row) => {
    const href = hrefOf(sight.page.all('a', row)[0]);
    return [`task ${endIn(href)}`, { ...readTask(sight, row), document: slugIn(href) }];
  });
