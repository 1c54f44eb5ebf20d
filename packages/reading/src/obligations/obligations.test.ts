import { expect, test } from 'vitest';
import { read } from '../read.ts';

const duties = (body: string, heading = 'VI. CHẾ ĐỘ THÔNG TIN, BÁO CÁO'): unknown =>
  read(`KẾ HOẠCH\n\nNâng cao sức khỏe\n\n${heading}\n\n${body}`).obligations.map(
    ({ frequency, due, boundary, from, to, via }) => ({ frequency, due, boundary, from, to, via }),
  );

const reported = (body: string): unknown =>
  read(`KẾ HOẠCH\n\nNâng cao sức khỏe\n\nVI. BÁO CÁO\n\n${body}`).obligations.map(({ what }) => what);

const duty = (frequency: string, more: object = {}): object => ({
  frequency,
  due: null,
  boundary: null,
  from: null,
  to: null,
  via: null,
  ...more,
});

test('two duties in brackets share from, to and via', () =>
  expect(
    duties(
      '- Báo cáo kết quả thực hiện định kỳ 6 tháng (trước ngày 10 tháng 6), hằng năm (trước ngày 10 tháng 11) về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) để tổng hợp báo cáo cấp trên.',
    ),
  ).toEqual([
    duty('half-yearly', {
      due: { month: 6, day: 10 },
      boundary: 'before',
      to: 'Ủy ban nhân dân xã',
      via: 'Phòng Văn hóa - Xã hội',
    }),
    duty('yearly', {
      due: { month: 11, day: 10 },
      boundary: 'before',
      to: 'Ủy ban nhân dân xã',
      via: 'Phòng Văn hóa - Xã hội',
    }),
  ]));

test('“năm trước ngày 15/12” is a yearly duty, not last year, and each duty has its own words', () => {
  const text =
    '- Định kỳ các cơ quan, đơn vị báo cáo kết quả thực hiện gửi về Sở Y tế (thông qua Phòng Bảo trợ xã hội); báo cáo 06 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12).';
  expect(duties(text)).toMatchObject([
    { frequency: 'half-yearly', due: { month: 6, day: 15 }, to: 'Sở Y tế', via: 'Phòng Bảo trợ xã hội' },
    { frequency: 'yearly', due: { month: 12, day: 15 }, to: 'Sở Y tế', via: 'Phòng Bảo trợ xã hội' },
  ]);
  expect(read(`KẾ HOẠCH\n\nA b c\n\nIII. Tổ chức\n\n${text}`).obligations.map(({ quote }) => quote)[1]).toBe(
    'báo cáo năm trước ngày 15/12',
  );
});

