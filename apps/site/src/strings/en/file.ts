import type { Words } from '../vi/words.ts';

/** Words about the file of a document and its pages. */
export const fileWords: Words['fileWords'] = {
  page: (number: number) => `Page ${number}`,
  pages: 'See each page of the file:',
  pageOf: (number: number, all: number) => `Page ${number} of ${all} of the file`,
  alt: (number: number) => `Picture of page ${number} of the file; its words stand beside it`,
  back: 'Back to the document',
  previous: 'Previous page',
  next: 'Next page',
  text: 'The words of this page',
  read: 'Read on this page',
  readNone: 'No target, task or citation was read on this page.',
  seen: (number: number) => `See it on page ${number} of the file`,
  toText: 'See it in the text',
  download: 'The file as it came',
  withheld:
    'The file holds personal data, so the office keeps it; they are masked in the text and on the pictures of its pages.',
  recognised: (share: string) =>
    `The words of this document were recognised from pictures, ${share} sure on average. A number that is handwritten or was not read surely is left out.`,
  recognisedMark: 'recognised from pictures',
  doubtful: 'not surely read',
  doubtfulWords: (count: number) => `${count} places on this page were not surely read (dotted):`,
  differs: (count: number) => `Other than the text in ${count} paragraphs`,
  differsNot: 'The same words as the text',
  inFile: 'This file:',
  inText: 'The text:',
  nothing: 'nothing',
};
