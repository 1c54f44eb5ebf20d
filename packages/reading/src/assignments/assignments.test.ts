import { expect, test } from 'vitest';
import { read } from '../read.ts';

const given = (body: string): unknown =>
  read(`KẾ HOẠCH\n\nNâng cao sức khỏe\n\nV. TỔ CHỨC THỰC HIỆN\n\n${body}`).assignments.map(
    ({ agency, requested, section, tasks }) => ({
      agency,
      requested,
      section,
      tasks: tasks.map(({ role, with: partners }) => [role, ...partners]),
    }),
  );

test('reads an agency’s heading and its bullets, with whom it leads', () =>
  expect(
    given(`1. Phòng Văn hóa - Xã hội

- Tham mưu UBND phường xây dựng Kế hoạch.

- Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan tổ chức triển khai thực hiện Kế hoạch này.

- Phối hợp với Trung tâm Dịch vụ sự nghiệp công, UB MTTQ và các tổ chức chính trị - xã hội tổ chức tuyên truyền.

2. Phòng Nội vụ

Phối hợp với Trạm Y tế trình khen thưởng. Theo dõi thi đua.`),
  ).toEqual([
    {
      agency: 'Phòng Văn hóa - Xã hội',
      requested: false,
      section: 'V.1',
      tasks: [
        [null],
        ['lead', 'các cơ quan, đơn vị có liên quan'],
        ['support', 'Trung tâm Dịch vụ sự nghiệp công', 'UB MTTQ', 'các tổ chức chính trị - xã hội'],
      ],
    },
    { agency: 'Phòng Nội vụ', requested: false, section: 'V.2', tasks: [['support', 'Trạm Y tế'], [null]] },
  ]));

