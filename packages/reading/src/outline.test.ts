import { expect, test } from 'vitest';
import { read } from './read.ts';
import { readBlocks } from './blocks.ts';
import { readHeadings } from './outline.ts';
import { openSource } from './source-text.ts';

const outline = (text: string): string[] => {
  const source = openSource(text);
  return readHeadings(source, readBlocks(source)).map(({ path, title, depth }) => `${depth} ${path} ${title}`);
};

test.each([
  [
    'dotted labels with a dash, but no range of figures',
    'I- MỤC TIÊU\n1- Mục tiêu\n1.1- Mục tiêu chung\n- A.\n1.2 - Mục tiêu đến năm 2030\n- B.\n\n1.5 - 2.0 lần mỗi năm.',
    ['1 I MỤC TIÊU', '2 I.1 Mục tiêu', '3 I.1.1 Mục tiêu chung', '3 I.1.2 Mục tiêu đến năm 2030'],
  ],
  [
    'Roman, Arabic and dotted labels',
    'I. MỤC TIÊU\n1. Mục tiêu chung\n1.1 Mục đích:\n- A\n1.2. Nội dung:\nII. KINH PHÍ',
    ['1 I MỤC TIÊU', '2 I.1 Mục tiêu chung', '3 I.1.1 Mục đích', '3 I.1.2 Nội dung', '1 II KINH PHÍ'],
  ],
  [
    'digits with a hyphen, as the Party sets them',
    'I- MỤC ĐÍCH\n1- Mục đích\nTạo chuyển biến.\n2- Yêu cầu\n- A.',
    ['1 I MỤC ĐÍCH', '2 I.1 Mục đích', '2 I.2 Yêu cầu'],
  ],
  [
    'letters and a run-in heading',
    '1. Công tác tuyên truyền\n\na) Nội dung\n\n- A.\n\nc) Thời gian thực hiện: quý I năm 2025.',
    ['1 1 Công tác tuyên truyền', '2 1.a Nội dung', '2 1.c Thời gian thực hiện'],
  ],
  [
    'numerals that OCR damaged',
    'I- MUC TIEU\n\n- A.\n\nI1- NHIEM VU\n\n- B.\n\n111- TO CHUC\n\nH. Khác',
    ['1 I MUC TIEU', '1 II NHIEM VU', '1 III TO CHUC'],
  ],
  [
    'a title that ends with a full stop over what stands under it',
    '2. Tăng cường y tế cơ sở, phát huy y học cổ truyền.\n\n2.1 Mục đích:\n\nNâng cao năng lực.',
    ['1 2 Tăng cường y tế cơ sở, phát huy y học cổ truyền', '2 2.1 Mục đích'],
  ],
  [
    'capital letters and articles',
    'A. MỤC TIÊU\n\nI. Chung\n\n- A.\n\nB. TỔ CHỨC\n\nĐiều 1. Phạm vi\n\n1. Đối tượng\n\n- C.',
    ['1 A MỤC TIÊU', '2 A.I Chung', '1 B TỔ CHỨC', '2 B.Điều 1 Phạm vi', '3 B.Điều 1.1 Đối tượng'],
  ],
  [
    'parts, chapters with sections, and articles',
    'Phần thứ nhất\nMỤC TIÊU\n\nChương I\nQUY ĐỊNH CHUNG\n\nMục 1. Phạm vi\n\nĐiều 1. Đối tượng\n\nQuy chế này áp dụng cho cán bộ.\n\nMục 2. Nguyên tắc\n\nChương II\nTỔ CHỨC',
    [
      '1 Phần thứ nhất MỤC TIÊU',
      '1 Chương I QUY ĐỊNH CHUNG',
      '2 Chương I.Mục 1 Phạm vi',
      '3 Chương I.Mục 1.Điều 1 Đối tượng',
      '2 Chương I.Mục 2 Nguyên tắc',
      '1 Chương II TỔ CHỨC',
    ],
  ],
  [
    'labels that name the division above them',
    'II. NHIỆM VỤ\nII.1. Truyền thông\n- A.\nII.2. Giám sát\n- B.',
    ['1 II NHIỆM VỤ', '2 II.1 Truyền thông', '2 II.2 Giám sát'],
  ],
  [
    'Markdown headings and escapes',
    '## I\\. MỤC TIÊU\n\n### 1\\. Mục tiêu chung\n\n\\- Giảm số ca mắc.\n\n### 2\\. Mục tiêu cụ thể\n\n\\- Tăng tỷ lệ.',
    ['1 I MỤC TIÊU', '2 I.1 Mục tiêu chung', '2 I.2 Mục tiêu cụ thể'],
  ],
  [
    'run-in headings that are set apart',
    '**1. ***Giảm số ca mắc mới: *Đây là nhiệm vụ ưu tiên.\n\n**2. ***Bảo đảm thuốc đầy đủ. *Trong đó nơi phát hiện là nơi chịu trách nhiệm.\n\n**3. Yêu cầu.** Triển khai nghiêm túc.',
    ['1 1 Giảm số ca mắc mới', '1 2 Bảo đảm thuốc đầy đủ', '1 3 Yêu cầu'],
  ],
  [
    'a division in capitals on two lines',
    'III. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU THỰC HIỆN CHƯƠNG\nTRÌNH SỨC KHỎE HỌC ĐƯỜNG\nNâng cao nhận thức.',
    ['1 III NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU THỰC HIỆN CHƯƠNG TRÌNH SỨC KHỎE HỌC ĐƯỜNG'],
  ],
  [
    'the names of several of a kind behind a colon',
    '1. Các phòng: Nội vụ, Tư pháp\n- A.\n2. Các sở: Làm tốt việc này.',
    ['1 1 Các phòng: Nội vụ, Tư pháp', '1 2 Các sở'],
  ],
  [
    'several names before a colon',
    '1. Giám đốc các sở và Thủ trưởng các ban, ngành tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường:\n- A.\n- B.',
    ['1 1 Giám đốc các sở và Thủ trưởng các ban, ngành tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường'],
  ],
  [
    'points beside a sentence, over the rows of a table',
    '1. Nâng cao nhận thức của nhân dân.\n\n2. Sở Y tế\n\n- A.\n\n3. Sở Tài chính\n\n- B.\n\n1. Tập huấn;\n\n2. Giám sát;\n\n4. Sở Nội vụ\n\n- C.',
    ['1 2 Sở Y tế', '1 3 Sở Tài chính', '1 4 Sở Nội vụ'],
  ],
  [
    'titles that end with a compound like “tồn tại”',
    `2. Khó khăn, tồn tại\nĐịa bàn rộng; ${'một số doanh nghiệp nhỏ chưa quan tâm đúng mức '.repeat(5)}.\n3. Các đơn vị trực thuộc\nBáo cáo.`,
    ['1 2 Khó khăn, tồn tại', '1 3 Các đơn vị trực thuộc'],
  ],
  [
    'titles that nearly fill their line, over text',
    '1. Khó khăn, hạn chế\nTheo quy định tại Nghị định này.\n2. Các đơn vị trực thuộc\nTheo quy định tại Nghị định này.',
    ['1 1 Khó khăn, hạn chế', '1 2 Các đơn vị trực thuộc'],
  ],
  [
    'a title that ends with an “etc.” over bullets',
    'a) Phòng sốt xuất huyết, sởi..\n\n- Diệt lăng quăng.\n\nb) Phòng dịch tả\n\n- Uống chín.',
    ['1 a Phòng sốt xuất huyết, sởi', '1 b Phòng dịch tả'],
  ],
  [
    'a part whose numeral OCR damaged',
    'Phân I\nTÌNH HÌNH CHUNG\n\n1. Kết quả\n\nTốt.\n\nPhân H\nNHIỆM VỤ TRỌNG TÂM\n\n1. Giải pháp\n\nMới.',
    ['1 Phần I TÌNH HÌNH CHUNG', '2 Phần I.1 Kết quả', '1 Phần II NHIỆM VỤ TRỌNG TÂM', '2 Phần II.1 Giải pháp'],
  ],
  [
    'parts and chapters that lost their marks',
    'Phan I\nTINH HINH CHUNG\n\n1. Ket qua\n\nTot.\n\nPhan II\nNHIEM VU\n\n1. Giai phap\n\nMoi.\n\nCHUONG III\nTO CHUC',
    [
      '1 Phần I TINH HINH CHUNG',
      '2 Phần I.1 Ket qua',
      '1 Phần II NHIEM VU',
      '2 Phần II.1 Giai phap',
      '1 CHƯƠNG III TO CHUC',
    ],
  ],
  [
    'an 8 that OCR took for §, and a c that it took for e',
    '7. Truyền thông\n\nTốt.\n\n§. Khám chữa bệnh\n\na) Khám\n\nTốt.\n\nb) Chữa\n\nTốt.\n\ne) Thuốc\n\nĐủ.',
    ['1 7 Truyền thông', '1 8 Khám chữa bệnh', '2 8.a Khám', '2 8.b Chữa', '2 8.c Thuốc'],
  ],
  [
    'a long title among others of its kind, over what stands under it',
    `7.1. Kết quả thực hiện ${'các nhiệm vụ được phân cấp theo quy định; hoạt động '.repeat(6)}theo Nghị định.\n- Một.\n7.2. Phân tích\n- Hai.\n7.3. Đánh giá\nBa.`,
    [
      `1 7.1 Kết quả thực hiện ${'các nhiệm vụ được phân cấp theo quy định; hoạt động '.repeat(6)}theo Nghị định`,
      '1 7.2 Phân tích',
      '1 7.3 Đánh giá',
    ],
  ],
  [
    'chapters and sections alone on their lines, their titles below a blank one',
    '**Chương I**\n\n**QUY ĐỊNH CHUNG**\n\n**Điều 1. Phạm vi**\n\n1. Nghị định này quy định về các lĩnh vực: y tế; dân số.\n\n**Chương II**\n\n**THI HÀNH**\n\n**Điều 2. Hiệu lực**\n\n1. Có hiệu lực từ ngày ký.',
    ['1 Chương I QUY ĐỊNH CHUNG', '2 Chương I.Điều 1 Phạm vi', '1 Chương II THI HÀNH', '2 Chương II.Điều 2 Hiệu lực'],
  ],
  [
    'the last section of a directive behind its orders',
    '1- Tăng cường lãnh đạo công tác y tế.\n\n2- Đẩy mạnh tuyên truyền đến nhân dân.\n\n3- Nâng cao chất lượng khám bệnh.\n\n4- Tổ chức thực hiện\n\n- Sở Y tế xây dựng kế hoạch.',
    ['1 4 Tổ chức thực hiện'],
  ],
  [
    'a title over numbered points in brackets, a blank line between',
    'II- MỤC TIÊU\n\n1- Mục tiêu đến năm 2030\n\n(1) Nâng cao tuổi thọ.\n\n2- Tầm nhìn\n\n(1) Nâng cao thể lực.',
    ['1 II MỤC TIÊU', '2 II.1 Mục tiêu đến năm 2030', '2 II.2 Tầm nhìn'],
  ],
  [
    'numerals with a stroke and a hyphen, over goals that are no titles',
    'I/- MỤC ĐÍCH:\n- A.\n\nII/- CHỈ TIÊU NĂM 2026\n1. Tỷ lệ tham gia BHYT: 95%\n2. Tỷ lệ tiêm chủng: ≥ 98%\n3. Số ca mắc giảm 10% so với năm 2025\n4. Không để xảy ra ngộ độc thực phẩm\n\nIII/- PHÂN CÔNG\n1/- Trạm Y tế: Tham mưu.\n2/- Công an: Kiểm tra.',
    ['1 I MỤC ĐÍCH', '1 II CHỈ TIÊU NĂM 2026', '1 III PHÂN CÔNG', '2 III.1 Trạm Y tế', '2 III.2 Công an'],
  ],
  [
    'a title over a sentence that begins with a share',
    '3. Mục tiêu khác\nNâng cao chất lượng phục vụ người dân.\n4. Định hướng đến năm 2035\n100% trạm y tế đạt chuẩn.',
    ['1 3 Mục tiêu khác', '1 4 Định hướng đến năm 2035'],
  ],
  [
    'titles over points that are counted on from one to the next',
    '2. Các chỉ tiêu\n2.1. Về kinh tế\n(1) Thu ngân sách tăng 10%.\n(2) Thu nhập tăng 5%.\n2.2. Về xã hội\n(3) Tỷ lệ hộ nghèo giảm.\n2.3. Về môi trường\n(4) Trồng cây.',
    ['1 2 Các chỉ tiêu', '2 2.1 Về kinh tế', '2 2.2 Về xã hội', '2 2.3 Về môi trường'],
  ],
  [
    'titles of things that are counted',
    '1. Số lượng: 05 lớp.\n2. Thời gian: 02 ngày.\n3. Kinh phí: 50 triệu đồng.',
    ['1 1 Số lượng', '1 2 Thời gian', '1 3 Kinh phí'],
  ],
])('reads %s', (_, text, headings) => expect(outline(text)).toEqual(headings));

