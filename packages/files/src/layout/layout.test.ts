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

/** Rules between columns and rows, each from edge to edge. */
function grid(columns: readonly number[], rows: readonly number[]): NonNullable<PrintedPage['rules']> {
  const [left = 0, right = 0, top = 0, bottom = 0] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  return {
    across: rows.map((y) => ({ left, right, top: y, bottom: y + 1 })),
    down: columns.map((x) => ({ left: x, right: x + 1, top, bottom })),
  };
}

test('a ruled table comes out row by row, cell by cell, whatever stands beside what', () => {
  const rules = grid([90, 120, 300, 500], [100, 130, 180, 220]);
  const text = textOf({
    ...page([
      at(90, 60, 'Phụ lục'),
      at(95, 105, 'TT'),
      at(130, 105, 'Nhiệm vụ'),
      at(310, 105, 'Chủ trì'),
      at(95, 145, '1'),
      at(130, 135, 'Tuyên truyền'),
      at(130, 155, 'sâu rộng'),
      at(310, 145, 'Sở Y tế'),
      at(95, 190, '2'),
      at(310, 190, 'Sở Tài chính'),
      at(90, 250, 'Ghi chú.'),
    ]),
    rules,
  });
  expect(text).toBe(
    'Phụ lục\n\n| TT | Nhiệm vụ | Chủ trì |\n| 1 | Tuyên truyền sâu rộng | Sở Y tế |\n| 2 |  | Sở Tài chính |\n\nGhi chú.',
  );
});

test('cells that span rows or columns are one, as in Word', () => {
  const all = grid([90, 200, 300, 400], [100, 130, 160, 190]);
  const rules = {
    // no rule below the first cell of the second row, none within the first row
    across: [...all.across.filter(({ top }) => top !== 160), { left: 200, right: 400, top: 160, bottom: 161 }],
    down: all.down.map((rule) => (rule.left === 300 ? { ...rule, top: 130 } : rule)),
  };
  const text = textOf({
    ...page([
      at(95, 105, 'Chỉ tiêu'),
      at(250, 105, 'Năm'),
      at(95, 155, 'BHYT'),
      at(210, 135, '2025'),
      at(310, 135, '93 %'),
      at(210, 165, '2026'),
      at(310, 165, '95 %'),
    ]),
    rules,
  });
  expect(text).toBe('| Chỉ tiêu | Năm |\n| BHYT | 2025 | 93 % |\n|  | 2026 | 95 % |');
});

test('a table goes on over the page: its head is read once, and a row that was cut is one', () => {
  const head = [at(95, 105, 'TT'), at(130, 105, 'Nhiệm vụ')];
  const rules = grid([90, 120, 500], [100, 130, 180]);
  const text = textOf(
    { ...page([...head, at(95, 140, '1'), at(130, 140, 'Tuyên truyền về')]), rules },
    {
      ...page([...head, at(130, 135, 'bảo hiểm y tế.'), at(95, 190, '2'), at(130, 190, 'Kiểm tra.')], 2),
      rules: grid([90, 120, 500], [100, 130, 180, 220]),
    },
  );
  expect(text).toBe('| TT | Nhiệm vụ |\n| 1 | Tuyên truyền về bảo hiểm y tế. |\n| 2 | Kiểm tra. |');
});

test.each([
  ['a frame around words', grid([90, 500], [95, 130])],
  ['a line below a heading', { across: [{ left: 90, right: 300, top: 116, bottom: 117 }], down: [] }],
])('%s is no table', (_, rules) => {
  expect(textOf({ ...page([at(95, 100, 'Dự thảo'), at(300, 100, 'lần hai')]), rules })).toBe('Dự thảo\tlần hai');
});

test('a head with rules around it is a head', () => {
  const head = page([
    at(90, 60, 'ỦY BAN NHÂN DÂN'),
    at(300, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    at(100, 90, 'Số: 12/KH-UBND'),
    at(320, 90, 'Vĩnh Am, ngày 09 tháng 9 năm 2025'),
  ]);
  expect(textOf({ ...head, rules: grid([80, 290, 560], [55, 80, 110]) })).toBe(textOf(head));
});

test('lines in the same three columns are a table without rules', () => {
  const row = (top: number, ...cells: string[]): Run[] => cells.map((cell, column) => at(90 + column * 150, top, cell));
  const text = textOf(
    page([
      ...row(60, 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'),
      ...row(80, 'BHYT', '95 %', '96 %'),
      ...row(100, 'Tiêm chủng', '90 %', '91 %'),
      at(90, 140, 'Ghi chú.'),
    ]),
  );
  expect(text).toBe(
    '| Chỉ tiêu | Kế hoạch | Thực hiện |\n| BHYT | 95 % | 96 % |\n| Tiêm chủng | 90 % | 91 % |\n\nGhi chú.',
  );
});

test('columns of running text come one after the other, and a sentence goes on from one to the next', () => {
  const column = 'xxx '.repeat(8).trim();
  const rows = [100, 120, 140, 160, 180, 200, 220];
  const text = textOf(
    page([
      at(90, 60, FULL),
      ...rows.map((top) => at(90, top, column)),
      ...rows.map((top) => at(340, top + 5, top === 220 ? 'hết.' : column)),
      at(90, 260, 'Sau đó.'),
    ]),
  );
  expect(text).toBe(`${FULL}\n\n${[...rows, ...rows.slice(1)].map(() => column).join(' ')} hết.\n\nSau đó.`);
});
