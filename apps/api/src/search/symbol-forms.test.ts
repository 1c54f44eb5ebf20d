import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { symbolPattern } from './postgres-conditions.ts';
import { symbolForm, symbolForms, symbolParts } from './symbol-forms.ts';

test.each([
  ['72-NQ/TW', { number: '72', year: '', type: 'nq', issuer: 'tw' }],
  ['03/CTr-TU', { number: '3', year: '', type: 'ctr', issuer: 'tu' }],
  ['15/2020/NĐ-CP', { number: '15', year: '2020', type: 'nd', issuer: 'cp' }],
  ['226/2025/QH15', { number: '226', year: '2025', type: '', issuer: 'qh15' }],
  ['37/2012/TTLT-BYT-BTC', { number: '37', year: '2012', type: 'ttlt', issuer: 'byt-btc' }],
  ['/KH-UBND', null],
  ['', null],
])('takes %s apart', (symbol, parts) => expect(symbolParts(symbol)).toEqual(parts));

test.each([
  ['72-NQ/TW', '72||nq|'],
  ['72-NQ/TW', '72||nq|tw'],
  ['15/2020/NĐ-CP', '15|2020|nd|'],
  ['226/2025/QH15', '226|||qh'],
  ['226/2025/QH15', '226||nq|'],
  ['226/2025/QH15', '226|2025|nq|qh'],
  ['1806/SNV-LĐVL', '1806||cv|'],
  ['1806/SNV-LĐVL', '1806||cv|snv'],
  ['37/2012/TTLT-BYT-BTC', '37||ttlt|byt'],
])('%s answers to %s, in both engines', (symbol, form) => {
  expect(symbolForms(symbol)).toContain(form);
  expect(fold(symbol)).toMatch(new RegExp(symbolPattern([form])));
});

test.each([
  ['72-NQ/TW', '72|||'],
  ['72-NQ/TW', '7||nq|'],
  ['172-NQ/TW', '72||nq|'],
  ['72-NQ/TW', '72||nq|tu'],
  ['15/2020/NĐ-CP', '15|2021|nd|'],
  ['226/2025/QH15', '226||cv|'],
  ['72-NQ/TW', '72||cv|'],
  ['606/SYT', '606||nq|'],
])('%s does not answer to %s', (symbol, form) => expect(symbolForms(symbol)).not.toContain(form));

test.each([
  ['172-NQ/TW', '72||nq|'],
  ['72-NQ/TW', '72||nq|tu'],
  ['72-NQLT/TW', '72||nq|'],
  ['15/2020/NĐ-CP', '15|2021|nd|'],
  ['', '72||nq|'],
  ['226/2025/QH15', '226||cv|'],
  ['72-NQ/TW', '72||cv|'],
  ['606/SYT', '606||nq|'],
])('PostgreSQL does not take %s for %s', (symbol, form) =>
  expect(fold(symbol)).not.toMatch(new RegExp(symbolPattern([form]))),
);

test('a full number is one of its own forms', () =>
  expect(symbolForms('72-NQ/TW')).toContain(symbolForm({ number: '72', year: '', type: 'nq', issuer: 'tw' })));
