import { expect, test } from 'vitest';
import { read } from './read.ts';

// an eighth of the larger; what took time by the square of its length would take 64 times as long for it
const [SMALLER, LARGER] = [20_000, 160_000];
const MOST_TIMES_AS_LONG = 32;
// below it the clock of the processor tells nothing
const LEAST_MS = 3;

// ten runs, for many patterns take one for the end of the text
const textOf = (before: string, run: string, behind: string, length: number): string =>
  (before + run.repeat(Math.ceil(length / 10 / run.length)) + behind).repeat(10);

// of the processor that this thread had: other tests run beside this one
function millisecondsOf(text: string): number {
  const before = process.threadCpuUsage();
  read(text);
  const { user } = process.threadCpuUsage(before);
  return user / 1000;
}

// the lexicon of damaged texts is read when it is first wanted
read('Uy ban nhan dan thanh pho ban hanh ke hoach trien khai thuc hien '.repeat(50));

const RUNS: readonly (readonly [name: string, before: string, run: string, behind: string])[] = [
  ['tabs before a row of a table', 'ngân sách 10ha đề nghị ', '\t', '| STT | Nội dung | Đơn vị |\n'],
  ['lines between a figure and its words', 'yêu cầu Sở Y tế từ ngày 1 ', ' \n', 'đạt trên 98% '],
  ['spaces before how often', '11. http://', ' ', 'ít nhất mỗi năm 01 lần '],
  ['closing brackets', 'chương trình mục tiêu quốc gia ', ')', 'ít nhất mỗi năm 01 lần '],
  ['quotes that are never closed', '100% người dân ', '“', '[từ ngày 1 '],
  ['commas', '| STT | Nội dung | Đơn vị |\n', ',', '@đạt trên 98% '],
  ['stars', 'dat 98', '*', 'TP. 72-NQ/TW'],
  ['a capital with a mark', '| 1 | 98% | Sở Y tế |\n', 'Á', '#'],
  ['a word without an end', '', 'x', ''],
  ['signs without a space', '', '^A–', ''],
  ['bullets within a word', '', '•••O', ''],
  ['digits', 'đạt ', '1', '%'],
  ['digits apart', 'đạt ', '1 ', '%'],
  ['dots', 'Họ và tên: ', '.', ' ngày 1/2/2025'],
  ['dots and digits', 'Điều ', '1.', ' Mục tiêu'],
  ['letters apart', 'thẩm quyền ', 'a ', 'ước đạt '],
  ['“so”, which may be “số”', 'từ ngày 1 gọi tắt là Đề án 06 ', 'so ', 'chương trình mục tiêu quốc gia '],
  ['names in a row', 'giao Sở Y tế', ', Sở Y tế', ' chủ trì'],
  ['numbers in a row', 'Căn cứ các Nghị quyết số 1', ', 12', '/NQ-CP'],
  ['columns on one line', '', 'Luật chủ trì, phối hợp với a) | ', ''],
  ['rules of tables', '', '|---|---|\n', ''],
  ['links that are never closed', '', '[a](b ', ''],
  ['cells of HTML', '', '<td>a', ''],
  ['marks that join with nothing', '', 'a\u0301\u0302', ''],
  ['shortened words', '', 'KẾ HOẠCH 100% người dân TP. Q. ', ''],
];

test.each(RUNS)(
  '%s without end take time by their number, not by its square',
  (_, before, run, behind) => {
    const least = (length: number): number =>
      Math.min(...[1, 2].map(() => millisecondsOf(textOf(before, run, behind, length))));
    const smaller = Math.max(LEAST_MS, least(SMALLER));
    const larger = least(LARGER);
    expect(larger / smaller).toBeLessThan(MOST_TIMES_AS_LONG);
  },
  60_000,
);
