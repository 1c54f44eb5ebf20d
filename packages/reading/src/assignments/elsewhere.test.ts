import { expect, test } from 'vitest';
import { read } from '../read.ts';

const given = (body: string): unknown =>
  read(`KẾ HOẠCH\n\nNâng cao sức khỏe\n\nIII. NỘI DUNG\n\n${body}\n\nV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Theo dõi.`)
    .assignments.filter(({ section }) => section !== 'V.1')
    .map(({ agency, section, tasks }) => [
      agency,
      section,
      ...tasks.map(({ role, with: partners }) => [role, ...partners]),
    ]);

test.each([
  [
    '1. Tuyên truyền\n\n1.6. Đơn vị thực hiện:\n\nPhòng Văn hóa - Xã hội chủ trì, phối hợp Trạm Y tế, các tổ dân phố.',
    ['Phòng Văn hóa - Xã hội', 'III.1.6', ['lead', 'Trạm Y tế', 'các tổ dân phố']],
  ],
  [
    '2. Y tế cơ sở\n\n2.4. Đơn vị thực hiện:\n\n- Phòng Kinh tế, hạ tầng và Đô thị chủ trì đề xuất ngân sách; phối hợp với Trạm Y tế rà soát.',
    ['Phòng Kinh tế, hạ tầng và Đô thị', 'III.2.4', ['lead', 'Trạm Y tế']],
  ],
  [
    '5. Biểu dương\n\n- Phòng Nội vụ phối hợp với Ủy ban MTTQ thường xuyên theo dõi.\n\n- Tổ chức bình xét.',
    ['Phòng Nội vụ', 'III.5', ['support', 'Ủy ban MTTQ']],
  ],
  ['6. Kinh phí\n\n- Đơn vị thực hiện: Sở Tài chính chủ trì bố trí kinh phí.', ['Sở Tài chính', 'III.6', ['lead']]],
  [
    '7. Chi trả\n\nUBND xã phối hợp với Sở Y tế thực hiện khám sức khỏe. Ngân hàng hướng dẫn quy trình.',
    ['UBND xã', 'III.7', ['support', 'Sở Y tế']],
  ],
])('reads %s', (body, expected) => expect(given(body)).toEqual([expected]));

test('a labelled list names who leads the work that the heading says, with whom and by when', () =>
  expect(
    read(
      'KẾ HOẠCH\n\nA b c\n\nII. NỘI DUNG\n\n2. Tập huấn chuyên môn\n\n- Cơ quan chủ trì: Sở Nội vụ, Sở Giáo dục và Đào tạo.\n\n- Cơ quan phối hợp: Bảo hiểm xã hội tỉnh, các sở, ban, ngành.\n\n- Thời gian thực hiện: Quý II năm 2026.',
    ).assignments.map(({ agency, section, tasks: [task] }) => [
      agency,
      section,
      task?.text,
      task?.role,
      task?.with,
      task?.due,
    ]),
  ).toEqual(
    ['Sở Nội vụ', 'Sở Giáo dục và Đào tạo'].map((agency) => [
      agency,
      'II.2',
      'Tập huấn chuyên môn',
      'lead',
      ['Bảo hiểm xã hội tỉnh', 'các sở, ban, ngành'],
      { year: 2026, month: 6 },
    ]),
  ));

test.each([
  [
    '3. Phổ biến\n\n- Cơ quan thực hiện: Sở Nội vụ chủ trì tham mưu ban hành Kế hoạch; các sở, ban, ngành chủ động tổ chức triển khai.',
    [
      ['Sở Nội vụ', 'III.3', ['lead']],
      ['các sở, ban, ngành', 'III.3', [null]],
    ],
  ],
  [
    '5. Truyền thông\n\na) Nội dung: Xây dựng tài liệu.\n\nb) Đơn vị chủ trì: Vụ Truyền thông.\n\nc) Đơn vị phối hợp: Cục Phòng bệnh.',
    [['Vụ Truyền thông', 'III.5.b', ['lead', 'Cục Phòng bệnh']]],
  ],
  [
    '4. Kiểm tra\n\n- Chủ trì: Sở Tư pháp; phối hợp: Công an tỉnh, Thanh tra tỉnh.',
    [['Sở Tư pháp', 'III.4', ['lead', 'Công an tỉnh', 'Thanh tra tỉnh']]],
  ],
  [
    '6. Kiểm tra\n\n- Cơ quan thực hiện: Sở Nội vụ, các sở, ban, ngành tỉnh trong phạm vi chức năng của mình.',
    [
      ['Sở Nội vụ', 'III.6', [null]],
      ['các sở, ban, ngành tỉnh', 'III.6', [null]],
    ],
  ],
  [
    '7. Văn bản\n\nCác sở thuộc Ủy ban nhân dân tỉnh có trách nhiệm rà soát văn bản quy phạm pháp luật.',
    [['Các sở thuộc Ủy ban nhân dân tỉnh', 'III.7', [null]]],
  ],
])('reads each of several in %s', (body, expected) => expect(given(body)).toEqual(expected));

test.each([
  '1. Nội dung\n\n- Cơ quan phối hợp: Bảo hiểm xã hội, Sở Y tế.',
  '1. Nội dung\n\n- Các cơ quan được phân công chủ trì thực hiện nhiệm vụ lập dự toán.',
  '1. Kết quả đạt được\n\n- Sở Y tế phối hợp với Sở Nội vụ tổ chức tuyên truyền.',
  '1. Nội dung\n\n- Sở Y tế đã phối hợp với Sở Nội vụ tổ chức tuyên truyền.',
  '1. Nội dung\n\n- Phối hợp tổ chức tập huấn chuyên môn.',
])('takes none from %s', (body) => expect(given(body)).toEqual([]));

test('a report says who did what, and gives no work', () =>
  expect(read('BÁO CÁO\n\nTình hình\n\nI. NỘI DUNG\n\n- Sở Y tế chủ trì, phối hợp với Sở Nội vụ.').assignments).toEqual(
    [],
  ));
