import { expect, test } from 'vitest';
import { readQuality } from '../quality.ts';
import { restoreText } from './restore-text.ts';

const restore = (text: string): string => restoreText(text, readQuality(text))?.text ?? text;

test.each([
  ['co s& vat chat, trang thiét bi', 'cơ sở vật chất, trang thiết bị'],
  ['Uy ban nhan dan thanh phd', 'Ủy ban nhân dân thành phố'],
  ['tiép tuc ciing cd, hoan thién', 'tiếp tục củng cố, hoàn thiện'],
  ['nang cao chit lwong hoat dong cua y té co sé', 'nâng cao chất lượng hoạt động của y tế cơ sở'],
  ['bao hiém x3 hdi', 'bảo hiểm xã hội'],
  ['THANH UY CAN THO PANG CONG SAN VIET NAM', 'THÀNH ỦY CẦN THƠ ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['kinh té - x3 hdi', 'kinh tế - xã hội'],
  ['giam 10% so ca mac, tang 5% so tre', 'giảm 10% số ca mắc, tăng 5% số trẻ'],
  ['phong bénh, chita bénh', 'phòng bệnh, chữa bệnh'],
])('%s is restored', (printed, right) => expect(restore(printed)).toBe(right));

test.each([
  ['two words are one', 'té chu c thu c hién nhiém vu', 'tổ chức thực hiện nhiệm vụ'],
  ['one word is two', 'kiém trasuc khoe va kham chita bénh', 'kiểm tra sức khỏe và khám chữa bệnh'],
  ['only marks are lost', 'to chuc thuc hien nhiem vu', 'tổ chức thực hiện nhiệm vụ'],
  ['nothing is damaged', 'Tổ chức thực hiện Nghị quyết của Đảng', 'Tổ chức thực hiện Nghị quyết của Đảng'],
])('%s', (_, printed, right) => expect(restore(printed)).toBe(right));

test.each([
  ['numbers and percentages', 'dat trén 95% dan sb, tang 1.234,5 ty dong', ['95%', '1.234,5']],
  ['symbols', 'Chi thi s6 25-CT/TW va Nghi quyét s6 226/2025/QH15 cua Quéc hoi', ['25-CT/TW', '226/2025/QH15']],
  ['dates', 'ngay 25/10/2023 cua Ban Bi thu, ngay 09-9-2025', ['25/10/2023', '09-9-2025']],
  ['addresses', 'giri vé dia chi ubnd.vinham@haiphong.gov.vn cua co quan', ['ubnd.vinham@haiphong.gov.vn']],
  ['codes', 'phong bénh HIV/AIDS, COVID-19 va cim AH5N1 tai cong dong', ['HIV/AIDS', 'COVID-19', 'AH5N1']],
  ['units behind a number', 'tang chieu cao cua tre em them it nhat 1,5 cm, dat 50 kg', ['1,5 cm', '50 kg']],
  ['what a rate is of', 'So bac si/1 van dan dat 19, so giuong benh/10.000 dan dat 35', ['/1 vạn', '/10.000 dân']],
  ['how many copies', 'Luu: VT, KGVX (2b). Uy ban nhan dan tinh Bac Ninh', ['(2b)']],
  ['labels', 'a) Muc dich cua ké hoach\nII. NHIEM VU', ['a)', 'II.']],
])('%s stay as they are', (_, printed, kept) => {
  const right = restore(printed);
  expect(kept.filter((piece) => !right.includes(piece))).toEqual([]);
});

test.each(['The quick brown fox jumps over the lazy dog while reading books', '12345 67890 !!! ---', ''])(
  '%j is not Vietnamese, and not touched',
  (text) => expect(restoreText(text, readQuality(text))).toBeNull(),
);

test('what is printed again is restored alike, where it stands', () => {
  const printed = 'nang cao chit lwong hoat dong cua y té co sé va ';
  const right = 'nâng cao chất lượng hoạt động của y tế cơ sở và ';
  const text = `Uy ban nhan dan thanh phd ${printed.repeat(300)}`;
  expect(restore(text)).toBe(`Ủy ban nhân dân thành phố ${right.repeat(300)}`);
});
