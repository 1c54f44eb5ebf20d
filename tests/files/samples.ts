import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { at } from '../../infra/paths.ts';
import { printText } from './print-text.ts';
import { CLEAN_SCAN, pdfOfScans, pictures, scanned } from './scan.ts';
import { docOf } from './word-97.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text as Word keeps it. */
export function docxOf(text: string): Buffer {
  const paragraphs = text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r></w:p>`)
    .join('');
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`;
  return Buffer.from(
    zipSync({ '[Content_Types].xml': Buffer.from('<Types/>'), 'word/document.xml': Buffer.from(document) }),
  );
}

function odtOf(text: string): Buffer {
  const paragraphs = text
    .split('\n')
    .map((line) => `<text:p>${escape(line)}</text:p>`)
    .join('');
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${paragraphs}</office:text></office:body></office:document-content>`;
  return Buffer.from(
    zipSync({ mimetype: Buffer.from('application/vnd.oasis.opendocument.text'), 'content.xml': Buffer.from(content) }),
  );
}

const rtfOf = (text: string): Buffer =>
  Buffer.from(
    `{\\rtf1\\ansi\\uc1 ${Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 63;
      if (letter === '\n') return '\\par\n';
      return code < 128 ? letter.replace(/[\\{}]/u, String.raw`\$&`) : `\\u${code}?`;
    }).join('')}}`,
    'latin1',
  );

/** A short document in each kind of file, by its extension. */
export async function samples(browser: Browser): Promise<Readonly<Record<string, Buffer>>> {
  const text = readFileSync(at('corpus/plans/000_4c9881f5cc4e266a.txt'), 'utf8').slice(0, 1200);
  const pdf = await printText(browser, text, 'sans');
  const [page] = await pictures(new Uint8Array(pdf), { ...CLEAN_SCAN, dpi: 60 });
  if (!page) throw new Error('a printed text has a page');
  const jpeg = await scanned(page.png, CLEAN_SCAN);
  const html = Buffer.from(
    `<!doctype html><html><body><p>${escape(text).replaceAll('\n', '</p><p>')}</p></body></html>`,
  );
  return {
    pdf,
    docx: docxOf(text),
    doc: docOf(text, 'Theo Quyet dinh 12.'),
    odt: odtOf(text),
    rtf: rtfOf(text),
    html,
    txt: Buffer.from(text),
    utf16: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    png: page.png,
    jpg: jpeg,
    scan: pdfOfScans([{ jpeg, width: page.width, height: page.height }], 60),
    zip: Buffer.from(zipSync({ 'a.txt': Buffer.from(text), 'b.docx': docxOf(text), 'c.html': html })),
  };
}
