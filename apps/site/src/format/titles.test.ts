import { expect, test } from 'vitest';
import {
  bylineOf,
  capitalize,
  numberOf,
  positionCase,
  shorten,
  titleOf,
  toldSubject,
  typeAndNumber,
} from './titles.ts';

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
  expect(bylineOf({ ...plan, issuer: null, issuedOn: null })).toBe('Kế hoạch …/KH-UBND');
});

test('the subject of what is not held is that which others tell', () => {
  expect(toldSubject({ ...resolution, held: false, title: 'một số giải pháp' })).toBe('“một số giải pháp”');
  expect(toldSubject({ ...resolution, held: false, title: null })).toBeNull();
  expect(toldSubject(plan)).toBeNull();
});

test('a long text is cut between words', () => {
  expect(shorten('Nâng cao năng lực hệ thống y tế', 20)).toBe('Nâng cao năng lực…');
  expect(shorten('Ngắn', 20)).toBe('Ngắn');
});

test.each([
  ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
  ['PHÓ GIÁM ĐỐC', 'Phó Giám đốc'],
  ['QUYỀN CHỦ TỊCH', 'Quyền Chủ tịch'],
  ['PHÓ TỔNG GIÁM ĐỐC', 'Phó Tổng giám đốc'],
  ['CHỦ TỊCH UBND', 'Chủ tịch UBND'],
  ['CHỦ TỊCH', 'Chủ tịch'],
  ['Giám đốc Sở', 'Giám đốc Sở'],
])('the position “%s” is written “%s”', (printed, written) => expect(positionCase(printed)).toBe(written));

test('a title begins with a capital letter', () => {
  expect(['báo cáo', 'đề án', ''].map(capitalize)).toEqual(['Báo cáo', 'Đề án', '']);
});
