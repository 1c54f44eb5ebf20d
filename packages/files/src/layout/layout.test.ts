import { expect, test } from 'vitest';
import { compose } from './compose.ts';
import type { PrintedPage, Run } from './run.ts';

const [SIZE, EM] = [14, 7];

/** A run of fourteen points: where it begins, its baseline’s row, its words. */
function at(left: number, top: number, text: string, width = text.length * EM): Run {
  return { text, left, right: left + width, top, bottom: top + SIZE, confidence: null };
}

const page = (runs: readonly Run[], number = 1): PrintedPage => ({ number, width: 580, height: 850, runs });
const textOf = (...pages: PrintedPage[]): string => compose(pages).text;
// what fills a line from margin to margin
const FULL = 'xxx '.repeat(15).trim();
const fill = (end: string): string => `${FULL.slice(0, 59 - end.length)}${end}`;

test('the head comes out as two blocks, and the title after it', () => {
  const head = page([
    at(90, 60, 'ỦY BAN NHÂN DÂN'),
    at(300, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    at(100, 80, 'XÃ VĨNH AM'),
    at(340, 81, 'Độc lập - Tự do - Hạnh phúc'),
    at(100, 110, 'Số: 12/KH-UBND'),
    at(320, 110, 'Vĩnh Am, ngày 09 tháng 9 năm 2025'),
    at(260, 150, 'KẾ HOẠCH'),
  ]);
  expect(textOf(head)).toBe(
    'ỦY BAN NHÂN DÂN\nXÃ VĨNH AM\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVĩnh Am, ngày 09 tháng 9 năm 2025\n\nKẾ HOẠCH',
  );
});

test('two columns without the motto are no head', () => {
  expect(textOf(page([at(90, 60, 'Chỉ tiêu'), at(300, 60, 'Kết quả'), at(90, 80, 'BHYT'), at(300, 80, '95 %')]))).toBe(
    'Chỉ tiêu\tKết quả\nBHYT\t95 %',
  );
});

test('recipients and signer come one after the other', () => {
  const foot = page([
    at(90, 600, 'Nơi nhận:'),
    at(350, 600, 'TM. ỦY BAN NHÂN DÂN'),
    at(90, 620, '- Như trên;'),
    at(380, 620, 'CHỦ TỊCH'),
    at(90, 640, '- Lưu: VT.'),
    at(370, 680, 'Nguyễn Văn An'),
  ]);
  expect(textOf(foot)).toBe('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An');
});

test.each([
  ['a full line goes on in the next', [at(90, 100, FULL), at(90, 120, 'tiếp theo.')], `${FULL} tiếp theo.`],
  ['a number is not torn', [at(90, 100, fill(' 12/KH-')), at(90, 120, 'UBND ngày')], `${fill(' 12/KH-')}UBND ngày`],
  ['a short line ends', [at(90, 100, 'Kế hoạch này.'), at(90, 120, FULL)], `Kế hoạch này.\n${FULL}`],
  ['an indented line begins', [at(90, 100, FULL), at(120, 120, 'Kế hoạch này')], `${FULL}\nKế hoạch này`],
  ['an item begins', [at(90, 100, fill(';')), at(90, 120, '- Sở Y tế')], `${fill(';')}\n- Sở Y tế`],
  [
    'a number within a sentence does not',
    [at(90, 100, fill(' năm')), at(90, 120, '2025. Trong đó')],
    `${fill(' năm')} 2025. Trong đó`,
  ],
  [
    'words stand apart as they are seen',
    [at(90, 100, 'Kế', 14), at(108, 100, 'hoạch', 35), at(143, 100, ',', 4)],
    'Kế hoạch,',
  ],
  [
    'a raised mark stays on its line',
    [at(90, 100, 'Đảng', 28), { ...at(119, 99, '1', 4), bottom: 107 }, at(128, 100, 'viên', 28)],
    'Đảng1 viên',
  ],
])('%s', (_, runs, text) => {
  // lines of the measure above, so that the margins are known
  const measure = [at(90, 20, FULL), at(90, 40, FULL), at(90, 60, FULL), at(90, 80, 'zz.')];
  expect(textOf(page([...measure, ...runs])).split('zz.\n')[1]).toBe(text);
});

test('page numbers, running heads and stamps of signatures are no text; sentences go on over the page', () => {
  const running = (number: number, ...runs: Run[]): PrintedPage =>
    page([at(200, 20, `Kế hoạch 12 - trang ${number}`), ...runs, at(300, 820, String(number))], number);
  const text = textOf(
    running(1, at(300, 40, 'Người ký: Ủy ban nhân dân'), at(90, 200, FULL), at(90, 220, FULL)),
    running(2, at(90, 200, 'đi tiếp.'), at(90, 220, FULL)),
    running(3, at(90, 200, 'Hết.')),
  );
  expect(text).toBe(`${FULL} ${FULL} đi tiếp.\n${FULL} Hết.`);
});

test('a figure at the edge that is no page number stays', () => {
  expect(textOf(page([at(90, 20, '95 % dân số'), at(90, 400, 'Kế hoạch')]))).toBe('95 % dân số\nKế hoạch');
});

test('each piece is its own text, and stands where it is printed', () => {
  const { text, layout } = compose([page([at(90, 100, 'Kế hoạch'), at(150, 100, 'số 12')])]);
  const [{ pieces } = { pieces: [] }] = layout.pages;
  expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['Kế hoạch', 'số 12']);
  expect(pieces[0]?.box).toEqual([0.1552, 0.1176, 0.2517, 0.1341]);
});

test('a piece of a page that was scanned askew is marked where it is seen', () => {
  const askew = { ...page([{ ...at(280, 418, 'giữa', 20), confidence: 0.9 }]), skew: 2 };
  const [first] = compose([askew]).layout.pages[0]?.pieces ?? [];
  // the middle of the page does not move
  expect(first?.box).toEqual([0.4828, 0.4918, 0.5172, 0.5082]);
  expect(first?.confidence).toBe(0.9);
});
