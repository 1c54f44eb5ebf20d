import { expect, test } from 'vitest';
import type { IndexedDocument } from './indexed-document.ts';
import { searchRecords } from './search-records.ts';

const plan: IndexedDocument = {
  id: '265',
  held: true,
  symbol: '265-KH/TU',
  type: 'KH',
  title: 'Trién khai thwe hién Chi thi s6 25-CT/TW',
  issuer: 'Ban Thường vụ Thành ủy Cần Thơ',
  localityKey: 'pre2025-province-92',
  year: 2024,
  period: { from: 2024, to: 2026 },
  citations: [
    {
      symbol: '25-CT/TW',
      role: 'implements',
      subject: 'y tế cơ sở trong tình hình mới',
      issuer: 'Ban Bí thư',
      passage: { start: 0, end: 20 },
    },
    { symbol: '20-NQ/TW', role: 'mention', subject: null, issuer: null, passage: { start: 900, end: 910 } },
  ],
  targets: [{ start: 30, end: 60, indicator: 'health-insurance-coverage', dueYear: 2030 }],
  passages: [
    { ordinal: 0, quote: 'Chi thi s6 25-CT/TW', restored: 'Chỉ thị số 25-CT/TW', start: 0, end: 25, section: null },
    { ordinal: 1, quote: 'ty 1é tham gia bao hiém y té trén 95%', restored: null, start: 26, end: 70, section: 'I.2' },
  ],
};
const [head, first, second] = searchRecords(plan);

test('one record for the document, one for each passage, each with an id of its own', () =>
  expect(searchRecords(plan).map(({ id, kind }) => [id, kind])).toEqual([
    ['265_head', 'head'],
    ['265_0', 'passage'],
    ['265_1', 'passage'],
  ]));

test('a damaged plan is known by what it carries out, its issuer and its place, in right spelling', () => {
  for (const words of ['Kế hoạch', 'Thành ủy Cần Thơ', 'thành phố Cần Thơ', '25-CT/TW', 'y tế cơ sở']) {
    expect(head?.facts).toContain(words);
  }
  expect(first?.facts).toBe('Ban Thường vụ Thành ủy Cần Thơ. thành phố Cần Thơ');
});

test('a damaged passage is searched by its restored words, and keeps what was printed', () =>
  expect([first, second].map((record) => [record?.quote, record?.printed])).toEqual([
    ['Chỉ thị số 25-CT/TW', 'Chi thi s6 25-CT/TW'],
    ['ty 1é tham gia bao hiém y té trén 95%', null],
  ]));

test('every record carries what a filter asks of the document', () => {
  for (const record of searchRecords(plan)) {
    expect(record).toMatchObject({
      type: 'KH',
      year: 2024,
      years: [2024, 2025, 2026, 2030],
      localities: ['pre2025-province-92'],
    });
    expect(record.carriesOut).toContain('25||ct|');
    expect(record.names).toContain('20||nq|tw');
    expect(record.is).toContain('265||kh|tu');
  }
});

test('a passage knows which numbers and targets stand in it; what stands in none is the head’s', () => {
  expect(first?.shows).toContain('25||ct|tw');
  expect([second?.shows, second?.measures]).toEqual([[], ['health-insurance-coverage']]);
  expect([head?.measures, head?.shows.includes('20||nq|tw')]).toEqual([[], true]);
});

test('a document that is only cited has a head and nothing else', () => {
  const cited = {
    ...plan,
    held: false,
    citations: [],
    targets: [],
    passages: [],
    localityKey: null,
    period: null,
    year: null,
  };
  expect(searchRecords(cited)).toHaveLength(1);
  expect(searchRecords(cited)[0]).toMatchObject({ localities: [], years: [], held: false });
});
