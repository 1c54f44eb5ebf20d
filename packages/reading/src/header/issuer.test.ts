import { expect, test } from 'vitest';
import { read } from '../read.ts';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

test.each([
  [
    'a commune in the opening',
    'Số: /KH-UBND\n\nTân Hưng, ngày tháng 3 năm 2026\n\nKẾ HOẠCH\nCông tác dân số\n\nThực hiện Kế hoạch số 88/KH-UBND của Ủy ban nhân dân tỉnh Tây Ninh; Ủy ban nhân dân xã Tân Hưng xây dựng Kế hoạch như sau:',
    'UBND xã Tân Hưng',
    'xã Tân Hưng',
  ],
  [
    'a department under its city',
    `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\nSỞ Y TẾ\n-------\n${STATE}\nSố: 5120/KH-SYT\nKẾ HOẠCH\nKhám sức khỏe`,
    'Sở Y tế thành phố Hồ Chí Minh',
    'thành phố Hồ Chí Minh',
  ],
  [
    'a department of a ministry, which sits in Hà Nội',
    `BỘ Y TẾ\nCỤC PHÒNG BỆNH\n${STATE}\nSố: 612/PB-TN\nHà Nội, ngày 03 tháng 7 năm 2026\nV/v phòng bệnh\n\nKính gửi: Sở Y tế các tỉnh\n\nCục Phòng bệnh đề nghị:`,
    'Cục Phòng bệnh',
    undefined,
  ],
  [
    'a command, which is no ministry',
    `BỘ CHỈ HUY QUÂN SỰ\nTỈNH CÀ MAU\n${STATE}\nSố: 12/KH-BCH\nCà Mau, ngày 03 tháng 7 năm 2026\nKẾ HOẠCH\nHuấn luyện`,
    'Bộ chỉ huy quân sự tỉnh Cà Mau',
    'tỉnh Cà Mau',
  ],
  [
    'words that were broken',
    `ỦY\nBAN NHÂN DÂN\nTỈNH CÀ MAU\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố:\n36/KH-UBND\n|\nCà\nMau, ngày 21 tháng 02 năm 2022\n|\nKẾ HOẠCH\nSức khỏe học đường`,
    'UBND tỉnh Cà Mau',
    'tỉnh Cà Mau',
  ],
  [
    'the place of its date',
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 15/CT-UBND | Hà Nội, ngày 25 tháng 12 năm 2018 |\nCHỈ THỊ\nVỀ NGÂN SÁCH',
    'UBND thành phố Hà Nội',
    'thành phố Hà Nội',
  ],
  [
    'a hospital',
    `SỞ Y TẾ TỈNH SƠN LA\nBỆNH VIỆN ĐA KHOA TỈNH\n\n${STATE}\n\nSố: 15/KH-BVĐK\n\nKẾ HOẠCH\nCải tiến chất lượng\n\nBệnh viện Đa khoa tỉnh Sơn La xây dựng kế hoạch như sau:`,
    'Bệnh viện Đa khoa tỉnh Sơn La',
    'tỉnh Sơn La',
  ],
  [
    'the Front',
    `ỦY BAN MTTQ VIỆT NAM\nTỈNH THÁI NGUYÊN\nBAN THƯỜNG TRỰC\n-----\n${STATE}\nSố: 66/KH-MTTQ-BTT\nKẾ HOẠCH\nNgày hội Đại đoàn kết\n\nBan Thường trực Ủy ban MTTQ Việt Nam tỉnh ban hành kế hoạch:`,
    'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thái Nguyên',
    'tỉnh Thái Nguyên',
  ],
  [
    'a provincial committee',
    'TỈNH ỦY VĨNH PHÚC\n*\nSố 45-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nVĩnh Yên, ngày 12 tháng 3 năm 2021\n\nKẾ HOẠCH\nthực hiện Nghị quyết\n\nNơi nhận:\n- Lưu VPTU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nPhạm Văn An',
    'Ban Thường vụ Tỉnh ủy Vĩnh Phúc',
    'tỉnh Vĩnh Phúc',
  ],
  [
    'a district committee that is in no table',
    'HUYỆN ỦY ĐÔNG THỔ\n***\nSố: 112-CT/HU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nCHỈ THỊ\nVề y tế cơ sở',
    'Huyện ủy Đông Thổ',
    'huyện Đông Thổ',
  ],
  [
    'an agency of the Party',
    'TỈNH ỦY QUẢNG TRỊ\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 15-HD/BTGDVTU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHƯỚNG DẪN\ntuyên truyền',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy Quảng Trị',
    'tỉnh Quảng Trị',
  ],
  [
    'an agency of a district’s committee, whose place stands bare',
    'HUYỆN ỦY TÂN LẠC\nBAN TUYÊN GIÁO\n*\nSố 15-HD/BTGHU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHƯỚNG DẪN\ntuyên truyền\n\nBan Tuyên giáo Huyện ủy hướng dẫn như sau:',
    'Ban Tuyên giáo Huyện ủy Tân Lạc',
    'huyện Tân Lạc',
  ],
  [
    'an inspection commission of a town’s committee',
    'THỊ ỦY GIÁ RAI\nỦY BAN KIỂM TRA\n*\nSố 15-BC/UBKTTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBÁO CÁO\nkết quả quý I/2024',
    'Ủy ban Kiểm tra Thị ủy Giá Rai',
    'thị xã Giá Rai',
  ],
  [
    'a youth union whose place its own word tells',
    'KẾ HOẠCH\nTổ chức đại hội\n\nCăn cứ Điều lệ; Ban Chấp hành Thành đoàn Hà Nội ban hành Kế hoạch như sau:\nI. YÊU CẦU',
    'Ban Chấp hành Thành đoàn Hà Nội',
    'thành phố Hà Nội',
  ],
  [
    'two together',
    `UBND TỈNH LÀO CAI\nSỞ Y TẾ - BHXH TỈNH\n${STATE}\nSố: 43/HDLN-SYT-BHXH\nHƯỚNG DẪN LIÊN NGÀNH\nĐĂNG KÝ KHÁM BỆNH`,
    'Sở Y tế, Bảo hiểm xã hội tỉnh Lào Cai',
    'tỉnh Lào Cai',
  ],
  [
    'the decision that a plan came with',
    'KẾ HOẠCH\nPhòng, chống bệnh lao\n(Ban hành kèm theo Quyết định số 4012/QĐ-UBND ngày 15 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh Quảng Ninh)\n\nI. MỤC TIÊU',
    'UBND tỉnh Quảng Ninh',
    'tỉnh Quảng Ninh',
  ],
  [
    'the title of a conclusion',
    'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 36-CT/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nCHỈ THỊ\nCỦA BỘ CHÍNH TRỊ\nvề phòng, chống ma túy',
    'Bộ Chính trị',
    undefined,
  ],
  [
    'an office whose name holds a type word',
    'UBND PHƯỜNG HẢI CHÂU      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG VĂN HÓA - XÃ HỘI         Độc lập - Tự do - Hạnh phúc\n\nSố: 88/KH-VHXH\n\nKẾ HOẠCH\nKhám sức khỏe\n\nPhòng Văn hóa - Xã hội xây dựng kế hoạch như sau:',
    'Phòng Văn hóa - Xã hội phường Hải Châu',
    'phường Hải Châu',
  ],
  [
    'a standing committee that the number names',
    '**HỘI LIÊN HIỆP PHỤ NỮ**\n**TỈNH ĐỒNG THÁP**\n\nSố: 77/KH-BTV\n\n**KẾ HOẠCH**\n\n**Tuyên truyền**\n\nBan Thường vụ Hội Liên hiệp Phụ nữ tỉnh Đồng Tháp xây dựng Kế hoạch như sau:',
    'Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Đồng Tháp',
    'tỉnh Đồng Tháp',
  ],
  [
    'a commune whose name begins like such a word',
    `UBND XÃ HỘI THỊNH\n${STATE}\nSố: 21/KH-UBND\nKẾ HOẠCH\nTiêm chủng`,
    'UBND xã Hội Thịnh',
    'xã Hội Thịnh',
  ],
  [
    'the insurer of the country',
    `BẢO HIỂM XÃ HỘI VIỆT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 182/BHXH-CSYT | Hà Nội, ngày 28 tháng 5 năm 2018 |\nKính gửi: Bảo hiểm xã hội các tỉnh\n\nBảo hiểm xã hội Việt Nam đã kiểm tra.`,
    'Bảo hiểm xã hội Việt Nam',
    undefined,
  ],
  [
    'the insurer of a province',
    `BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH LÀO CAI\n${STATE}\nSố: 21/KH-BHXH\nKẾ HOẠCH\nCấp thẻ`,
    'Bảo hiểm xã hội tỉnh Lào Cai',
    'tỉnh Lào Cai',
  ],
  [
    'a council’s standing body and a committee together',
    `THƯỜNG TRỰC\nHĐND - UBND TỈNH HÒA BÌNH\n${STATE}\nSố: 06/QC-TT.HĐND-UBND\nQUY CHẾ\nPHỐI HỢP CÔNG TÁC`,
    'Thường trực HĐND, UBND tỉnh Hòa Bình',
    'tỉnh Hòa Bình',
  ],
  [
    'a council without its province, from the line of its date',
    'HỘI ĐỒNG NHÂN DÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 18/2025/NQ-HĐND |\nThanh Hóa, ngày 21 tháng 7 năm 2025 |\nCăn cứ Luật Ngân sách nhà nước;',
    'HĐND tỉnh Thanh Hóa',
    'tỉnh Thanh Hóa',
  ],
  [
    'a title in capitals that says for where it is',
    'QUY ĐỊNH\nCÔNG TÁC VĂN THƯ TRÊN ĐỊA BÀN TỈNH BÌNH PHƯỚC\n(Ban hành kèm theo Quyết định số 63/2010/QĐ-UBND ngày 29 tháng 9 năm 2010 của UBND tỉnh)\nChương I\nQUY ĐỊNH CHUNG',
    'UBND tỉnh Bình Phước',
    'tỉnh Bình Phước',
  ],
  [
    'a ministry',
    'BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1020 /KH-BYT\nHà Nội, ngày 27 tháng 8 năm 2025\n**KẾ HOẠCH**\n**Thực hiện Chiến lược Dân số**',
    'Bộ Y tế',
    undefined,
  ],
])('reads the issuer from %s', (_, text, issuer, locality) => {
  const found = read(text);
  expect([found.issuer, found.locality?.name]).toEqual([issuer, locality]);
});

