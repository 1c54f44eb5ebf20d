import { readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './read.ts';
import { HOSTILE_SHAPES, hostileText } from './hostile-texts.ts';
import { readReferences } from './citations/reference.ts';
import type { Passage, Reading, Span } from './reading.ts';

const PLANS = new URL('../../../corpus/plans/', import.meta.url);
const plans = readdirSync(PLANS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, PLANS), 'utf8')] as const);

const collapse = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

const passages = ({
  citations,
  targets,
  obligations,
  assignments,
  deadlines,
  funding,
  results,
}: Reading): Passage[] => [
  ...citations,
  ...targets,
  ...obligations,
  ...assignments,
  ...assignments.flatMap(({ tasks }) => tasks.map(({ text: quote, span }) => ({ quote, span }))),
  ...deadlines,
  ...funding,
  ...results,
];

const spans = (reading: Reading): Span[] => [
  ...passages(reading).map(({ span }) => span),
  ...reading.sections.map(({ span }) => span),
  ...reading.namedWithoutNumber.map(({ span }) => span),
];

function expectSound(text: string): void {
  const reading = read(text);
  for (const { quote, span } of passages(reading)) expect(collapse(text.slice(...span))).toBe(quote);
  for (const [start, end] of spans(reading)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  expect(read(text)).toEqual(reading);
}

const withoutSpans = (reading: Reading): unknown =>
  JSON.parse(
    JSON.stringify(reading, (key: string, value: unknown) =>
      key === 'span' || key === 'restoredAlignment' ? undefined : value,
    ),
  );

test.each(plans)('every quote of %s stands where its span says, in NFC, NFD and with other line ends', (_, text) => {
  const forms = [text, text.normalize('NFD'), text.replaceAll('\n', '\r\n')];
  for (const form of forms) expectSound(form);
  expect(passages(read(text)).length).toBeGreaterThan(3);
});

test.each(plans)('%s reads the same in NFD and with other line ends', (_, text) => {
  const expected = read(text);
  expect(withoutSpans(read(text.normalize('NFD')))).toEqual(withoutSpans(expected));
  const other = read(text.replaceAll('\n', '\r\n'));
  const restoredText = other.restoredText?.replaceAll('\r\n', '\n') ?? null;
  // the quality is judged by stretches, which line ends move a little
  const { quality } = expected;
  expect(withoutSpans({ ...other, quality, restoredText })).toEqual(withoutSpans(expected));
});

const PIECES = [
  'KẾ HOẠCH',
  'Số: ',
  '/KH-UBND',
  '72-NQ/TW',
  'ngày 09/9/2025',
  'của Bộ Chính trị',
  'về',
  '\n',
  '\n\n',
  '\r\n',
  '- ',
  'I. ',
  '1.1 ',
  'a) ',
  '11. ',
  'II. MỤC TIÊU',
  'V. TỔ CHỨC THỰC HIỆN',
  'Sở Y tế',
  'chủ trì, phối hợp với',
  'đạt trên 98%',
  '100% người dân',
  'ít nhất mỗi năm 01 lần',
  '; ',
  '. ',
  'báo cáo 6 tháng trước ngày 15/6',
  'Nơi nhận:',
  'TM. ỦY BAN NHÂN DÂN',
  'Đoàn Văn Thành',
  '“',
  '”',
  '**',
  '|',
  '(',
  ')',
  'e\u0302\u0301',
  '\u0301',
  'đến năm 2030',
];
const document = array(
  oneof(constantFrom(...PIECES), string({ maxLength: 12, unit: 'grapheme' }), constantFrom(' ', '  ')),
  { maxLength: 60 },
).map((pieces) => pieces.join(''));

test('any text has a reading whose quotes stand in it, and the same one twice', () =>
  assert(property(document, expectSound), { numRuns: 300 }));

test('any string at all can be read, and searched for references', () =>
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), (text) => {
      expectSound(text);
      for (const { quote, span } of readReferences(text)) expect(collapse(text.slice(...span))).toBe(quote);
    }),
    { numRuns: 300 },
  ));

test('decomposed letters change no value', () =>
  assert(
    property(
      document.filter((text) => text.normalize('NFC') === text),
      (text) => {
        expect(withoutSpans(read(text.normalize('NFD')))).toEqual(withoutSpans(read(text)));
      },
    ),
    { numRuns: 200 },
  ));

// how long they take is measured by the benchmarks
test.each(HOSTILE_SHAPES)('$name without end has a reading whose quotes stand in it', (shape) => {
  const text = hostileText(shape, 20_000);
  expect(text.length).toBeGreaterThanOrEqual(20_000);
  expectSound(text);
});
