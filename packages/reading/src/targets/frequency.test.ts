import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { findFrequencies } from './frequency.ts';

const frequencies = (text: string): readonly string[] =>
  findFrequencies(fold(text)).map(({ value, unit }) => `${value} ${unit}`);

test.each([
  ['mỗi năm 01 lần', '1 lần/năm'],
  ['mỗi năm một lần', '1 lần/năm'],
  ['mdi nam mot 1an', '1 lần/năm'],
  ['1 tháng 1 lần', '1 lần/tháng'],
  ['mỗi quý ít nhất 03 lần', '3 lần/quý'],
  ['mỗi tháng phát thanh ít nhất 02 lần', '2 lần/tháng'],
  ['hằng tuần phát thanh hai lần', '2 lần/tuần'],
  ['một lần/năm', '1 lần/năm'],
])('“%s” is %s', (text, expected) => expect(frequencies(text)).toEqual([expected]));

test.each([
  '6 tháng/lần',
  'gấp 1,5 lần so với năm 2025',
  'Đại hội Đảng bộ xã lần thứ nhất',
  'mỗi năm có nhiều lần thay đổi',
  'Trong 5 năm đã tổ chức 3 lần',
])('“%s” is no frequency in words', (text) => expect(frequencies(text)).toEqual([]));
