import { expect, test } from 'vitest';
import { readLayout } from './layout.ts';

const HEAD = 'UBND XÃ VĨNH AM\nSố: 12/KH-UBND\n\nKẾ HOẠCH\n\nTriển khai Nghị quyết số 72-NQ/TW\n\n';
const BODY =
  'Thực hiện Nghị quyết số 72-NQ/TW, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n- Một.\n\n';
const FOOT = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n';

test('a document lies as head, body and foot', () => {
  const text = HEAD + BODY + FOOT;
  const { title, headEnd, foot, paragraphs } = readLayout(text);
  expect(text.slice(...(title ?? [0, 0]))).toBe('Triển khai Nghị quyết số 72-NQ/TW');
  expect([text.slice(headEnd).trimStart().slice(0, 9), text.slice(foot ?? 0).slice(0, 9)]).toEqual([
    'Thực hiện',
    'Nơi nhận:',
  ]);
  expect(paragraphs.map((start) => text.slice(start, start + 6))).toContain('- Một.');
});

test.each([
  ['an empty text', '', { paragraphs: [], title: null, headEnd: 0, foot: null }],
  ['a body alone', 'Trạm y tế làm việc.\n', { paragraphs: [0], title: null, headEnd: 0, foot: null }],
])('%s has no parts that are not printed', (_, text, layout) => expect(readLayout(text)).toEqual(layout));

test('the foot of a decision is no end where its plan follows', () => {
  const decision = `${HEAD}Căn cứ Luật Khám bệnh, chữa bệnh;\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n\n${FOOT}`;
  expect(readLayout(decision).foot).not.toBeNull();
  expect(readLayout(`${decision}\nKẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n- Một.\n\nII. YÊU CẦU\n\n- Hai.\n`).foot).toBeNull();
});
