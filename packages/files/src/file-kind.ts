/** What a file is, by its first bytes; `text` where they say nothing. */
export type FileKind = 'pdf' | 'zip' | 'compound' | 'rtf' | 'picture' | 'text';

const MAGIC: readonly (readonly [FileKind, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['compound', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'],
  ['rtf', '{\\rtf'],
  ['picture', '\u0089PNG\r\n\u001A\n'],
  ['picture', '\u00FF\u00D8\u00FF'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
];
// PDF 1.7, annex H: the mark may stand anywhere in the first 1024 bytes
const PDF_WITHIN = 1024;

/** Tells what a file is by its content; its name may say anything. */
export function fileKind(content: Uint8Array): FileKind {
  const head = Buffer.from(content.subarray(0, PDF_WITHIN)).toString('latin1');
  const known = MAGIC.find(([, mark]) => head.startsWith(mark));
  if (known) return known[0];
  return head.includes('%PDF-') ? 'pdf' : 'text';
}

/** The media type of a picture. */
export function pictureType(content: Uint8Array): string {
  if (content[0] === 0x89) return 'image/png';
  return content[0] === 0xff ? 'image/jpeg' : 'image/tiff';
}
