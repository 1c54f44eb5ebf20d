import { expect, test } from 'vitest';
import { bylineOf, numberOf, sentenceCase, shorten, sublineOf, titleOf, typeAndNumber } from './titles.ts';

const plan = {
  held: true,
  symbol: null,
  symbolForm: '/KH-UBND',
  typeName: 'Kế hoạch',
  title: 'Triển khai thực hiện Đề án nâng cao năng lực hệ thống y tế',
  issuer: 'UBND xã Vĩnh Am',
  issuedOn: { year: 2026, month: 6, day: null },
};
const resolution = { ...plan, symbol: '72-NQ/TW', symbolForm: null, typeName: 'Nghị quyết', issuer: 'Bộ Chính trị' };

test('a blank number is shown blank, a missing one is not made up', () => {
  expect([numberOf(plan), numberOf(resolution), numberOf({ ...plan, symbolForm: null })]).toEqual([
    '…/KH-UBND',
    '72-NQ/TW',
    null,
  ]);
  expect(typeAndNumber({ ...plan, symbolForm: null, typeName: null })).toBe('Văn bản');
});

test('a page is named by the subject line, else by number and issuer', () => {
  expect(titleOf(plan)).toBe(plan.title);
  expect(titleOf({ ...resolution, title: null })).toBe('Nghị quyết 72-NQ/TW – Bộ Chính trị');
  expect(titleOf({ ...resolution, held: false })).toBe('Nghị quyết 72-NQ/TW – Bộ Chính trị');
});

test('one line tells a document from others', () => {
  expect(bylineOf(plan)).toBe('Kế hoạch …/KH-UBND · UBND xã Vĩnh Am · tháng 6/2026');
  expect(sublineOf(plan)).toBe(bylineOf(plan));
  expect(sublineOf({ ...resolution, held: false, title: 'một số giải pháp' })).toBe(
    'tháng 6/2026 · “một số giải pháp”',
  );
  expect(bylineOf({ ...plan, issuer: null, issuedOn: null })).toBe('Kế hoạch …/KH-UBND');
});

test('a long text is cut between words', () => {
  expect(shorten('Nâng cao năng lực hệ thống y tế', 20)).toBe('Nâng cao năng lực…');
  expect(shorten('Ngắn', 20)).toBe('Ngắn');
});

test('a position printed in capitals is written as in a sentence, and any other is left alone', () => {
  expect([sentenceCase('PHÓ CHỦ TỊCH'), sentenceCase('Giám đốc Sở')]).toEqual(['Phó chủ tịch', 'Giám đốc Sở']);
});
