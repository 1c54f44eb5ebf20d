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
    'Put a small box of Sáu Rõ’s data in your page: paste an address, look at the preview, copy the code. A widget sets no cookies, tracks nobody, and can be read without JavaScript.',
  url: 'Address of the page on Sáu Rõ',
  of: 'Copy it from the address bar: the page of a document, a place, an indicator, one target, or the reporting calendar.',
  copy: 'Click a box below to select all of its code, then copy it.',
  theme: 'Background',
  themes: { auto: 'as the reader’s device', light: 'light', dark: 'dark' },
  language: 'Language',
  languages: { vi: 'Vietnamese', en: 'English' },
  button: 'Make the code',
  preview: 'Preview',
  iframe: 'Code (iframe), of a fixed height',
  script: 'Code with JavaScript, as tall as its content',
  wordpress: 'WordPress and other sites with oEmbed: just paste this address',
  unknown:
    'There is no widget for this address: use the page of a document, a place, an indicator, the calendar, or the address of a target.',
};