test.each([
  [
    '- Tổ chức tự kiểm tra và báo cáo bằng văn bản về Sở Y tế trước ngày 16/11/2017.',
    duty('once', { due: { year: 2017, month: 11, day: 16 }, boundary: 'before', to: 'Sở Y tế' }),
  ],
  [
    'Các đơn vị định kỳ hằng quý báo cáo kết quả về Ủy ban nhân dân xã.',
    duty('quarterly', { from: 'Các đơn vị', to: 'Ủy ban nhân dân xã' }),
  ],
  [
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về Sở Y tế (qua Phòng Bảo trợ xã hội) để được hướng dẫn.',
    duty('ad-hoc', { from: 'các cơ quan, đơn vị', to: 'Sở Y tế', via: 'Phòng Bảo trợ xã hội' }),
  ],
  [
    '- Tổng hợp, báo cáo UBND phường trước ngày 20 hằng tháng.',
    duty('monthly', { due: { day: 20 }, boundary: 'before', to: 'UBND phường' }),
  ],
  ['- Hướng dẫn, đôn đốc thực hiện Kế hoạch và định kỳ báo cáo theo quy định.', duty('periodic')],
  ['dinh ky béo cao két qua thuc hién va tham muu so két.', duty('periodic')],
  [
    '- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 25/12 hằng năm.',
    duty('yearly', { due: { month: 12, day: 25 }, boundary: 'before', to: 'Ủy ban nhân dân tỉnh' }),
  ],
  [
    '- Các đơn vị gửi báo cáo về Sở Y tế chậm nhất 10 giờ 00 ngày 27/4/2026.',
    duty('once', { due: { year: 2026, month: 4, day: 27 }, boundary: 'before', from: 'Các đơn vị', to: 'Sở Y tế' }),
  ],
  ['- Báo cáo đột xuất khi có yêu cầu của Sở.', duty('ad-hoc')],
  [
    '- Xây dựng kế hoạch trước ngày 30/4/2026; định kỳ hằng năm báo cáo Ủy ban nhân dân tỉnh.',
    duty('yearly', { to: 'Ủy ban nhân dân tỉnh' }),
  ],
  [
    '- Báo cáo kết quả về Sở Y tế trước 10/12 hằng năm.',
    duty('yearly', { due: { month: 12, day: 10 }, boundary: 'before', to: 'Sở Y tế' }),
  ],
  [
    '1. Chính phủ báo cáo Quốc hội kết quả thực hiện tại kỳ họp cuối năm 2028.',
    duty('once', { due: { year: 2028 }, boundary: 'on', from: 'Chính phủ', to: 'Quốc hội' }),
  ],
  [
    '- Ủy ban nhân dân tỉnh báo cáo Hội đồng nhân dân tỉnh tại các kỳ họp thường lệ.',
    duty('periodic', { from: 'Ủy ban nhân dân tỉnh', to: 'Hội đồng nhân dân tỉnh' }),
  ],
  [
    '- Gửi báo cáo về Trung tâm Y tế qua Khoa Phòng, chống bệnh truyền nhiễm chậm nhất ngày 10/5/2026.',
    duty('once', {
      due: { year: 2026, month: 5, day: 10 },
      boundary: 'before',
      to: 'Trung tâm Y tế',
      via: 'Khoa Phòng, chống bệnh truyền nhiễm',
    }),
  ],
  ['- Kiểm tra, định kỳ sơ kết, báo cáo Ủy ban nhân dân tỉnh.', duty('periodic', { to: 'Ủy ban nhân dân tỉnh' })],
  [
    '- Thủ trưởng các sở báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (thông qua Sở Nội vụ để tổng hợp).',
    duty('periodic', { from: 'Thủ trưởng các sở', to: 'Ủy ban nhân dân tỉnh', via: 'Sở Nội vụ' }),
  ],
])('reads %s', (body, expected) => expect(duties(body)).toEqual([expected]));

test.each([
  ['- Định kỳ hằng quý, 6 tháng, năm báo cáo Ủy ban nhân dân tỉnh.', ['quarterly', 'half-yearly', 'yearly']],
  ['- Các sở định kỳ hằng năm (trước ngày 10/12) hoặc đột xuất báo cáo Ủy ban nhân dân tỉnh.', ['yearly', 'ad-hoc']],
  [
    '- Báo cáo định kỳ quý, 6 tháng (báo cáo quý trước ngày 20 tháng cuối quý; báo cáo 6 tháng trước ngày 15/6) về Sở Y tế.',
    ['quarterly', 'half-yearly'],
  ],
  ['- Định kỳ 6 tháng, 1 năm báo cáo Ban Thường vụ Tỉnh ủy.', ['half-yearly', 'yearly']],
  [
    '- Báo cáo về Bộ Y tế trước 15 giờ 00 thứ Sáu hằng tuần và báo cáo tổng kết trước ngày 10/4/2026.',
    ['periodic', 'once'],
  ],
  ['- Báo cáo tuần vào thứ 5, báo cáo tháng trước ngày 02 của tháng kế tiếp.', ['periodic', 'monthly']],
])('%s is as many duties as it has intervals', (body, frequencies) =>
  expect((duties(body) as readonly { frequency: string }[]).map(({ frequency }) => frequency)).toEqual(frequencies),
);

