import { readTitlePeriod } from '@sau-ro/reading';
import { expect, test } from 'vitest';
import { daysOfPeriod } from './period-days.ts';

test.each([
  ['Kết quả công tác y tế năm 2026', ['2026-01-01', '2026-12-31']],
  // the year is the plan’s
  ['Kết quả thực hiện Kế hoạch năm 2026', null],
  ['Kết quả thực hiện 6 tháng đầu năm 2026', ['2026-01-01', '2026-06-30']],
  ['Kết quả thực hiện 9 tháng đầu năm', ['2026-01-01', '2026-09-30']],
  ['Tình hình thực hiện quý II/2026', ['2026-04-01', '2026-06-30']],
  ['Tình hình thực hiện công tác y tế tháng 10-2017', ['2017-10-01', '2017-10-31']],
  ['Tình hình tháng 02/2028', ['2028-02-01', '2028-02-29']],
  ['Kết quả thực hiện Nghị quyết 72', null],
])('%s', (title, days) => {
  const period = readTitlePeriod(title, 2026);
  const found = period && daysOfPeriod(period);
  expect(found && [found.from, found.until]).toEqual(days);
});
