import { expect, test } from 'vitest';
import { groupBullets, layOut } from './layout.ts';
import { anchorHeadings } from './sections.ts';

const heading = (text: string, words: string, label: string, depth: number) => {
  const start = text.indexOf(words);
  return { label, title: words, depth, start, end: start + words.length };
};
const shown = (text: string, ...headings: ReturnType<typeof heading>[]): string[] =>
  layOut(text, anchorHeadings(headings)).map(
    ({ kind, bullet, anchor, lines }) =>
      `${kind}${bullet ?? ''}${anchor ? `#${anchor}` : ''} ${lines
        .map(({ start, end, broken }) => (broken ? '⏎' : '') + text.slice(start, end))
        .join('|')}`,
  );

test('headings, bullets and paragraphs', () => {
  const text =
    'II. MỤC TIÊU\n\n2. Mục tiêu cụ thể\n\n- Duy trì 98%.\n+ Riêng trẻ em 100%.\n\nKinh phí theo phân cấp.\n';
  expect(shown(text, heading(text, 'II. MỤC TIÊU', 'II', 1), heading(text, '2. Mục tiêu cụ thể', '2', 2))).toEqual([
    'heading#m-II II. MỤC TIÊU',
    'heading#m-II.2 2. Mục tiêu cụ thể',
    'bullet- Duy trì 98%.',
    'bullet+ Riêng trẻ em 100%.',
    'paragraph Kinh phí theo phân cấp.',
  ]);
});

test('the lines of a scanned sentence run on, over a page break too', () => {
  const first = 'Thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư';
  const text = `${first}\nvề tiếp tục củng cố y tế cơ sở, Ban Thường vụ Thành ủy xây dựng\n\nkế hoạch như sau:\n`;
  expect(shown(text)).toEqual([
    `paragraph ${first}|về tiếp tục củng cố y tế cơ sở, Ban Thường vụ Thành ủy xây dựng|kế hoạch như sau:`,
  ]);
});

test('short lines that stand by themselves stay apart', () => {
  expect(shown('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n\nĐoàn Văn Thành')).toEqual([
    'paragraph TM. ỦY BAN NHÂN DÂN|⏎KT. CHỦ TỊCH',
    'paragraph Đoàn Văn Thành',
  ]);
});

test('a run-in heading keeps its line whole and gives it an address', () => {
  const text = 'c) Thời gian thực hiện: quý I năm 2025.';
  expect(shown(text, heading(text, 'c) Thời gian thực hiện', 'c', 3))).toEqual([`paragraph#m-c ${text}`]);
});

test('a blank line before a capital letter begins a new paragraph', () => {
  const long = 'Căn cứ tình hình thực tế của địa phương trong năm 2026';
  expect(shown(`${long}\n\nỦy ban nhân dân xã ban hành`)).toEqual([
    `paragraph ${long}`,
    'paragraph Ủy ban nhân dân xã ban hành',
  ]);
});

test('a label that comes again under the same heading has an address of its own', () => {
  const at = { title: '', start: 0, end: 1 };
  const anchors = anchorHeadings([
    { ...at, label: 'I', depth: 1 },
    { ...at, label: '1', depth: 2 },
    { ...at, label: '1', depth: 2 },
    { ...at, label: 'II', depth: 1 },
    { ...at, label: '1', depth: 2 },
  ]).map(({ anchor }) => anchor);
  expect(anchors).toEqual(['m-I', 'm-I.1', 'm-I.1_2', 'm-II', 'm-II.1']);
});

test('neighbouring bullets of one kind make one list', () => {
  const items = layOut('- a\n- b\n+ c\n\nd\n\n- e', []).map((block) => ({ block }));
  expect(groupBullets(items).map(({ bullet, blocks }) => [bullet, blocks.length])).toEqual([
    ['-', 2],
    ['+', 1],
    [null, 1],
    ['-', 1],
  ]);
});