test.each([
  ['- Định kỳ các cơ quan, đơn vị báo cáo kết quả về Sở Y tế hằng quý.', 'các cơ quan, đơn vị'],
  ['1. Khoa Kiểm soát bệnh tật\n\n- Tổng hợp, báo cáo trước ngày 05 hằng tháng.', 'Khoa Kiểm soát bệnh tật'],
  [
    'UBND huyện yêu cầu các đơn vị triển khai; trong quá trình thực hiện có khó khăn các cơ quan, đơn vị báo cáo UBND huyện.',
    'các cơ quan, đơn vị',
  ],
  ['- Sau đó các đơn vị tổng hợp kết quả gửi báo cáo về Sở Y tế trước ngày 22/11/2017.', 'các đơn vị'],
  ['2. Sở Y tế chủ trì thực hiện. Đồng thời, định kỳ báo cáo kết quả.', 'Sở Y tế'],
  ['- Kịp thời báo cáo những khó khăn, vướng mắc.', null],
  ['* Trạm Y tế xã:\n\n- Tổng hợp báo cáo trước ngày 25 hằng tháng.', 'Trạm Y tế xã'],
  ['* Nội dung kiểm tra:\n\n- Tổng hợp báo cáo trước ngày 25 hằng tháng.', null],
  [
    '3. Đảng ủy UBND phường\n\n- Lãnh đạo UBND phường xây dựng kế hoạch; báo cáo trước ngày 30/01/2026.',
    'Đảng ủy UBND phường',
  ],
  ['Điều 4. Trách nhiệm của Sở Y tế\n\n1. Hằng quý báo cáo Ủy ban nhân dân tỉnh.', 'Sở Y tế'],
  ['3. Các sở\n\n- Lãnh đạo UBND phường báo cáo kết quả trước ngày 30/01/2026.', 'Lãnh đạo UBND phường'],
  ['Thủ tướng Chính phủ giao Bộ Tài chính kiểm tra, báo cáo Thủ tướng trong tháng 5/2026.', 'Bộ Tài chính'],
  ['Sở Y tế đề nghị các bệnh viện thống kê và gửi báo cáo về Sở Y tế.', 'các bệnh viện'],
  ['2. Sở Y tế tham mưu UBND tỉnh tổng kết, báo cáo Bộ Y tế hằng năm.', 'Sở Y tế'],
])('of %s finds who reports', (body, from) => expect(duties(body)).toMatchObject([{ from }]));

test.each([
  [
    '- Báo cáo kết quả thực hiện định kỳ 6 tháng (trước ngày 10 tháng 6), hằng năm (trước ngày 10 tháng 11) về Ủy ban nhân dân xã.',
    ['Báo cáo kết quả thực hiện định kỳ', 'Báo cáo kết quả thực hiện định kỳ'],
  ],
  [
    '- Định kỳ các cơ quan báo cáo kết quả thực hiện gửi về Sở Y tế; báo cáo 06 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12.',
    ['báo cáo 06 tháng', 'báo cáo năm'],
  ],
  [
    '- Kịp thời báo cáo những khó khăn, vướng mắc phát sinh trong quá trình thực hiện.',
    ['báo cáo những khó khăn, vướng mắc phát sinh trong quá trình thực hiện'],
  ],
  ['- Định kỳ báo cáo kết quả thực hiện gửi về Sở Y tế, đôn đốc các đơn vị.', ['báo cáo kết quả thực hiện']],
  ['- dinh ky béo cao két qua va tham muu so két, tong két.', ['béo cao két qua va tham muu so két, tong két']],
])('of %s says what is reported', (body, what) => expect(reported(body)).toEqual(what));

test.each([
  ['- Các đơn vị được giao nhiệm vụ xây dựng kế hoạch chi tiết.', 'Các đơn vị được giao nhiệm vụ'],
  ['- Các đơn vị xây dựng kế hoạch.\n\n- Tổng hợp kết quả.', 'Các đơn vị'],
  ['- Đề nghị Sở Y tế tổng hợp kết quả.', null],
  ['- Các đơn vị xây dựng kế hoạch.\n\n- Mọi người dân cần được biết.', null],
  ['Các đơn vị xây dựng kế hoạch.', null],
])('below %s a bullet without a subject is of %s', (above, from) =>
  expect(duties(`${above}\n\n- Kịp thời báo cáo những khó khăn.`)).toMatchObject([{ from }]),
);

test.each([
  '- Xem xét khen thưởng theo quy định khi có văn bản; báo cáo đánh giá sơ kết phong trào.',
  '- Theo báo cáo của Sở Y tế, tỷ lệ tham gia đạt 90%.',
  '- Sở đã ban hành Văn bản số 1437/SCT-CN ngày 23/3/2026 hướng dẫn chế độ báo cáo theo quy định.',
  'Trên đây là báo cáo kết quả thực hiện năm 2026.',
  '- Báo cáo chính trị được thảo luận tại Đại hội.',
  '- Tuyên truyền về quy định của pháp luật.',
  '- Đại biểu thảo luận tại kỳ họp cuối năm 2028.',
  '- Kiểm tra định kỳ, đột xuất các cơ sở theo kế hoạch.',
])('takes no duty from %s', (body) => expect(duties(body)).toEqual([]));

test('a report gives no duties', () =>
  expect(read('BÁO CÁO\n\nTình hình\n\nI. KẾT QUẢ\n\n- Định kỳ báo cáo hằng tháng về Sở Y tế.').obligations).toEqual(
    [],
  ));

