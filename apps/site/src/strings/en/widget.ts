import type { Words } from '../vi/words.ts';

/** Words of widgets and of the page that makes them. */
export const widgetWords: Words['widgetWords'] = {
  by: 'from Sáu Rõ',
  asOf: (date) => `data of ${date}`,
  stale: (days) => `These data are more than ${days} days old.`,
  missing: 'Not in this corpus',
  missingText: 'The address of the widget may be mistyped, or this is not in the corpus yet.',
  more: (n) => `and ${n} more`,
  open: 'See on Sáu Rõ',
  none: 'None seen in this corpus yet.',
  title: 'Embed in your page',
  description: 'A small box on a target, a place, a document or the reporting calendar that can stand in any web page.',
  intro:
    'Choose what your page shall show, look at it, and copy the code. A widget sets no cookies, tracks nobody, and can be read where no script runs.',
  url: 'Address of the page on Sáu Rõ',
  theme: 'Background',
  themes: { auto: 'as the reader’s device', light: 'light', dark: 'dark' },
  language: 'Language',
  languages: { vi: 'Vietnamese', en: 'English' },
  button: 'Preview',
  preview: 'Preview',
  iframe: 'Code, without any script',
  script: 'Code that grows to its content',
  wordpress: 'WordPress and whatever knows oEmbed: paste the address of the page',
  unknown:
    'There is no widget for this address: use the page of a document, a place, an indicator, the calendar, or the address of a target.',
};
