import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import { plain } from './facts.ts';
import { cardsOf, type Found, hrefOf, type Sight, slugIn, withoutPills, wordsOf } from './page-parts.ts';
import { meaningOf } from './printed.ts';

/** The cards of citations on the page of the document that cites. */
export const citationCards = (sight: Sight): Found[] =>
  cardsOf(sight, '.part.q p.card[id^="c-"]').map(([card, end]) => {
    const { page, language } = sight;
    const { document, cited } = language.words.t;
    const [link] = page.all('a', card);
    const small = page.all('small', card).map(wordsOf).join(' ');
    const said = plain(
      card.children
        .filter((node) => !isTag(node))
        .map(textContent)
        .join(' '),
    );
    const [role = '', mentions = ''] = said.replace(/ ?·$/u, '').split(', ');
    const told = {
      to: slugIn(hrefOf(link)),
      // without a number it is named by its type, or by what of its number is printed: “…/KH-UBND”
      symbol: /(?<= )\d[^ ]*$/u.exec(wordsOf(link))?.[0] ?? '',
      held: String(!small.endsWith(cited.state)),
      role: meaningOf(document.roles, role),
      mentions: /\d+/u.exec(mentions)?.[0] ?? '1',
    };
    return [`citation ${end}`, told];
  });

/** The rows of citations on the page of the document that is cited. */
export const citedByRows = (sight: Sight): Found[] =>
  cardsOf(sight, '.part.q li[id^="c-"]').map(([row, end]) => {
    const { page, language } = sight;
    const [link] = page.all('a.t', row);
    const [quote] = page.all('blockquote', row);
    const [role] = page.all('small', row).map((part) => plain(withoutPills(part)));
    const told = {
      from: slugIn(hrefOf(link)),
      role: meaningOf(language.words.t.document.roles, role ?? ''),
      quote: wordsOf(quote),
    };
    return [`citation ${end}`, told];
  });