test.each([
  ['- Báo cáo hằng tháng về Sở Y tế, Sở Tài chính và Sở Nội vụ.', 'Sở Y tế, Sở Tài chính và Sở Nội vụ'],
  [
    '- Báo cáo tổng hợp hằng ngày gửi UBND tỉnh, Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn.',
    'UBND tỉnh, Ban Chỉ huy Phòng chống thiên tai và tìm kiếm cứu nạn',
  ],
  ['- Hằng quý báo cáo Ban Chỉ đạo phòng, chống dịch tỉnh để chỉ đạo.', 'Ban Chỉ đạo phòng, chống dịch tỉnh'],
  ['- Theo dõi, đôn đốc; tổng hợp, báo cáo Ban Thường vụ Huyện ủy.', 'Ban Thường vụ Huyện ủy'],
  ['- Hằng năm báo cáo kết quả về Sở Y tế và tham mưu kế hoạch năm sau.', 'Sở Y tế'],
  ['- Định kỳ hằng năm báo cáo kết quả với Ban Thường vụ Tỉnh uỷ.', 'Ban Thường vụ Tỉnh uỷ'],
  ['- Hằng năm báo cáo Ủy ban nhân dân tỉnh, so sánh với năm trước.', 'Ủy ban nhân dân tỉnh'],
  ['- Hằng quý báo cáo Sở Y tế, phòng, chống dịch kịp thời.', 'Sở Y tế'],
  ['- Báo cáo sơ kết 6 tháng gửi trước ngày 10/6.', null],
])('of %s finds where the report goes', (body, to) => expect(duties(body)).toMatchObject([{ to }]));

test('a sentence about all reports says where those of its section go', () =>
  expect(
    duties(
      '- Báo cáo tháng: trước ngày 15 hằng tháng.\n\n- Báo cáo năm: trước ngày 10/12.\n\nCác báo cáo gửi về Trung tâm Y tế huyện để tổng hợp.\n\nVII. KHÁC\n\n- Hằng quý thực hiện báo cáo theo quy định.',
    ),
  ).toMatchObject([{ to: 'Trung tâm Y tế huyện' }, { to: 'Trung tâm Y tế huyện' }, { to: null }]));

test('the day before the last of a quarter is of a quarterly duty', () =>
  expect(duties('- Báo cáo kết quả trước ngày 20 tháng cuối quý.')).toEqual([
    duty('quarterly', { due: { day: 20 }, boundary: 'before' }),
  ]));

const ofReport = (body: string): unknown =>
  read(`BÁO CÁO\nCông tác y tế\n\nI. KẾT QUẢ\n\n${body}`).obligations.map(({ frequency, from }) => [frequency, from]);

test('a report gives duties only by an order', () => {
  const duty = '- Hàng quý, hàng năm thực hiện chế độ, thời hạn, nội dung báo cáo đúng theo quy định.';
  expect(ofReport(`Ủy ban nhân dân tỉnh tiếp tục yêu cầu các sở, ngành:\n\n- Tăng cường kiểm tra.\n\n${duty}`)).toEqual(
    [
      ['quarterly', 'các sở, ngành'],
      ['yearly', 'các sở, ngành'],
    ],
  );
  expect(ofReport(`Các sở, ngành đã thực hiện một số nội dung:\n\n- Tăng cường kiểm tra.\n\n${duty}`)).toEqual([]);
  expect(ofReport(`Yêu cầu các sở, ngành thực hiện nghiêm.\n\n${duty}`)).toEqual([]);
});

const WORK = 'V. NỘI DUNG THỰC HIỆN';

test.each([
  ['Cục Phòng bệnh đề nghị Sở Y tế các tỉnh thực hiện các nội dung sau:', 'Sở Y tế các tỉnh'],
  ['Cục Phòng bệnh thông tin như sau:', null],
])('numbered points below “%s” are of %s', (lead, from) =>
  expect(
    duties(`${lead}\n1. Giám sát, lấy mẫu.\n2. Báo cáo kết quả về Cục Phòng bệnh trước ngày 20/12/2026.`, WORK),
  ).toMatchObject([{ from }]),
);

test('a numbered point with a subject of its own is of that', () =>
  expect(
    duties(
      'Cục đề nghị Sở Y tế các tỉnh thực hiện các nội dung sau:\n1. Giám sát.\n2. Bệnh viện Nhi báo cáo kết quả về Cục Phòng bệnh trước ngày 20/12/2026.',
      WORK,
    ),
  ).toMatchObject([{ from: 'Bệnh viện Nhi' }]));
