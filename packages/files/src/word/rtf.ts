/** What was read so far, and what holds where the reading stands. */
interface State {
  /** Within a group that is no text: fonts, styles, pictures, fields’ codes. */
  unseen: boolean;
  /** Within words that are hidden, or that a reviewer took away. */
  hidden: boolean;
  /** How many characters follow a `\u` for programs that do not know it. */
  substitutes: number;
}

const DEEPEST = 200;
// destinations that hold no text of the document (RTF 1.9.1)
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf fldinst themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl filetbl revtbl mmathPr nonshppict shppict bkmkstart bkmkend'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  sect: '\n',
  page: '\n',
  line: '\n',
  row: '\n',
  cell: ' | ',
  nestcell: ' | ',
  nestrow: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00A0',
  _: '-',
};
// one token: a control word with its number, a control sign, a byte, a brace, or plain text
const TOKEN = /\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/giuy;
const CODE_PAGES: Readonly<Record<string, string>> = {
  1258: 'windows-1258',
  1250: 'windows-1250',
  1251: 'windows-1251',
};

/** The text of a document in Rich Text Format; `null`: it is none. */
export function rtfText(content: Uint8Array): string | null {
  const source = Buffer.from(content).toString('latin1');
  if (!source.startsWith('{\\rtf')) return null;
  const codePage = CODE_PAGES[/\\ansicpg(\d+)/u.exec(source.slice(0, 4096))?.[1] ?? ''] ?? 'windows-1252';
  return rtfBody(source, new TextDecoder(codePage))
    .replaceAll(/[^\S\n]+$/gmu, '')
    .trim()
    .normalize('NFC');
}

function rtfBody(source: string, decoder: InstanceType<typeof TextDecoder>): string {
  const states: State[] = [{ unseen: false, hidden: false, substitutes: 1 }];
  const written: string[] = [];
  let skip = 0;
  const write = (text: string): void => {
    const kept = text.slice(skip);
    skip = Math.max(0, skip - text.length);
    const { unseen = true, hidden = true } = states.at(-1) ?? {};
    if (!unseen && !hidden) written.push(kept);
  };
  for (const [, word, number, byte, sign, brace, plain] of source.matchAll(TOKEN)) {
    const state = states.at(-1);
    if (!state) break;
    if (brace === '{' && states.length < DEEPEST) states.push({ ...state });
    else if (brace === '}') states.pop();
    else if (plain !== undefined) write(plain);
    else if (byte !== undefined) write(decoder.decode(Uint8Array.of(Number.parseInt(byte, 16))));
    else if (sign !== undefined) writeSign(sign, state, write);
    else if (word === 'u') {
      write(String.fromCharCode(Number(number) & 0xffff));
      skip = state.substitutes;
    } else if (word !== undefined) obey(word, number, state, write);
  }
  return written.join('');
}

function writeSign(sign: string, state: State, write: (text: string) => void): void {
  // a destination that older programs may pass over
  if (sign === '*') state.unseen = true;
  else if ('\\{}'.includes(sign)) write(sign);
  else if (sign === '\n' || sign === '\r') write('\n');
  else write(SIGNS[sign] ?? '');
}

function obey(word: string, number: string | undefined, state: State, write: (text: string) => void): void {
  if (UNSEEN.has(word)) state.unseen = true;
  else if (word === 'uc') state.substitutes = Math.min(Number(number ?? 1), 10);
  else if (word === 'v' || word === 'deleted') state.hidden = number !== '0';
  else write(SIGNS[word] ?? '');
}
