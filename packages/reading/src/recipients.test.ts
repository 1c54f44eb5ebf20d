import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each([
  [
    'a list with bold rows and a bracket',
    'Nơi nhận:\n\n- UBND tỉnh;\n- **UBND các xã, thị trấn;**\n- Lưu: VT, **TTYT.**\n\n} (B/c);\n\n**KT. CHỦ TỊCH**',
    ['UBND tỉnh', 'UBND các xã, thị trấn', 'Lưu: VT, TTYT'],
  ],
  [
    'a row on two lines',
    '|\nNơi nhận:\n- Các vụ: KTTH, PL,\nQHĐP, NC;\n- Lưu: VT.\n|\nKT. CHỦ NHIỆM',
    ['Các vụ: KTTH, PL, QHĐP, NC', 'Lưu: VT'],
  ],
  [
    'two columns side by side',
    'Nơi nhận:                TM. ỦY BAN NHÂN DÂN\n- Như trên;              KT. CHỦ TỊCH\n- Lưu: VT.',
    ['Như trên', 'Lưu: VT'],
  ],
  [
    'two columns one space apart',
    'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Thường trực Tỉnh ủy; KT. CHỦ TỊCH\n- Các sở, ngành; PHÓ CHỦ TỊCH\n- Lưu: VT. Trần Thị Hòa',
    ['Thường trực Tỉnh ủy', 'Các sở, ngành', 'Lưu: VT'],
  ],
  [
    'a plan attached at once',
    'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nTrần Thị Hòa\nỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nI. MỤC TIÊU\n- Đạt 90%;',
    ['Như Điều 3', 'Lưu: VT'],
  ],
  [
    'a section attached at once',
    'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nI. MỤC TIÊU\n- Đạt 90%;',
    ['Như Điều 3', 'Lưu: VT'],
  ],
  [
    'names in capitals, and a paper of the Party, which attach nothing',
    'Nơi nhận:\n- UBND TỈNH;\n- Báo điện tử Đảng Cộng sản Việt Nam;\n- Lưu: VT.',
    ['UBND TỈNH', 'Báo điện tử Đảng Cộng sản Việt Nam', 'Lưu: VT'],
  ],
  [
    'one line',
    'Nơi nhận: - Như trên; - Các phòng thuộc Sở; - Lưu: VT, NVY.',
    ['Như trên', 'Các phòng thuộc Sở', 'Lưu: VT, NVY'],
  ],
  [
    'rows that lost their bullets',
    'Nơi nhận:\nNhư trên;\nSở Y tế;\nLưu: VT.\nGIÁM ĐỐC',
    ['Như trên', 'Sở Y tế', 'Lưu: VT'],
  ],
  [
    'a list over which a stamp left signs',
    'Nơi nhận: VT. GIÁM ĐÓC\n- Bệnh viện trong tỉnh; (\n“HGØ BVT: PHÓ GIÁM ĐC\n\n- Website SYT;\n- Lưu VT (02).',
    ['Bệnh viện trong tỉnh', 'Website SYT', 'Lưu VT (02)'],
  ],
  [
    'an addressee whose office is named',
    'Nơi nhận:\n- Các đồng chí: Giám đốc, Phó Giám đốc;\n- Lưu: VT.',
    ['Các đồng chí: Giám đốc, Phó Giám đốc', 'Lưu: VT'],
  ],
  ['line breaks of HTML', 'Nơi nhận:<br>- Như Điều 3;<br>- Lưu: VT.', ['Như Điều 3', 'Lưu: VT']],
  [
    'the list of the document, not that of a form in its annex',
    'Nơi nhận:\n- Như trên;\n\nCHỦ TỊCH\n\nPHỤ LỤC\n\nNơi nhận:\n- Tên cơ quan;',
    ['Như trên'],
  ],
])('reads %s', (_, foot, expected) => expect(read(`KẾ HOẠCH\n\nA b c\n\n${foot}`).recipients).toEqual(expected));

test('there are none where the words are missing', () =>
  expect(read('KẾ HOẠCH\n\nA b c\n\n- Sở Y tế;\n- Lưu: VT.').recipients).toEqual([]));

test('in a damaged text the right column is cut off, but not another body behind a comma', () => {
  const damaged =
    'Trién khai thwe hién Chi thi ciia Ban Bi thw V¢ tiép tuc ciing cd, hoan thién, ning cao chit lwong. '.repeat(20);
  const foot =
    'Noi nhan: T/M BAN THUONG VU\n- Cac s, ban, nganh, Mat tran T quéc ) Pham Vin\nva cac td chire, :\n- Ban Bi thu, PHO BI THU\n- Van phong, Co quan: Thanh uy';
  expect(read(`KE HOACH\n\n1. ${damaged}\n\n${foot}`).recipients).toEqual([
    'Các sở, ban, ngành, Mặt trận Tổ quốc và các tổ chức',
    'Ban Bí thư',
    'Văn phòng',
  ]);
});

test('in a text without marks short names behind a comma are of the list, a signature beside it is not', () =>
  expect(
    read(
      `KE HOACH\nPhong benh\n\n${'Uy ban nhan dan xa to chuc thuc hien cong tac y te. '.repeat(10)}\n\nNoi nhan:\n- TT. Dang uy, TT. HDND xa;\n- Cac so, nganh, SAN Nguoi ky: Pham;\n- Luu: VT, KGVX (2).\n\nCHU TICH`,
    ).recipients,
  ).toEqual(['TT. Đảng ủy, TT. HĐND xã', 'Các sở, ngành', 'Lưu: VT, KGVX (2)']));