test.each([
  ['a numbered sentence', '1. Sở Nội vụ chịu trách nhiệm về việc báo cáo. Tham mưu Ủy ban nhân dân.\n\n2. Khác.'],
  ['a lettered item of a list', 'a) Xác định cụ thể nội dung công việc, tiến độ, thời hạn hoàn thành, phân công;'],
  [
    'an item of a list that leads in another',
    'c) Bố trí nguồn lực cho một số đối tượng như: người già, người khuyết tật.',
  ],
  [
    'a list whose items are sentences but for one or two',
    'II. ĐỐI TƯỢNG 10\n\n1. Công tác dược tại Sở Y tế;\n\n2. Công tác dược tại các phòng;\n\n3. Trung tâm Kiểm nghiệm tỉnh\n\n4. Doanh nghiệp trên địa bàn;\n\n5. Các đơn vị khác.',
  ],
  [
    'a list whose items end alike, though some have a name or a colon',
    '1) Thư ký đoàn thông qua quyết định;\n\n2) Trưởng đoàn: Chỉ đạo kế hoạch;\n\n3) Thư ký phân công nhóm;\n\n4) Thảo luận, thống nhất:\n\n5) Kiểm tra thực tế;',
  ],
  ['the first words of a rule', '1. Quyết định này áp dụng đối với: cơ quan, đơn vị, cá nhân.\n\n- A.'],
  [
    'an item of a list that is named like a section',
    '1. Rà soát hộ nghèo.\n\n2. Lập danh sách trẻ em.\n\n3. Chi trả trợ cấp.\n\n4. Tổ chức thực hiện.\n\n5. Báo cáo.',
  ],
  ['a lead-in that counts what follows', 'a) Thời gian thi đua chia thành 02 đợt:\n\n- Đợt 1.\n\n- Đợt 2.'],
  ['a sentence behind which a scan left dirt', '2. Tổ chức nghiệm thu sáng kiến năm 2017. ị th Lá z\n\n- A.'],
  ['a § that follows no 7', '3. truyền thông thường xuyên.\n\n§. Khám chữa bệnh\n\nTốt.'],
  [
    'a long sentence among dotted points of which one has nothing under it',
    `7.1. Tổ chức thực hiện ${'các nhiệm vụ được phân cấp theo quy định; '.repeat(7)}năm.\n- Một.\n7.2. Rà soát ${'các nhiệm vụ được phân cấp theo quy định; '.repeat(7)}năm.\n7.3. Báo cáo ${'các nhiệm vụ được phân cấp theo quy định; '.repeat(7)}năm.`,
  ],
  ['a reference that begins a line', 'theo nội dung tại\nMục II Kế hoạch này và các văn bản.'],
  ['a line that a bracket broke', 'c) Phối hợp Sở Nội vụ (Ban\nThi đua - Khen thưởng) tổng hợp;'],
  ['a date', '01/7/2025 là ngày hợp nhất'],
  ['a decimal', '1,5 cm mỗi năm'],
  ['a cell of a table', '5.1\n|\nĐơn vị'],
  ['the eleventh point, which is no II', '10. Ủy ban nhân dân xã\n\n- A.\n\n11. các đơn vị cấp nước'],
])('takes no heading from %s', (_, text) => expect(outline(text).filter((line) => !line.includes('10'))).toEqual([]));

