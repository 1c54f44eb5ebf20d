import type { Browser } from 'playwright-core';
import { type Face, printText } from '../files/print-text.ts';
import { docxOf } from '../files/samples.ts';
import { CLEAN_SCAN, pdfOfScans, pictures, POOR_SCAN, type Scan, scanned } from '../files/scan.ts';

/** A way to make a file of a text. */
export interface Form {
  readonly name: string;
  readonly extension: string;
  readonly make: (text: string, browser: Browser) => Promise<Buffer>;
}

const printed = (face: Face): Form => ({
  name: `pdf ${face}`,
  extension: 'pdf',
  make: (text, browser) => printText(browser, text, face),
});

const scan = (name: string, how: Scan): Form => ({
  name: `scan ${name}`,
  extension: 'pdf',
  make: async (text, browser) => {
    const pages = await pictures(new Uint8Array(await printText(browser, text, 'serif')), how);
    const scans = await Promise.all(pages.map(async (page) => ({ ...page, jpeg: await scanned(page.png, how) })));
    return pdfOfScans(scans, how.dpi);
  },
});

const docx: Form = { name: 'docx', extension: 'docx', make: async (text) => docxOf(text) };

/** What is measured each time: a page of a scan takes a second and more. */
export const FEW_FORMS: readonly Form[] = [
  docx,
  printed('serif'),
  scan('200 dpi', CLEAN_SCAN),
  scan('200 dpi, poor', POOR_SCAN),
];

/** All that offices have: Word, print in two faces, scans of three resolutions, each clean, and turned and grained. */
export const ALL_FORMS: readonly Form[] = [
  docx,
  printed('serif'),
  printed('sans'),
  ...[150, 200, 300].flatMap((dpi) => [
    scan(`${dpi} dpi`, { ...CLEAN_SCAN, dpi }),
    scan(`${dpi} dpi, poor`, { ...POOR_SCAN, dpi }),
  ]),
];
