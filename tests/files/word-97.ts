import CFB from 'cfb';

// MS-DOC 2.5: where the parts of the FIB stand
const FIB = { magic: 0, version: 2, flags: 0xa, textFrom: 0x18, bodyLength: 0x4c, notesLength: 0x50, pieces: 0x1a2 };
const TEXT_AT = 0x600;
const [TABLE_1, COMPRESSED] = [0x0200, 0x40000000];

/** A text, and its footnotes, as Word 97–2003 keeps them: paragraphs in one piece, in UTF-16; notes in another, in windows-1252 where that has their letters. */
export function docOf(text: string, notes = ''): Buffer {
  const body = Buffer.from(`${text.replaceAll('\n', '\r')}\r`, 'utf16le');
  const isPlain = /^[\0-\u00FF]*$/u.test(notes);
  const foot = Buffer.from(notes === '' ? '' : `${notes}\r\r`, isPlain ? 'latin1' : 'utf16le');
  const [bodyLength, notesLength] = [body.length / 2, isPlain ? foot.length : foot.length / 2];
  const fib = Buffer.alloc(TEXT_AT);
  fib.writeUInt16LE(0xa5ec, FIB.magic);
  fib.writeUInt16LE(0xc1, FIB.version);
  fib.writeUInt16LE(TABLE_1, FIB.flags);
  fib.writeUInt32LE(TEXT_AT, FIB.textFrom);
  fib.writeUInt32LE(bodyLength, FIB.bodyLength);
  fib.writeUInt32LE(notesLength, FIB.notesLength);
  const footAt = TEXT_AT + body.length;
  const table = piecesOf([bodyLength, notesLength], [TEXT_AT, isPlain ? (footAt * 2) | COMPRESSED : footAt]);
  fib.writeUInt32LE(table.length, FIB.pieces + 4);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/WordDocument', Buffer.concat([fib, body, foot]));
  // what is shorter stands in a stream of its own kind, which few files have
  CFB.utils.cfb_add(file, '/1Table', Buffer.concat([table, Buffer.alloc(4096)]));
  return Buffer.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

/** The piece table (MS-DOC 2.9.38): where in the text each piece begins, and where in the file it stands. */
function piecesOf(lengths: readonly number[], places: readonly number[]): Buffer {
  const ends = [0];
  for (const length of lengths) ends.push((ends.at(-1) ?? 0) + length);
  const pieces = Buffer.alloc(5 + ends.length * 4 + places.length * 8);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(pieces.length - 5, 1);
  ends.forEach((end, at) => pieces.writeUInt32LE(end, 5 + at * 4));
  places.forEach((place, at) => pieces.writeUInt32LE(place, 5 + ends.length * 4 + at * 8 + 2));
  return pieces;
}
