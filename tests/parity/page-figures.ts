import { type Element, isTag } from 'domhandler';
import { textContent } from 'domutils';
import { endOf, plain, type Told } from './facts.ts';
import { cardsOf, endIn, type Found, hrefOf, type Sight, withoutPills, wordsOf } from './page-parts.ts';
import { heldIn, meaningOf, readDue, readFigure } from './printed.ts';

function readVerdict({ page, language }: Sight, within: Element): Told {
  // what is known of the places above stands beside it, in small
  const outcomes = page.all('a:not(.above a)', within).map((link) => endIn(hrefOf(link)));
  const [verdict] = page.all('.miss', within);
  return {
    verdict: meaningOf(language.words.figures.verdict, wordsOf(verdict)),
    outcomes: outcomes.toSorted().join('|'),
  };
}

function readAgainst({ page, language }: Sight, within: Element): Told {
  const [against] = page.all('.against', within);
  if (!against) return { parent: '' };
  const [parent] = page.all('a', against);
  const [verdict] = page.all('.miss', against);
  return { parent: endOf(hrefOf(parent)), lineage: meaningOf(language.words.lineageWords.verdict, wordsOf(verdict)) };
}

function readPopulation({ page, language }: Sight, within: Element): Told {
  const of = `${language.words.t.target.of}: `;
  const said = page
    .all('small', within)
    .map(wordsOf)
    .find((words) => words.startsWith(of));
  return { population: said?.slice(of.length) ?? '' };
}

/** The cards of targets on a document’s page. */
export const targetCards = (sight: Sight): Found[] =>
  cardsOf(sight, '.part.k .card > [id^="c-"]').map(([card, end]) => {
    const { page, language } = sight;
    const { missingParts } = language.words.t.document;
    const [title] = page.all('h3', card);
    const [indicator] = page.all('h3 a', card);
    const [figure] = page.all('.value', card);
    const [due] = page.all('.value > span', card);
    const pills = page.all('p:not(.against) .miss', card).map((pill) => meaningOf(missingParts, wordsOf(pill)));
    const assessed = page.all('p', card).find((line) => wordsOf(line).startsWith(`${language.words.figures.title}: `));
    const number = (figure?.children ?? []).filter((node) => !isTag(node)).map(textContent);
    const told = {
      ...(indicator
        ? { indicator: hrefOf(indicator).split('/').at(-2) ?? '' }
        : { subject: wordsOf(title), indicator: '' }),
      ...readFigure(language, number.join('')),
      ...readDue(language, wordsOf(due)),
      ...readPopulation(sight, card),
      ...(assessed && readVerdict(sight, assessed)),
      ...readAgainst(sight, card),
      unstated: pills.filter(Boolean).toSorted().join('|'),
    };
    return [`target ${end}`, told];
  });

/** The rows of targets on the page of a locality or an indicator, or of a document whose text is not here. */
export const targetRows = (sight: Sight): Found[] =>
  sight.page.all('main tr').flatMap((row): Found[] => {
    const { page, language } = sight;
    const cells = page.all('td', row);
    const [link] = page.all('td a[href*="/f/target-"]', row);
    const end = link ? endOf(hrefOf(link)) : endIn(`#${row.attribs['id'] ?? ''}`);
    const at = cells.findIndex((cell) => page.all('b', cell).length > 0);
    const [figure, due, assessed] = cells.slice(at);
    if (end === '' || !figure || !due || !assessed) return [];
    const told = {
      ...readFigure(language, wordsOf(page.all('b', figure)[0])),
      ...readDue(language, plain(withoutPills(due))),
      ...readVerdict(sight, assessed),
      ...(link && { ...readPopulation(sight, row), ...readAgainst(sight, figure) }),
    };
    return [[`target ${end}`, told]];
  });

/** The published figures on the page of a locality or an indicator. */
export const figureRows = (sight: Sight): Found[] =>
  sight.page.all('main tr[id^="f-"]').map((row) => {
    const { page, language } = sight;
    const { qualifier, competing, asOf, year } = language.words.figures;
    const [period, figure] = page.all('td', row);
    const when = period ? plain(withoutPills(period)) : '';
    const printed = wordsOf(page.all('b', row)[0]);
    const word = Object.values(qualifier).find((one) => printed.startsWith(`${one} `));
    const { change: _, ...number } = readFigure(language, word ? printed.slice(word.length + 1) : printed);
    const day = heldIn(asOf, when);
    const told = {
      ...number,
      ...readPopulation(sight, row),
      qualifier: word ? meaningOf(qualifier, word) : '',
      competing: String(page.all('.miss', figure).some((pill) => wordsOf(pill) === competing)),
      asOf: String(day !== null),
      period: day ?? heldIn(year, when) ?? when,
    };
    return [`outcome ${endIn(`#${row.attribs['id'] ?? ''}`)}`, told];
  });
