import { type AnyNode, type Element, isTag } from 'domhandler';
import { textContent } from 'domutils';
import type { HtmlPage } from '../site/read-html.ts';
import { endOf, plain, type Told } from './facts.ts';
import {
  heldIn,
  type Language,
  meaningOf,
  readDue,
  readFigure,
  readIsoDate,
  readRhythm,
  readRoute,
} from './printed.ts';

/** A page, and in which language it is. */
export interface Sight {
  readonly page: HtmlPage;
  readonly language: Language;
}

type Found = [name: string, told: Told];

const wordsOf = (node: AnyNode | undefined): string => (node ? plain(textContent(node)) : '');
const hasClass = (node: AnyNode, name: string): boolean =>
  isTag(node) && (node.attribs['class'] ?? '').split(' ').includes(name);

// pills tell what is missing, or doubtful
const withoutPills = (node: AnyNode): string =>
  hasClass(node, 'miss') ? '' : 'children' in node ? node.children.map(withoutPills).join('') : textContent(node);
const hrefOf = (link: Element | undefined): string => link?.attribs['href'] ?? '';
const slugIn = (href: string): string => /\/van-ban\/(?<slug>[^/]+)\//u.exec(href)?.groups?.['slug'] ?? '';
const endIn = (href: string): string => endOf(href.replace(/^.*#[fc]-/u, ''));
const cardsOf = ({ page }: Sight, selector: string): [Element, string][] =>
  page.all(selector).map((card) => [card, endIn(`#${card.attribs['id'] ?? ''}`)]);

function readVerdict({ page, language }: Sight, within: Element): Told {
  const outcomes = page.all('a', within).map((link) => endIn(hrefOf(link)));
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

/** The cards of reporting duties on a document’s page. */
export const dutyCards = (sight: Sight): Found[] =>
  cardsOf(sight, '.part.g .card > [id^="c-"]').map(([card, end]) => {
    const { page, language } = sight;
    const [title] = page.all('h3', card);
    const [rhythm] = page.all('p', card);
    const pairs = page.all('dl dd', card).map((pair) => plain(withoutPills(pair)));
    const [from = '', to = '', via = ''] = pairs;
    const told = {
      title: wordsOf(title).toLowerCase(),
      ...readRhythm(language, rhythm ? withoutPills(rhythm) : ''),
      from,
      to,
      via,
    };
    return [`obligation ${end}`, told];
  });

/** The rows of reporting duties on a locality’s page. */
export const dutyRows = (sight: Sight): Found[] =>
  sight.page.all('main li:has(> a.t[href*="/f/obligation-"])').map((row) => {
    const { page, language } = sight;
    const [link] = page.all('a.t', row);
    const [rhythm, route] = page.all('small', row).map((part) => plain(withoutPills(part)));
    const told = {
      title: wordsOf(link).toLowerCase(),
      ...readRhythm(language, rhythm ?? ''),
      ...readRoute(language, route ?? ''),
    };
    return [`obligation ${endOf(hrefOf(link))}`, told];
  });

/** Reports that are or were due, on the calendar or an agency’s page. */
export const reportRows = (sight: Sight): Found[] =>
  sight.page.all('main li:has(> b > time)').map((row) => {
    const { page, language } = sight;
    const { calendar, duty } = language.words.t;
    const due = page.all('time', row)[0]?.attribs['datetime'] ?? '';
    const [shown] = page.all('b', row).map(wordsOf);
    const [obligation] = page.all('a[href*="/f/obligation-"]', row);
    const [report] = page.all('small a[href*="/van-ban/"]', row);
    const said = page.all('small', row).map(wordsOf).join('').split(' · ').at(-1) ?? '';
    const [status = '', link = ''] = said.split(/ \((.*)\)$/u);
    const isBefore = shown?.startsWith(`${duty.before} `) ?? false;
    const told = {
      due: readIsoDate(language, isBefore ? (shown ?? '').slice(duty.before.length + 1) : (shown ?? '')),
      boundary: isBefore ? 'BEFORE' : '',
      status: meaningOf(calendar.status, status),
      link: meaningOf(calendar.link, link),
      report: slugIn(hrefOf(report)),
    };
    return [`expected report ${endOf(hrefOf(obligation))} ${due}`, told];
  });

/** Dates by which things are to happen, on a document’s page. */
export const deadlineCards = (sight: Sight): Found[] =>
  sight.page.all('.part.g .card[id^="c-g"]').flatMap((card) =>
    sight.page.all('p', card).map((line): Found => {
      const { page, language } = sight;
      const dates = wordsOf(page.all('b', line)[0]).split(' – ');
      const told = {
        dates: dates.map((date) => readIsoDate(language, date)).join('|'),
        yearly: String(
          plain(
            line.children
              .filter((node) => !isTag(node))
              .map(textContent)
              .join(''),
          ) === language.words.t.duty.everyYear,
        ),
      };
      const start = /^c-g(?<start>\d+)$/u.exec(card.attribs['id'] ?? '')?.groups?.['start'] ?? '';
      return [`deadline ${start} ${wordsOf(page.all('a', line)[0])}`, told];
    }),
  );

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