test.each([
  [
    'a higher body that is cited',
    'KẾ HOẠCH\nPhòng dịch\n\nThực hiện Kế hoạch số 22/KH-UBND của Ủy ban nhân dân tỉnh Lạng Sơn về triển khai công tác y tế.\n\nI. MỤC TIÊU',
  ],
  ['an agency that is told to act', 'KẾ HOẠCH\nPhòng dịch\n\nGiao các sở, ngành xây dựng kế hoạch.\n\nI. MỤC TIÊU'],
  [
    'another body’s standing committee',
    'KẾ HOẠCH\nTuyên truyền\n\nThực hiện Kế hoạch số 12/KH-BTV của Ban Thường vụ Hội Nông dân tỉnh về tuyên truyền.\n\nI. MỤC TIÊU',
  ],
])('does not take for the issuer %s', (_, text) => expect(read(text).issuer).toBeNull());

test.each([
  ['a word for people', 'KẾ HOẠCH\nKhám sức khỏe\n\nPhòng Văn hóa - Xã hội xây dựng kế hoạch như sau:\n\nI. MỤC TIÊU'],
  [
    'a union of no town',
    'KẾ HOẠCH\nTổ chức đại hội\n\nBan Chấp hành Thành đoàn ban hành Kế hoạch như sau:\nI. YÊU CẦU',
  ],
  ['the insurer', 'BẢO HIỂM XÃ HỘI\nSố: 21/KH-BHXH\nKẾ HOẠCH\nCấp thẻ\n\nI. MỤC TIÊU'],
])('reads no place from %s', (_, text) => expect(read(text).locality).toBeNull());

