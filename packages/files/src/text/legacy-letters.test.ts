import { expect, test } from 'vitest';
import { toUnicodeLetters } from './legacy-letters.ts';

const MEANT =
  'Ủy ban nhân dân tỉnh đề nghị các sở, ngành, địa phương triển khai thực hiện nghiêm túc Chỉ thị này; báo cáo kết quả trước ngày 15 tháng 12 hằng năm.';

test.each([
  [
    'tcvn3',
    'ñy ban nh©n d©n tØnh ®Ò nghÞ c¸c së, ngµnh, ®Þa ph\u00AD¬ng triÓn khai thùc hiÖn nghiªm tóc ChØ thÞ nµy; b¸o c¸o kÕt qu¶ tr\u00ADíc ngµy 15 th¸ng 12 h»ng n¨m.',
    MEANT.replace('Ủ', 'ủ'),
  ],
  [
    'vni',
    'UÛy ban nhaân daân tænh ñeà nghò caùc sôû, ngaønh, ñòa phöông trieån khai thöïc hieän nghieâm tuùc Chæ thò naøy; baùo caùo keát quaû tröôùc ngaøy 15 thaùng 12 haèng naêm.',
    MEANT,
  ],
])('%s', (letters, printed, text) => {
  expect(toUnicodeLetters(printed)).toEqual({ text, letters });
});

test('ư may have become a hyphen; what is one stays', () => {
  const printed = 'c¸c ph-êng, tr-íc ngµy 15; l-u ý: KH-UBND, kinh tÕ - x· héi 2026-2030, ®Þa ph-¬ng';
  expect(toUnicodeLetters(printed).text).toBe(
    'các phường, trước ngày 15; lưu ý: KH-UBND, kinh tế - xã hội 2026-2030, địa phương',
  );
});

test.each([
  ['Vietnamese', MEANT],
  ['Vietnamese without marks', 'Uy ban nhan dan tinh de nghi cac so, nganh, dia phuong trien khai thuc hien'],
  ['French', 'Les élèves étaient à l’école où ils apprirent la géographie très tôt, près de la forêt'],
  ['a damaged text', 'Uy baii nhân dnn thanli phd Cdn Tlio ban h4nh K6 hooch thijc hi6n Chi thi so 25-CT/TVV'],
  ['figures', '1.250 / 3.000 = 41,7 %'],
  ['nothing', ''],
])('%s is left as it is', (_, text) => {
  expect(toUnicodeLetters(text)).toEqual({ text, letters: null });
});
