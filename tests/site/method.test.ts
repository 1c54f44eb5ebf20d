import { expect, test } from 'vitest';
import { loadRecord } from '../accuracy/record.ts';
import { get } from './visit.ts';

test.each([
  ['/phuong-phap/', 'Sai bao nhiêu', 'vi-VN'],
  ['/en/phuong-phap/', 'How often it errs', 'en-GB'],
])('%s tells the errors that were recorded, of which texts and on which day', async (path, title, locale) => {
  const html = (await (await get(path)).text()).replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
  const told = html.slice(html.indexOf(title));
  const { measuredOn, texts, measures, firstLooks } = loadRecord();
  const date = new Intl.DateTimeFormat(locale, { ...(locale === 'en-GB' && { dateStyle: 'medium' }), timeZone: 'UTC' });
  expect(told).toContain(date.format(new Date(measuredOn)));
  expect(told).toContain(` ${texts.length} `);
  for (const kind of ['sections', 'citations', 'targets', 'obligations', 'assignments', 'recipients']) {
    const { right = 0, extra = 0, missed = 0 } = measures.find(({ name }) => name === kind) ?? {};
    expect(told).toContain(` ${right} ${extra}, ${missed} `);
  }
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  for (const look of firstLooks) {
    expect(told).toContain(path.startsWith('/en') ? look.textsEn : look.texts);
    for (const { score } of look.measures) expect(told).toContain(percent.format(1 - score));
  }
});
