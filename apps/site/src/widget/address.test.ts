import { expect, test } from 'vitest';
import { subjectOf, widgetPath } from './address.ts';

test.each([
  ['/van-ban/72-nq-tw-2025/', '/embed/v1/document/72-nq-tw-2025/'],
  ['/en/van-ban/72-nq-tw-2025/', '/embed/v1/document/72-nq-tw-2025/'],
  ['/dia-phuong/can-tho/', '/embed/v1/locality/can-tho/'],
  ['/chi-tieu/life-expectancy/', '/embed/v1/indicator/life-expectancy/'],
  ['/f/target-00000000-0000-4000-8000-000000000000/', '/embed/v1/target/00000000-0000-4000-8000-000000000000/'],
  ['/lich-bao-cao/', '/embed/v1/calendar/'],
])('the widget of %s is at %s', (path, widget) => {
  const subject = subjectOf(path);
  expect(subject && widgetPath(subject)).toBe(widget);
});

test.each([
  '/',
  '/van-ban/',
  '/van-ban/a/b/',
  '/tim-kiem/',
  '/van-ban/%3Cscript%3E/',
  '//evil/van-ban/a/',
  '/f/task-1/',
])('of %s there is none', (path) => expect(subjectOf(path)).toBeNull());
