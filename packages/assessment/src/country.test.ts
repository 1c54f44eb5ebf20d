import { expect, test } from 'vitest';
import { COUNTRY, placeOfTarget } from './country.ts';

test.each([
  'Bộ Chính trị',
  'Ban Bí thư Trung ương Đảng',
  'Ban Chấp hành Trung ương Đảng khóa XII',
  'Quốc hội',
  'Quốc hội khóa XV',
  'Chính phủ',
  'Thủ tướng Chính phủ',
])('a target of %s without a place is of the country', (issuer) => {
  expect(placeOfTarget(null, issuer)).toBe(COUNTRY);
});

test.each([
  ['a ministry, which also plans for its own house', 'Bộ Y tế'],
  ['a provincial committee of the Party', 'Ban Chấp hành Đảng bộ tỉnh'],
  ['a province', 'UBND tỉnh Cà Mau'],
  ['an office with the body in its name', 'Văn phòng Chính phủ'],
  ['a committee of another organisation', 'Ban Chấp hành Trung ương Đoàn'],
  ['nobody', null],
])('a target of %s without a place is of no known place', (_, issuer) => {
  expect(placeOfTarget(null, issuer)).toBeNull();
});

test('a place that is named is the target’s, whoever names it', () => {
  expect(placeOfTarget('can-tho', 'Thủ tướng Chính phủ')).toBe('can-tho');
});