test.each([
  ['UBND THÀNH PHỐ HẢI PHÒNG\nSỞ Y TẾ\n', 'Sở Y tế thành phố Hải Phòng'],
  ['SỞ Y TẾ - HỘI LIÊN HIỆP PHỤ NỮ TỈNH\nTỈNH AN GIANG\n', 'Sở Y tế, Hội Liên hiệp Phụ nữ tỉnh An Giang'],
])('without a number the lowest body of %j issues', (letterhead, issuer) =>
  expect(read(`${letterhead}${STATE}\n\nKẾ HOẠCH\nPhòng, chống dịch\n\nI. MỤC TIÊU\n- Sở Y tế tham mưu.`).issuer).toBe(
    issuer,
  ),
);

test('what a website prints above and below the document is not of its head', () =>
  expect(
    read(`Kế hoạch 155/KH-UBND năm 2017 triển khai Chương trình hộ tịch
Số hiệu: 155/KH-UBND Loại văn bản: Văn bản khác
Nơi ban hành: Tỉnh Bắc Ninh Người ký: Nguyễn Văn An
Ngày ban hành: 26/05/2016 Ngày hiệu lực: Đang cập nhật

ỦY BAN NHÂN DÂN
TỈNH BẮC NINH
-------

${STATE}
---------------

Số: 156/KH-UBND

Bắc Ninh, ngày 26 tháng 5 năm 2017

KẾ HOẠCH

ĐĂNG KÝ VÀ THỐNG KÊ HỘ TỊCH GIAI ĐOẠN 2017 - 2024

Thực hiện Luật Hộ tịch năm 2014; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC TIÊU`),
  ).toMatchObject({
    symbol: '156/KH-UBND',
    title: 'ĐĂNG KÝ VÀ THỐNG KÊ HỘ TỊCH GIAI ĐOẠN 2017 - 2024',
    issuer: 'UBND tỉnh Bắc Ninh',
    issuedOn: { year: 2017, month: 5, day: 26 },
  }));
