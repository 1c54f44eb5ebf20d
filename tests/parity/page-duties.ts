import { isTag } from 'domhandler';
import { textContent } from 'domutils';
import { endOf, plain } from './facts.ts';
import { cardsOf, type Found, hrefOf, type Sight, slugIn, withoutPills, wordsOf } from './page-parts.ts';
import { meaningOf, readIsoDate, readRhythm, readRoute } from './printed.ts';

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
