import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { at } from '../../infra/paths.ts';

/** A face with all letters of Vietnamese: the site's own, or the one that the browser brings. */
export type Face = 'serif' | 'sans';

const FONTS = at('apps/site/node_modules/@fontsource-variable/source-serif-4/files');
const serif = (subset: string, range: string): string => {
  const font = readFileSync(join(FONTS, `source-serif-4-${subset}-wght-normal.woff2`)).toString('base64');
  return `@font-face { font-family: "Printed serif"; src: url(data:font/woff2;base64,${font}); unicode-range: ${range}; font-weight: 200 900 }`;
};
const STYLES = `
${serif('latin', 'U+0-FF, U+131, U+152-153, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215')}
${serif('latin-ext', 'U+100-101, U+104-10F, U+112-127, U+12A-130')}
${serif('vietnamese', 'U+102-103, U+110-111, U+128-129, U+168-169, U+1A0-1A1, U+1AF-1B0, U+300-301, U+303-304, U+308-309, U+323, U+329, U+1EA0-1EF9, U+20AB')}
@page { size: A4; margin: 20mm 20mm 20mm 30mm }
body { font-size: 14pt; line-height: 1.35; text-align: justify; margin: 0 }
p { text-indent: 10mm; margin: 0 0 4pt }
p.title { text-align: center; text-indent: 0; font-weight: bold }
table { border-collapse: collapse; width: 100%; font-size: 13pt; text-align: left; margin: 6pt 0 }
td { border: 0.5pt solid #000; padding: 0 5pt; vertical-align: middle }
`;
const FAMILY: Readonly<Record<Face, string>> = { serif: '"Printed serif"', sans: '"Open Sans", sans-serif' };

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const paragraph = (line: string): string =>
  `<p${line === line.toUpperCase() ? ' class="title"' : ''}>${escape(line)}</p>`;

/** “| a | b |” as a row of a table with rules; rows that follow one another are one table. */
function tableRow(line: string): string {
  const cells = line.split('|').slice(1, -1);
  return `<tr>${cells.map((cell) => `<td>${escape(cell.trim())}</td>`).join('')}</tr>`;
}

const ROWS = /(?:<tr>.*<\/tr>\n?)+/gu;

/** Prints a text as an office prints its plans: A4, fourteen points, justified, page numbers at the head; rows between bars as tables with rules. */
export async function printText(browser: Browser, text: string, face: Face): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const paragraphs = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (line.startsWith('| ') ? tableRow(line) : paragraph(line)));
    const html = `<!doctype html><html lang="vi"><style>${STYLES} body { font-family: ${FAMILY[face]} }</style>${paragraphs.join('\n').replaceAll(ROWS, '<table>$&</table>')}</html>`;
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    return await page.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<div style="font-size:11pt;width:100%;text-align:center"><span class="pageNumber"></span></div>',
      footerTemplate: '<span></span>',
    });
  } finally {
    await page.close();
  }
}
