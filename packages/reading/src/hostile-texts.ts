/** A text that somebody makes to hold up a reader: ten runs of a piece, for many patterns take one for the end of the text. */
export interface HostileShape {
  readonly name: string;
  readonly before: string;
  readonly run: string;
  readonly behind: string;
}

const shape = (name: string, before: string, run: string, behind: string): HostileShape => ({
  name,
  before,
  run,
  behind,
});
const only = (run: string): HostileShape => shape(JSON.stringify(run.slice(0, 40)), '', run, '');

/** The shapes that took a reader, at one time or another, longer than their length explains. */
export const HOSTILE_SHAPES: readonly HostileShape[] = [
  shape('tabs before a row of a table', 'ngân sách 10ha đề nghị ', '\t', '| STT | Nội dung | Đơn vị |\n'),
  shape('lines between a figure and its words', 'yêu cầu Sở Y tế từ ngày 1 ', ' \n', 'đạt trên 98% '),
  shape('spaces before how often', '11. http://', ' ', 'ít nhất mỗi năm 01 lần '),
  shape('closing brackets', 'chương trình mục tiêu quốc gia ', ')', 'ít nhất mỗi năm 01 lần '),
  shape('quotes that are never closed', '100% người dân ', '“', '[từ ngày 1 '),
  shape('commas', '| STT | Nội dung | Đơn vị |\n', ',', '@đạt trên 98% '),
  shape('stars', 'dat 98', '*', 'TP. 72-NQ/TW'),
  shape('a capital with a mark', '| 1 | 98% | Sở Y tế |\n', 'Á', '#'),
  shape('a word without an end', '', 'x', ''),
  shape('signs without a space', '', '^A–', ''),
  shape('bullets within a word', '', '•••O', ''),
  shape('digits', 'đạt ', '1', '%'),
  shape('digits apart', 'đạt ', '1 ', '%'),
  shape('dots', 'Họ và tên: ', '.', ' ngày 1/2/2025'),
  shape('dots and digits', 'Điều ', '1.', ' Mục tiêu'),
  shape('letters apart', 'thẩm quyền ', 'a ', 'ước đạt '),
  shape('“so”, which may be “số”', 'từ ngày 1 gọi tắt là Đề án 06 ', 'so ', 'chương trình mục tiêu quốc gia '),
  shape('names in a row', 'giao Sở Y tế', ', Sở Y tế', ' chủ trì'),
  shape('numbers in a row', 'Căn cứ các Nghị quyết số 1', ', 12', '/NQ-CP'),
  shape('columns on one line', '', 'Luật chủ trì, phối hợp với a) | ', ''),
  shape('rules of tables', '', '|---|---|\n', ''),
  shape('links that are never closed', '', '[a](b ', ''),
  shape('cells of HTML', '', '<td>a', ''),
  shape('marks that join with nothing', '', 'a\u0301\u0302', ''),
  shape('shortened words', '', 'KẾ HOẠCH 100% người dân TP. Q. ', ''),
  ...[
    ' ',
    '\n',
    '\r\n',
    '1',
    '1 ',
    '1.',
    '((((',
    '“',
    '. ',
    '*',
    '_',
    '| ',
    'A\n',
    '- A\n',
    '1.1 Abc\n',
    'I. A\n',
    '72-NQ/TW ',
    '-A',
    'đạt 98% ',
    'báo cáo định kỳ. ',
    'ngày ',
    'Nơi nhận:\n- A;\n',
    'TM. ỦY BAN\n',
    'phối hợp với sở ',
    'I. A\n- Cơ quan chủ trì: Sở Y tế; ',
    '| chủ trì | nhiệm vụ |\n',
    'giao Sở Y tế, ',
    `kế${' '.repeat(4000)}`,
    'a\u0301\u0302',
    'Nghị quyết Đại hội ',
    'four hundred thousand signs of %j are read in linear time',
  ].map(only),
];

/** A text of a shape, of about so many characters. */
export const hostileText = ({ before, run, behind }: HostileShape, length: number): string =>
  (before + run.repeat(Math.ceil(length / 10 / run.length)) + behind).repeat(10);
