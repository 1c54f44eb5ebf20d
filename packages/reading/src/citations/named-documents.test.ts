import { expect, test } from 'vitest';
import { read } from '../read.ts';

const named = (body: string): string[] => read(`KẾ HOẠCH\n\n${body}`).namedWithoutNumber.map(({ text }) => text);

test.each([
  ['a law of a year', 'theo Luật Bảo hiểm y tế năm 2024 và các văn bản hướng dẫn', ['Luật Bảo hiểm y tế năm 2024']],
  [
    'a law of a day',
    'Căn cứ Luật tổ chức chính quyền địa phương ngày 16/6/2025;',
    ['Luật tổ chức chính quyền địa phương ngày 16/6/2025'],
  ],
  [
    'two laws',
    'quy định của Luật Ngân sách nhà nước và Luật Đầu tư công được thực hiện',
    ['Luật Ngân sách nhà nước', 'Luật Đầu tư công'],
  ],
  [
    'a comma in a name',
    'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ, các đơn vị',
    ['Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
  ],
  ['a law wrapped over lines', 'triển khai thi hành Luật\nViệc làm trên địa bàn', ['Luật Việc làm']],
  ['a code', 'Bộ luật Lao động năm 2019 quy định', ['Bộ luật Lao động năm 2019']],
  ['an ordinance', 'Pháp lệnh Cựu chiến binh', ['Pháp lệnh Cựu chiến binh']],
  [
    'a law that changes others',
    'Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật Đầu tư năm 2024 thì',
    ['Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật Đầu tư năm 2024'],
  ],
  ['a law named twice', 'Luật Thi đua, khen thưởng; Luật Thi đua khen thưởng', ['Luật Thi đua, khen thưởng']],
  ['a year that is told once', 'Luật Việc làm; Luật Việc làm năm 2025; Luật Việc làm', ['Luật Việc làm năm 2025']],
  [
    'a programme',
    'Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2026-2035 trên địa bàn',
    ['Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2026-2035'],
  ],
  [
    'a law named in small letters',
    'theo Luật phòng, chống tác hại của thuốc lá;',
    ['Luật phòng, chống tác hại của thuốc lá'],
  ],
  ['a law on law', 'Luật Ban hành văn bản quy phạm pháp luật, các bộ', ['Luật Ban hành văn bản quy phạm pháp luật']],
  [
    'two bodies in a name',
    'Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004;',
    ['Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004'],
  ],
  ['a body behind a name', 'Căn cứ Luật Công an nhân dân, Ủy ban nhân dân tỉnh ban hành', ['Luật Công an nhân dân']],
  ['a day without a space', 'Luật Việc làm ngày16/6/2025;', ['Luật Việc làm ngày16/6/2025']],
  [
    'laws whose names begin alike',
    'Luật Hội viên Việt Nam thi tay nghề; Luật Hội viên Việt Nam học nghề',
    ['Luật Hội viên Việt Nam thi tay nghề', 'Luật Hội viên Việt Nam học nghề'],
  ],
  [
    '“và” in a programme’s name',
    'Chương trình mục tiêu quốc gia phát triển vùng đồng bào dân tộc thiểu số và miền núi; các xã',
    ['Chương trình mục tiêu quốc gia phát triển vùng đồng bào dân tộc thiểu số và miền núi'],
  ],
  [
    'a programme and another document',
    'Chương trình mục tiêu quốc gia giảm nghèo bền vững và các chương trình khác',
    ['Chương trình mục tiêu quốc gia giảm nghèo bền vững'],
  ],
  ['a congress', 'Nghị quyết Đại hội XIV của Đảng', ['Nghị quyết Đại hội XIV của Đảng']],
  ['a plenum', 'Nghị quyết Trung ương 6 khóa XII về y tế', ['Nghị quyết Trung ương 6 khóa XII']],
  [
    'the Constitution by its whole name',
    'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;',
    ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013'],
  ],
  ['the Constitution', 'Hiến pháp năm 2013; Điều lệ Đảng', ['Hiến pháp năm 2013', 'Điều lệ Đảng']],
])('names %s', (_, body, expected) => expect(named(body)).toEqual(expected));

test.each([
  'theo quy định của Luật này và của pháp luật',
  'Luật sư Nguyễn Văn An',
  'Luật số 45/2019/QH14 và Luật Bảo hiểm y tế số 25/2008/QH12',
  'một số điều của Luật.',
  'chương trình mục tiêu của xã',
  'chấp hành kỷ luật Đảng',
])('names nothing in %j', (body) => expect(named(body)).toEqual([]));

test('a resolution of a congress does not name itself', () =>
  expect(
    read(
      'NGHỊ QUYẾT\nĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ GIA HƯNG LẦN THỨ I, NHIỆM KỲ 2025 - 2030\n\nTheo Nghị quyết Đại hội XIV của Đảng.',
    ).namedWithoutNumber.map(({ text }) => text),
  ).toEqual(['Nghị quyết Đại hội XIV của Đảng']));

test('says where a law is named', () => {
  const text = 'Thi hành Luật\nViệc làm.';
  expect(read(text).namedWithoutNumber.map(({ span }) => text.slice(...span))).toEqual(['Luật\nViệc làm']);
});
