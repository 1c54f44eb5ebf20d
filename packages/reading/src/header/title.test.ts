import { expect, test } from 'vitest';
import { openSource } from '../source-text.ts';
import { readHead } from './head.ts';
import { readTitle } from './title.ts';

const read = (text: string) => {
  const source = openSource(text);
  return readTitle(source, readHead(source));
};

test.each([
  [
    'up to the grounds',
    'KẾ HOẠCH\nCải cách hành chính năm 2024\nCăn cứ Kế hoạch số 6010/KH-UBND',
    'Cải cách hành chính năm 2024',
  ],
  [
    'that begins like grounds',
    'KẾ HOẠCH\nThực hiện Chương trình sức khỏe học đường\n\nThực hiện Quyết định số 1660/QĐ-TTg',
    'Thực hiện Chương trình sức khỏe học đường',
  ],
  [
    'without the body that decides',
    'QUYẾT ĐỊNH\nPHÊ DUYỆT ĐỀ ÁN Y TẾ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG\nCăn cứ Luật Tổ chức chính quyền địa phương',
    'PHÊ DUYỆT ĐỀ ÁN Y TẾ',
  ],
  [
    'without the council and its session',
    'NGHỊ QUYẾT\nVề đầu tư công năm 2026\nHỘI ĐỒNG NHÂN DÂN XÃ VĨNH AM\nKHÓA I, KỲ HỌP THỨ 4\nCăn cứ Luật Đầu tư công',
    'Về đầu tư công năm 2026',
  ],
  [
    'in capitals broken before a word that names bodies',
    'KẾ HOẠCH\nCHI TRẢ TRỢ GIÚP XÃ HỘI, HƯU TRÍ XÃ\nHỘI KHÔNG DÙNG TIỀN MẶT\n\nThực hiện Chỉ thị số 21/CT-TTg',
    'CHI TRẢ TRỢ GIÚP XÃ HỘI, HƯU TRÍ XÃ HỘI KHÔNG DÙNG TIỀN MẶT',
  ],
  [
    'below whose it is',
    'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ HUYỆN ỦY\nVề tăng cường lãnh đạo công tác y tế\n\nTrong những năm qua, công tác y tế có nhiều kết quả.',
    'CỦA BAN THƯỜNG VỤ HUYỆN ỦY Về tăng cường lãnh đạo công tác y tế',
  ],
  [
    'without what it came with',
    'KẾ HOẠCH\nPhòng, chống bệnh lao giai đoạn 2026 - 2030\n(Ban hành kèm theo Quyết định số 4012/QĐ-UBND ngày 15/11/2025\ncủa Ủy ban nhân dân tỉnh Quảng Ninh)\n\nI. MỤC TIÊU',
    'Phòng, chống bệnh lao giai đoạn 2026 - 2030',
  ],
  [
    'in bold over a blank line',
    'KẾ HOẠCH\n\n**Cải cách hành chính phường Hòa Xuân\n\nnăm 2026**\n_______\n\nThực hiện Quyết định',
    'Cải cách hành chính phường Hòa Xuân năm 2026',
  ],
  [
    'with two documents',
    'KẾ HOẠCH\nThực hiện Nghị quyết số 72-NQ/TW của Bộ Chính trị; Chương trình hành động số 03-CTr/TU của Thành ủy\n\nThực hiện',
    'Thực hiện Nghị quyết số 72-NQ/TW của Bộ Chính trị; Chương trình hành động số 03-CTr/TU của Thành ủy',
  ],
  [
    'on the line of the type',
    'Số: 77/KH-UBND\n\nKẾ HOẠCH Tổ chức Tháng hành động năm 2026\n\nThực hiện',
    'Tổ chức Tháng hành động năm 2026',
  ],
  [
    'without a line for the type',
    'Số: 41/2019/QĐ-UBND | Quảng Trị, ngày 22 tháng 10 năm 2019 |\nBAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ\nỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ\nCăn cứ Luật',
    'BAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO ĐỊNH KỲ',
  ],
  [
    'that is broken within the name of a body',
    'Số: 9/KH-UBND\nKẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 08/CT-TTG CỦA THỦ TƯỚNG\nCHÍNH PHỦ VỀ PHÒNG, CHỐNG BẠO LỰC\nCăn cứ Luật',
    'THỰC HIỆN CHỈ THỊ SỐ 08/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ PHÒNG, CHỐNG BẠO LỰC',
  ],
  [
    'above the body that decides',
    'Số: 9/NĐ-CP\nNGHỊ ĐỊNH\nQUY ĐỊNH VỀ DÂN SỐ\nCHÍNH PHỦ\nCăn cứ Luật',
    'QUY ĐỊNH VỀ DÂN SỐ',
  ],
  [
    'of a letter',
    'Số: 12/SYT-NVY\nV/v tăng cường giám sát\nbệnh sốt xuất huyết\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKính gửi: Các bệnh viện.',
    'tăng cường giám sát bệnh sốt xuất huyết',
  ],
])('reads a title %s', (_, text, title) => expect(read(text).title).toBe(title));

test.each([
  [
    'the text begins at once',
    'KẾ HOẠCH\nCăn cứ Luật Dân số; Ủy ban nhân dân xã ban hành Kế hoạch như sau:\nI. MỤC TIÊU',
  ],
  [
    'only a sentence follows',
    'Số: 130/KH-UBND | Ninh Bình, ngày 13 tháng 7 năm 2022 |\nThực hiện Thông tư số 10/2022/TT-BYT, UBND tỉnh ban hành Kế hoạch như sau:',
  ],
  ['nothing is printed', ''],
])('there is no title where %s', (_, text) => expect(read(text).title).toBeNull());