test.each([
  [
    'a request to a mass body',
    '6. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường\n\n- Vận động đoàn viên.',
    { agency: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường', requested: true, section: 'V.6' },
  ],
  [
    'an order in a bullet',
    '- Giao Phòng Bảo trợ xã hội có trách nhiệm tham mưu giúp Ban Giám đốc Sở theo dõi.',
    { agency: 'Phòng Bảo trợ xã hội', requested: false, section: 'V' },
  ],
  [
    'a numbered sentence',
    '1. Sở Nội vụ chịu trách nhiệm về nội dung Kế hoạch này. Theo dõi, đôn đốc.',
    { agency: 'Sở Nội vụ', requested: false, section: 'V' },
  ],
  [
    'names that hold words for work',
    '- Sở Xây dựng chủ trì quy hoạch.',
    { agency: 'Sở Xây dựng', requested: false, section: 'V' },
  ],
])('reads %s', (_, body, expected) => expect(given(body)).toMatchObject([expected]));

test('an agency that is told something within the work of another has that work as its own', () =>
  expect(
    given(`2. Sở Y tế

- Kiểm tra các bệnh viện.

- Văn phòng Sở: Bảo đảm hậu cần cho Đoàn.

- Yêu cầu các đơn vị lắp đặt thiết bị.`),
  ).toMatchObject([
    { agency: 'Sở Y tế', tasks: [[null], [null]] },
    { agency: 'Văn phòng Sở', section: 'V.2', tasks: [[null]] },
  ]));

test.each([
  ['1. Các đơn vị cấp nước trên địa bàn có trách nhiệm\n\n- Mở rộng mạng lưới.', 'Các đơn vị cấp nước trên địa bàn'],
  [
    '1. Giám đốc các Sở; Chủ tịch Ủy ban nhân dân các xã, phường:\n\n- Quán triệt Kế hoạch.',
    'Giám đốc các Sở; Chủ tịch Ủy ban nhân dân các xã, phường',
  ],
  ['1. Trách nhiệm của Sở Công Thương\n\n- Rà soát các cơ sở.', 'Sở Công Thương'],
  ['- UBND tỉnh giao Sở Tài chính bố trí kinh phí.', 'Sở Tài chính'],
  ['- Ban chỉ đạo các cấp tổ chức sơ kết.', 'Ban chỉ đạo các cấp'],
  ['- UBND TP. Hải Phòng bố trí kinh phí.', 'UBND TP. Hải Phòng'],
  ['- Báo và Đài Phát thanh, Truyền hình tỉnh mở chuyên mục.', 'Báo và Đài Phát thanh, Truyền hình tỉnh'],
])('of %s reads the name', (body, agency) => expect(given(body)).toMatchObject([{ agency }]));

test('a conclusion gives work in its points, whatever its other paragraphs tell', () =>
  expect(
    read(
      `THÔNG BÁO\n\nKết luận tại cuộc họp\n\n1. Ghi nhận nỗ lực của các cơ quan.\n\n2. Một số nội dung như sau:\n\n(1) Bộ Xây dựng chỉ đạo các đơn vị thẩm định thiết kế.\n\n(2) Bộ Y tế tiếp tục kiểm tra tiến độ.\n\n- Chủ trì, phối hợp với Bộ Tài chính hoàn thiện hồ sơ.\n\nVăn phòng Chính phủ thông báo để các bộ biết, thực hiện.`,
    ).assignments.map(({ agency, tasks }) => [agency, tasks.length]),
  ).toEqual([
    ['Bộ Xây dựng', 1],
    ['Bộ Y tế', 2],
  ]));

test('what the points of a directive give to nobody by name is of those whom the paragraph above them names', () =>
  expect(
    read(
      `CHỈ THỊ\n\nVề nước dưới đất\n\nĐể tăng cường quản lý, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã tập trung thực hiện các nhiệm vụ sau:\n\n1. Tuân thủ nguyên tắc khoanh định vùng cấm.\n\n2. Tăng cường tái sử dụng nước.\n\n3. Sở Xây dựng\n\na) Rà soát phương án.`,
    ).assignments.map(({ agency, tasks }) => [agency, tasks.length]),
  ).toEqual([
    ['Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã', 2],
    ['Sở Xây dựng', 1],
  ]));

test('a preamble whose points all name their agencies gives no work', () =>
  expect(
    read(
      `CHỈ THỊ\n\nVề nước dưới đất\n\nChủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:\n\n1. Sở Y tế\n\na) Giám sát.`,
    ).assignments.map(({ agency }) => agency),
  ).toEqual(['Sở Y tế']));

test('a point may hold several orders', () =>
  expect(
    read(
      `THÔNG BÁO\n\nKết luận tại cuộc họp\n\n1. Về tiến độ: Yêu cầu Sở Xây dựng rà soát hồ sơ trước ngày 30/6/2026; giao Sở Tài chính chủ trì, phối hợp với Sở Y tế bố trí vốn.\n\n2. Kết quả được ghi nhận theo đề nghị của Sở Y tế; các việc được giao Sở Nội vụ theo dõi đã xong.`,
    ).assignments.map(({ agency, tasks: [task] }) => [agency, task?.role, task?.due]),
  ).toEqual([
    ['Sở Xây dựng', null, { year: 2026, month: 6, day: 30 }],
    ['Sở Tài chính', 'lead', null],
  ]));

test('a decision ends with who is to carry it out', () =>
  expect(
    read(
      `QUYẾT ĐỊNH\n\nVề việc ban hành Quy chế\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\n\nĐiều 2. Các ông (bà): Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này.`,
    ).assignments.map(({ agency }) => agency),
  ).toEqual(['Chánh Văn phòng UBND tỉnh, Giám đốc Sở Y tế']));

test('a plan without an assigning section gives no work in its goals or in what has been', () =>
  expect(
    read(
      `KẾ HOẠCH\n\nChuyển đổi số\n\nI. THỰC TRẠNG\n\n1. Hạn chế\n\n- Các đơn vị chưa chủ động phối hợp.\n\nII. MỤC TIÊU\n\n1. Chính quyền số\n\n- Cơ quan nhà nước cung cấp dịch vụ công.\n\n2. Doanh nghiệp\n\n- Hợp đồng điện tử đạt 80%.\n\nIII. GIẢI PHÁP\n\n- Giao dịch điện tử được đẩy mạnh.\n\n- Yêu cầu kỹ thuật được bảo đảm.`,
    ).assignments,
  ).toEqual([]));

test('a letter may hold its order in the middle of its one paragraph', () =>
  expect(
    read(
      `VĂN PHÒNG\n\nSố: 27/VPCP-KTTH\n\nKính gửi:\n- Bộ Tài chính;\n- Bộ Công Thương.\n\nXét tình hình, Thủ tướng Chính phủ giao Bộ Tài chính chủ trì, phối hợp với Bộ Công Thương kiểm tra trong tháng 5 năm 2026.\n\nVăn phòng xin thông báo để các cơ quan biết, thực hiện./.`,
    ).assignments,
  ).toMatchObject([
    { agency: 'Bộ Tài chính', tasks: [{ role: 'lead', with: ['Bộ Công Thương'], due: { year: 2026, month: 5 } }] },
  ]));

test('a decision and the plan behind its foot both give work', () =>
  expect(
    read(
      `QUYẾT ĐỊNH\n\nBan hành Kế hoạch\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\n\nĐiều 2. Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nKẾ HOẠCH\n\nI. MỤC TIÊU\n\n- Nâng cao sức khỏe.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Theo dõi, đôn đốc.`,
    ).assignments.map(({ agency }) => agency),
  ).toEqual(['Giám đốc Sở Y tế', 'Sở Nội vụ']));

test('a form behind the foot of a plan gives none', () =>
  expect(
    read(
      `KẾ HOẠCH\n\nA b c\n\nI. MỤC TIÊU\n\n- Nâng cao sức khỏe.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Định kỳ hằng quý báo cáo về Sở Y tế.`,
    ),
  ).toMatchObject({ assignments: [], obligations: [] }));

test.each([
  ['1. Cấp ủy, chính quyền các cấp, nhất là các đô thị lớn phải đi đầu.', 'Cấp ủy, chính quyền các cấp'],
  ['1. Các đơn vị được giao nhiệm vụ có trách nhiệm báo cáo.', 'Các đơn vị được giao nhiệm vụ'],
])('the name in %s ends where it does', (body, agency) => expect(given(body)).toMatchObject([{ agency }]));

test('parts two bullets that were printed on one line', () =>
  expect(given('3. Trung tâm Y tế\n\n- Đẩy mạnh thông tin. - Tổ chức thực hiện tuyên truyền.')).toMatchObject([
    { agency: 'Trung tâm Y tế', tasks: [[null], [null]] },
  ]));

test('reads a directive, whose points name the agencies', () =>
  expect(
    read(
      'CHỈ THỊ\n\nVề nước dưới đất\n\n1. Sở Xây dựng\n\na) Chủ trì rà soát.\n\nb) Kiểm tra.\n\n2. Sở Y tế\n\na) Giám sát.',
    ).assignments,
  ).toMatchObject([{ agency: 'Sở Xây dựng' }, { agency: 'Sở Y tế' }]));

test.each([
  '- Phong trào thi đua được triển khai thực hiện từ năm 2025.',
  '- Số lượng, chất lượng được bảo đảm thực hiện.',
  '- Tổ chức tuyên truyền, phổ biến.',
  '- Phòng, chống dịch bệnh được thực hiện tốt.',
  '- Bố trí kinh phí thực hiện.',
  '1. Cơ sở khám bệnh gồm: bệnh viện, trạm y tế.',
  'Trên đây là Kế hoạch của Ủy ban nhân dân phường.',
  'UBND huyện yêu cầu các cơ quan, đơn vị triển khai thực hiện nghiêm túc.',
])('takes no agency from %s', (body) => expect(given(body)).toEqual([]));

test('reads by when a piece of work is due', () =>
  expect(
    read('KẾ HOẠCH\n\nA b c\n\nV. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Rà soát, hoàn thành trước ngày 31/12/2025.')
      .assignments,
  ).toMatchObject([{ tasks: [{ due: { year: 2025, month: 12, day: 31 } }] }]));

const count = (body: string): unknown =>
  read(`KẾ HOẠCH\n\nA b c\n\nV. TỔ CHỨC THỰC HIỆN\n\n${body}`).assignments.map(({ agency, tasks }) => [
    agency,
    tasks.length,
  ]);

test.each([
  ['points that a paragraph counts within itself', '1. Giao Sở Nội vụ: (i) Tham mưu kế hoạch; (ii) Tổng hợp.', 2],
  ['a lettered point of several sentences', 'b) Sở Nội vụ tổ chức thanh tra. Qua thanh tra, kiến nghị xử lý.', 1],
  ['a numbered point of several sentences', '1. Sở Nội vụ tổ chức thanh tra. Qua thanh tra, kiến nghị xử lý.', 2],
  [
    'a bullet with what it lists',
    '1. Sở Nội vụ\n\n- Chuẩn bị tài liệu cho đoàn:\n\n+ Bộ tiêu chí.\n\n+ Báo cáo.\n\n- Bố trí xe.',
    2,
  ],
  [
    'a lettered point with its bullets, beside another',
    '1. Sở Nội vụ\n\na) Chỉ đạo các phòng chủ động phối hợp để thực hiện tốt Kế hoạch, cụ thể như sau:\n\n- Rà soát.\n\n- Tổng hợp.\n\nb) Đề xuất khen thưởng.',
    2,
  ],
  ['a title with its bullets', '1. Sở Nội vụ\n\na) Về tuyên truyền\n\n- Rà soát.\n\n- Tổng hợp.', 2],
  ['a bullet beside bullets of a lower sign', '1. Sở Nội vụ\n\n- Rà soát.\n\n+ Lần một.\n\n+ Lần hai.', 3],
  ['a line that a scan tore off', '1. Sở Nội vụ tham mưu kế hoạch.\n\nđánh giá, phân loại và báo cáo\n\n', 1],
  ['a year in brackets', '1. Giao Sở Nội vụ: Tổng kết (1) và công bố kết quả.', 1],
])('counts as tasks %s', (_, body, tasks) => expect(count(body)).toEqual([['Sở Nội vụ', tasks]]));

test('bullets below a star are of whom it names', () =>
  expect(
    count(
      '* Trạm Y tế xã (cơ quan thường trực):\n- Tham mưu kế hoạch.\n- Tổng hợp báo cáo.\n* Công chức Văn hóa - Xã hội: Phối hợp tuyên truyền.\n* Cán bộ phụ trách: Rà soát.\n* Trưởng các ấp: Lập danh sách.',
    ),
  ).toEqual([
    ['Trạm Y tế xã', 2],
    ['Công chức Văn hóa - Xã hội', 1],
    ['Trưởng các ấp', 1],
  ]));

test.each([
  ['- Các phòng chuyên môn của Sở cử cán bộ tham gia đoàn.', ['Các phòng chuyên môn của Sở']],
  ['- Trung tâm Kiểm soát bệnh tật có trách nhiệm giám sát.', ['Trung tâm Kiểm soát bệnh tật']],
  ['- Sở Y tế chủ trì kiểm tra.', []],
  ['- Các bệnh viện được kiểm tra hằng năm.', []],
  ['- Phối hợp với Sở Tài chính bố trí kinh phí.', []],
])('under another’s heading %s gives work to %j', (bullet, others) =>
  expect(count(`1. Sở Y tế\n\n- Rà soát.\n\n${bullet}`)).toMatchObject([
    ['Sở Y tế', others.length > 0 ? 1 : 2],
    ...others.map((name) => [name, 1]),
  ]),
);

test.each([
  [
    '1. Các phòng: Nội vụ, Tư pháp, Văn hóa và Thông tin phối hợp thực hiện.',
    'Các phòng: Nội vụ, Tư pháp, Văn hóa và Thông tin',
  ],
  ['1. Các sở: Chủ trì tham mưu, đề xuất giải pháp.', 'Các sở'],
  ['1. Sở Nội vụ: Tham mưu, tổng hợp.', 'Sở Nội vụ'],
])('the agency of %s is %s', (body, agency) => expect(count(body)).toMatchObject([[agency, 1]]));

test.each([
  ['tiếp tục yêu cầu các sở, ngành:\n\n- Tăng cường kiểm tra.\n\n- Rà soát.', [['các sở, ngành', 2]]],
  ['các sở, ngành đã thực hiện:\n\n- Tăng cường kiểm tra.', []],
  ['tiếp tục yêu cầu các sở, ngành thực hiện nghiêm.\n\n- Đã kiểm tra.', []],
])('a report gives work only by an order: …, %j', (body, expected) =>
  expect(
    read(`BÁO CÁO\nTình hình\n\nI. KẾT QUẢ\n\nThời gian tới, ${body}`).assignments.map(({ agency, tasks }) => [
      agency,
      tasks.length,
    ]),
  ).toEqual(expected),
);

const directed = (lead: string, last = ''): unknown =>
  read(
    `CHỈ THỊ\nVề công tác y tế\n\n${lead}\n\n1. Chỉ đạo Sở Y tế rà soát đối tượng.\n\n2. Bố trí đủ kinh phí.\n\n${last}`,
  ).assignments.map(({ agency, requested, tasks }) => [agency, requested, tasks.length]);

test.each([
  [
    'Để phòng dịch, Bộ Y tế đề nghị Ủy ban nhân dân các tỉnh chỉ đạo thực hiện một số nội dung sau:',
    '',
    [['Ủy ban nhân dân các tỉnh', true, 2]],
  ],
  [
    'Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng thực hiện tốt các nhiệm vụ sau:',
    '3. Nâng cao nhận thức.\n\n4. Tổ chức thực hiện\n\n- Văn phòng Tỉnh ủy theo dõi.\n\nChỉ thị này được phổ biến đến chi bộ.',
    [
      ['các cấp ủy, tổ chức đảng', false, 3],
      ['Văn phòng Tỉnh ủy', false, 1],
    ],
  ],
  [
    'Trung tâm Kiểm soát bệnh tật đề nghị các đơn vị:',
    'Đề nghị các đơn vị quan tâm thực hiện./.',
    [['các đơn vị', true, 2]],
  ],
  ['Thời gian qua, các sở đã thực hiện nhiều nội dung sau:', '', []],
])('the points below “%s” are given to those it names', (lead, last, expected) =>
  expect(directed(lead, last)).toEqual(expected),
);
