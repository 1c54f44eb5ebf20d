import { expect, test } from 'vitest';
import { readsAsVietnamese, vietnameseShare } from './vietnamese-share.ts';

test.each([
  'gì gìn giữ giếng quỳnh quốc khuỷu nguyễn thuở nghiêng khuya hoặc ngoằng xoong quýt yêu uyển Đắk'.replace(' Đắk', ''),
  'ỦY BAN NHÂN DÂN TỈNH CÀ MAU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'hoà hòa thuý thúy khoẻ khỏe',
])('every word of “%s” is a syllable', (text) => {
  expect(vietnameseShare(text).syllables).toBe(1);
  expect(vietnameseShare(text.normalize('NFD')).syllables).toBe(1);
});

test.each(['cir djnh Quyt tlwc chirc kiênclip vlên strong', '7KӵF KLӋQ WӍQK', 'Y BAN NHÂN DÂNỦ'])(
  'not every word of “%s” is one',
  (text) => expect(vietnameseShare(text).syllables).toBeLessThan(0.8),
);

test.each([
  ['Căn cứ Quyết định số 1675/QĐ-UBND ngày 09 tháng 8 năm 2017 của Ủy ban nhân dân tỉnh Kiên Giang', true],
  ['Can cir Quyt djnh st 1675/QD-UBND ngày 09 tháng 8 närn 2017 cüa Uyban nhân dan tinh Kiên Giang', false],
  ['ÿ͓D +LӋQ WUҥQJ ELӇQ b·o, ELӇQ KLӋX QӝL quy, quy ÿӏQK v‡', false],
  ['To Thu ky giup viec cho Hoi dong Sang kien co so, gom Ong/ ba', false],
  ['', false],
  ['12 345 678', false],
])('“%s” reads as Vietnamese: %s', (text, reads) => {
  expect(readsAsVietnamese(text)).toBe(reads);
});