test('a heading’s span is the heading', () => {
  const text = 'I. MỤC ĐÍCH\n\n1. Quy mô: Ủy ban nhân dân huyện tổ chức.';
  const source = openSource(text);
  const spans = readHeadings(source, readBlocks(source)).map(({ span }) => text.slice(...span));
  expect(spans).toEqual(['I. MỤC ĐÍCH', '1. Quy mô']);
});

test('“Mục tiêu cụ thể:” is a title, and one that lists numbered points needs no sign at its end', () =>
  expect(
    read(
      'KẾ HOẠCH\n\nNâng cao đời sống Nhân dân\n\nI. MỤC TIÊU\n1. Mục tiêu chung: Nâng cao sức khỏe Nhân dân.\n2. Mục tiêu cụ thể:\n- Tỷ lệ hộ nghèo còn 1%.\n3. Các chỉ tiêu khác\n(1) Thu ngân sách đạt 5 tỷ đồng.\n(2) 100% thôn có nhà văn hóa.\nII. NHIỆM VỤ\nTuyên truyền.',
    ).sections.map(({ title }) => title),
  ).toEqual(['MỤC TIÊU', 'Mục tiêu chung', 'Mục tiêu cụ thể', 'Các chỉ tiêu khác', 'NHIỆM VỤ']));
