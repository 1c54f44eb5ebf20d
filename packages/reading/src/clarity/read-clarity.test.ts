import { expect, test } from 'vitest';
import { read } from '../read.ts';
import type { Clear } from './clarity.ts';
import { isNamed } from './named.ts';

const plan = (task: string, agency = 'Sở Y tế'): string =>
  `KẾ HOẠCH\n\nA b c\n\nV. TỔ CHỨC THỰC HIỆN\n\n1. ${agency}\n\n- ${task}`;
const statedOf = (clears: object | undefined): readonly string[] =>
  Object.entries(clears ?? {})
    .filter(([, passage]) => passage !== null)
    .map(([clear]) => clear);
const stated = (task: string, agency?: string): readonly string[] =>
  statedOf(read(plan(task, agency)).clarity.tasks[0]?.[0]);
const quoteOf = (task: string, clear: Clear): string | undefined =>
  read(plan(task)).clarity.tasks[0]?.[0]?.[clear]?.quote;

test.each([
  ['Tuyên truyền sâu rộng trong Nhân dân.', ['who', 'what']],
  ['Chủ trì, phối hợp với Sở Nội vụ kiểm tra các cơ sở.', ['who', 'what', 'responsibility']],
  ['Chịu trách nhiệm về số liệu.', ['who', 'what', 'responsibility']],
  ['Xử lý vi phạm theo thẩm quyền.', ['who', 'what', 'authority']],
  ['Tham mưu trình UBND tỉnh phê duyệt dự toán.', ['who', 'what', 'authority']],
  ['Rà soát, hoàn thành trước ngày 31/12/2026.', ['who', 'what', 'when']],
  ['Kiểm tra các cơ sở hằng quý.', ['who', 'what', 'when']],
  ['Xây dựng Kế hoạch kiểm tra.', ['who', 'what', 'result']],
  ['Phấn đấu tỷ lệ tham gia bảo hiểm y tế đạt 95%.', ['who', 'what', 'result']],
])('%s states %j', (task, expected) => expect(stated(task)).toEqual(expected));

test.each([
  ['Thực hiện các nhiệm vụ được giao.', ['who']],
  ['Tiêu hủy hồ sơ theo Quyết định số 12/QĐ-UBND.', ['who', 'what']],
  ['Thường xuyên tuyên truyền trong Nhân dân.', ['who', 'what']],
  ['Bảo đảm tỷ lệ theo Nghị quyết hằng năm của Hội đồng nhân dân.', ['who', 'what']],
  ['Chỉ đạo các trường học phối hợp tuyên truyền.', ['who', 'what']],
])('%s states no more than %j', (task, expected) => expect(stated(task)).toEqual(expected));

test('each is stated by the sentence that says it', () => {
  const task = 'Kiểm tra các cơ sở. Báo cáo, xử lý theo thẩm quyền. Hoàn thành trước ngày 30/6/2026.';
  expect([quoteOf(task, 'authority'), quoteOf(task, 'when')]).toEqual([
    'Báo cáo, xử lý theo thẩm quyền.',
    'Hoàn thành trước ngày 30/6/2026.',
  ]);
});

test('a text in decomposed letters states the same', () => {
  const text = plan('Chủ trì kiểm tra, hoàn thành trước ngày 30/6/2026.').normalize('NFD');
  const [[clears] = []] = read(text).clarity.tasks;
  expect(statedOf(clears)).toEqual(['who', 'what', 'responsibility', 'when']);
  expect(text.slice(...(clears?.when?.span ?? [0, 0])).normalize('NFC')).toBe(clears?.when?.quote);
});

test('a plan states what one of its tasks states, and what its targets and deadlines do', () => {
  const text = `${plan('Chủ trì kiểm tra các cơ sở.')}\n\n- Xử lý vi phạm theo thẩm quyền.`;
  expect(statedOf(read(text).clarity.plan)).toEqual(['who', 'what', 'responsibility', 'authority']);
  expect(statedOf(read('KẾ HOẠCH\n\nA b c\n\nI. NỘI DUNG\n\n- Thời gian thực hiện: năm 2026.').clarity.plan)).toEqual([
    'when',
  ]);
});

test.each(['Sở Y tế', 'UBND các xã, phường', 'Các sở, ban, ngành', 'Các trường học', 'Công an tỉnh'])(
  '“%s” says who',
  (agency) => expect(isNamed(agency)).toBe(true),
);

test.each([
  'Các cơ quan, đơn vị',
  'các đơn vị liên quan',
  'Các sở, ngành liên quan',
  'cơ quan, tổ chức có liên quan',
  'Các cơ quan chức năng',
  '',
])('“%s” leaves open who is meant', (agency) => expect(isNamed(agency)).toBe(false));
