import WordExtractor from 'word-extractor';

// its types know no options; without this one quotation marks and dashes become those of ASCII
const AS_PRINTED = { filterUnicode: false };
type Parts = Record<'getBody' | 'getFootnotes' | 'getEndnotes', (options: typeof AS_PRINTED) => string>;

/** The text of a Word 97–2003 document, its notes at the end. */
export async function docText(content: Uint8Array): Promise<string> {
  const document: Parts = await new WordExtractor().extract(Buffer.from(content));
  const body = document.getBody(AS_PRINTED);
  const notes = [document.getFootnotes(AS_PRINTED), document.getEndnotes(AS_PRINTED)];
  return [inBlocks(body), ...notes.filter((note) => note.trim() !== '')].map(tidy).join('\n').trim().normalize('NFC');
}

// pictures, fields and marks of notes leave control characters behind
const tidy = (text: string): string => text.replaceAll(/\r\n?|[\v\f]/gu, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');

const HEAD_LINES = 12;

/** Tabs part the cells of a table; in the head and the foot these are two columns, one after the other. */
function inBlocks(body: string): string {
  const lines = body.split('\n');
  const foot = lines.findLastIndex((line) => /^\s*Nơi nhận/iu.test(line));
  return lines
    .map((line, at) =>
      at < HEAD_LINES || (foot >= 0 && at >= foot) ? line.trim().replaceAll(/\s*\t\s*/gu, '\n\n') : line,
    )
    .join('\n');
}
