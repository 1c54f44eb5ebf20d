import { afterEach, expect, test, vi } from 'vitest';
import { pageProgress } from './page-progress.ts';

afterEach(() => void vi.restoreAllMocks());

test.each([
  [1, 5000, 'plan.pdf, page 1 of 4, about 15 s left'],
  [3, 6000, 'plan.pdf, page 3 of 4, about 2 s left'],
  [4, 8000, 'plan.pdf, page 4 of 4'],
])('after page %s and %s ms it tells “%s”', (done, ms, line) => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const told: string[] = [];
  const onPage = pageProgress('plan.pdf', (_, __, words) => told.push(words));
  clock.mockReturnValue(ms);
  onPage(done, 4);
  expect(told).toEqual([line]);
});
