import { expect, test } from 'vitest';
import { ask, get } from './ask.ts';

const LOOK_UP = `query($text: String!) {
  lookUpSymbol(text: $text) { printed status why differs documents { symbol issuer held } }
}`;

async function lookUp(text: string): Promise<any[]> {
  return (await get(LOOK_UP, { text })).lookUpSymbol;
}

const SPELLINGS = [
  ['nq72', '72-NQ/TW'],
  ['NQ 72', '72-NQ/TW'],
  ['72 nq tw', '72-NQ/TW'],
  ['nghị quyết 72', '72-NQ/TW'],
  ['nghi quyet so 72 nq/tw', '72-NQ/TW'],
  ['72-NQ/TƯ', '72-NQ/TW'],
  ['72–NQ/TW', '72-NQ/TW'],
  ['72/NQ-TW', '72-NQ/TW'],
  ['nq 72 của bộ chính trị năm 2025', '72-NQ/TW'],
  ['CT25', '25-CT/TW'],
  ['chỉ thị số 25 ban bí thư', '25-CT/TW'],
  ['03-CTr/TU', '03/CTr-TU'],
  ['03/CTr-TU', '03/CTr-TU'],
  ['3-ctr/tu', '03/CTr-TU'],
  ['kh 265 cần thơ', '265-KH/TU'],
  ['265-KH/TU', '265-KH/TU'],
  ['265KHTU', '265-KH/TU'],
  ['nghị quyết 226/2025 của Quốc hội', '226/2025/QH15'],
] as const;

test.each(SPELLINGS)('“%s” is looked up as %s', async (text, symbol) => {
  const [match, ...others] = await lookUp(text);
  expect(others).toEqual([]);
  expect(match).toMatchObject({ differs: [], documents: [{ symbol }] });
  expect(match.status).toBe(match.documents[0].held ? 'EXACT' : 'CITED_NOT_HELD');
  expect(match.why).toContain(symbol);
});

test.each(SPELLINGS)('the document “%s” is %s', async (text, symbol) => {
  const { document } = await get('query($symbol: String) { document(symbol: $symbol) { symbol } }', { symbol: text });
  expect(document).toEqual({ symbol });
});

test.each([
  ['ke hoach 30 cà mau', 'Cà Mau'],
  ['30/kh-ubnd tỉnh cà mau', 'Cà Mau'],
  ['214/kh-ubnd hải phòng', 'Hải Phòng'],
])('a place beside a number chooses: “%s”', async (text, place) => {
  const [match] = await lookUp(text);
  expect(match.status).not.toBe('UNKNOWN');
  expect(match.documents[0].issuer).toContain(place);
});

test.each(['72-NG/TW', '72-NQ/TQ'])('one letter wrong in “%s” is told', async (text) => {
  const [match] = await lookUp(text);
  expect(match).toMatchObject({ status: 'CITED_NOT_HELD', documents: [{ symbol: '72-NQ/TW' }] });
  expect(match.why).toContain('khác một chữ');
  const { errors } = await ask(`{ document(symbol: "${text}") { slug } }`);
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'DOCUMENT_NOT_FOUND' } });
});

test.each([
  ['another body’s', '72-NQ/TU', 0],
  ['another place’s', '214/KH-UBND cà mau', 1],
  ['another year’s', 'nghị quyết 72 năm 2019', 1],
  ['a longer number', 'kh 26', 0],
  ['nobody’s', 'quyết định 547 thủ tướng', 0],
])('%s number is unknown: “%s”', async (_, text, others) => {
  const [match] = await lookUp(text);
  expect(match.status).toBe('UNKNOWN');
  expect(match.documents).toHaveLength(others);
  expect(match.differs).toHaveLength(others);
});

test.each(['26', 'kế hoạch 5 năm', 'báo cáo 6 tháng đầu năm 2026', 'y tế cơ sở'])(
  '“%s” names no document',
  async (text) => expect(await lookUp(text)).toEqual([]),
);
