/** A table: its rows, their cells, and the paragraphs of each. */
interface TableBlock {
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** A paragraph, or a table. */
export type Block = string | TableBlock;

/** The text of blocks in reading order, one line a paragraph; what is laid out in two columns comes one column after the other. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (typeof block === 'string' ? [block] : linesOfTable(block)))
    .map((line) => line.replaceAll(/[^\S\n]+$/gmu, ''))
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()
    .normalize('NFC');
}

function linesOfTable({ rows }: TableBlock): string[] {
  const filled = rows.filter((row) => row.some((cell) => cell.some((line) => line.trim() !== '')));
  return ['', ...(isLaidOut(filled) ? columnsOf(filled) : filled.map(rowLine)), ''];
}

// what only the head and the foot of a document hold: the motto of state or Party, the addressees, the recipients
const LAYOUT = /^\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận|Kính gửi)/iu;
const MOST_ROWS = 8;

/** Heads and feet are laid out in columns as tables (Decree 30/2020/NĐ-CP, annex I) without being any. */
export const isLaidOut = (rows: TableBlock['rows']): boolean =>
  rows.length <= 1 ||
  (rows.length <= MOST_ROWS && rows.some((row) => row.some((cell) => cell.some((line) => LAYOUT.test(line)))));

function columnsOf(rows: TableBlock['rows']): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => [
    ...rows.flatMap((row) => (row[column] ?? []).filter((line) => line.trim() !== '')),
    '',
  ]).flat();
}

const rowLine = (row: TableBlock['rows'][number]): string =>
  `| ${row.map((cell) => cell.join(' ').replaceAll(/\s+/gu, ' ').trim()).join(' | ')} |`;
