import { expect, test } from 'vitest';
import { read } from '../read.ts';
import { readReferences } from './reference.ts';

const citations = (opening: string, body = ''): unknown =>
  read(`KẾ HOẠCH\n\nTriển khai công tác y tế năm 2026\n\n${opening}\n\nI. MỤC ĐÍCH\n\n${body}`).citations.map(
    ({ symbol, date, role, mentions, issuer }) => ({ symbol, date, role, mentions, issuer }),
  );

test.each([
  [
    'what it says it carries out',
    'Thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị về một số giải pháp đột phá; Kế hoạch số 103-KH/ĐU ngày 11/6/2026 của Ban Thường vụ Đảng ủy phường Bạch Đằng, Ủy ban nhân dân phường xây dựng Kế hoạch như sau:',
    [
      { symbol: '72-NQ/TW', date: '2025-09-09', role: 'implements', mentions: 1, issuer: 'Bộ Chính trị' },
      {
        symbol: '103-KH/ĐU',
        date: '2026-06-11',
        role: 'implements',
        mentions: 1,
        issuer: 'Ban Thường vụ Đảng ủy phường Bạch Đằng',
      },
    ],
  ],
  [
    'a legal ground',
    'Căn cứ Quyết định số 4969/QĐ-BYT ngày 01 tháng 11 năm 2017 của Bộ\nY tế về việc ban hành nội dung kiểm tra;',
    [{ symbol: '4969/QĐ-BYT', date: '2017-11-01', role: 'basis', mentions: 1, issuer: 'Bộ Y tế' }],
  ],
  [
    'a date that stands behind the issuer, and a misprinted one',
    'Xét Nghị quyết số 46/NQ-CP của Chính phủ ngày 08 tháng 3 năm 2025 và Nghị quyết số 72-NQ/TW ngày 09 tháng 9 tháng 2025 của Bộ Chính trị.',
    [
      { symbol: '46/NQ-CP', date: '2025-03-08', role: 'mention', mentions: 1, issuer: 'Chính phủ' },
      { symbol: '72-NQ/TW', date: '2025-09-09', role: 'mention', mentions: 1, issuer: 'Bộ Chính trị' },
    ],
  ],
])('reads %s', (_, opening, expected) => expect(citations(opening)).toEqual(expected));

test('counts every place that names a document by its number, an alias too', () =>
  expect(
    citations(
      'Theo Đề án 006/ĐA-UBND ngày 01/12/2025 của Ủy ban nhân dân tỉnh Cà Mau (gọi tắt là Đề án 006).',
      'Đề án 006 được thực hiện trong kế hoạch 5 năm 2026 - 2030 theo Đề án 06/ĐA-UBND.',
    ),
  ).toEqual([{ symbol: '006/ĐA-UBND', date: '2025-12-01', role: 'mention', mentions: 4, issuer: 'UBND tỉnh Cà Mau' }]));

test.each([
  ['an abbreviation', 'Nghị quyết số 72-NQ/TW', 'NQ72, NQ số 72', 3],
  ['a day behind the short name', 'Nghị quyết số 72-NQ/TW', 'Nghị quyết 72 ngày 09/9/2025', 2],
  ['a number with its year', 'Thông tư số 38/2010/TT-BYT', 'Thông tư 38/2010 và Thông tư 38', 3],
  ['the type word of its own text', 'Quy định số 37-QĐ/TW', 'Quy định 37', 2],
  ['a name that was defined', 'Quyết định số 06/QĐ-TTg phê duyệt Đề án A (sau đây gọi tắt là Đề án 06)', 'Đề án 06', 3],
  ['a name that was not defined', 'Quyết định số 06/QĐ-TTg phê duyệt Đề án A', 'Đề án 06', 1],
  [
    'days, shares, years',
    'Kế hoạch số 30/KH-UBND',
    'kế hoạch 30 ngày, kế hoạch 30%, Kế hoạch 2030, Kế hoạch 30 năm',
    1,
  ],
])('counts what names it again: %s', (_, opening, body, mentions) =>
  expect(citations(`Thực hiện ${opening},`, body)).toMatchObject([{ mentions }]),
);

test.each([
  ['Thực hiện Nghị quyết số 57, 59 và 66 của Bộ Chính trị,', ['57-NQ/TW', '59-NQ/TW', '66-NQ/TW']],
  ['Thực hiện Chỉ thị 25 ngày 25/10/2023 của Ban Bí thư,', ['25-CT/TW']],
  ['Thực hiện Nghị định 30/2020 của Chính phủ,', ['30/2020/NĐ-CP']],
  ['Thực hiện Nghị quyết số 12 của Đảng ủy xã, Quyết định 15 của Thủ tướng Chính phủ,', []],
])('reads what type, number and body say in words: %s', (opening, symbols) =>
  expect(citations(opening)).toMatchObject(symbols.map((symbol) => ({ symbol, role: 'implements' }))),
);

test('a full number is shown where the text has it', () =>
  expect(citations('Thực hiện Chỉ thị 5 của Ban Bí thư,', 'Chỉ thị số 05-CT/TW')).toMatchObject([
    { symbol: '05-CT/TW', mentions: 2 },
  ]));

test('keeps the same number of two years apart', () =>
  expect(
    citations('Căn cứ Kế hoạch số 30/KH-UBND ngày 18/01/2026 và Kế hoạch số 30/KH-UBND ngày 20/02/2025.'),
  ).toHaveLength(2));

test.each([
  'Sở đã ban hành văn bản hướng dẫn thực hiện Nghị định số 44/2016/NĐ-CP của Chính phủ.',
  'Đặc biệt là Nghị quyết số 226/2025/QH15 của Quốc hội về thí điểm một số cơ chế.',
  'Phong trào bám sát Kế hoạch số 88/KH-SYT ngày 04/7/2024 của Sở Y tế.',
])('takes a mere mention for no more: %s', (body) =>
  expect(citations('', body)).toMatchObject([{ role: 'mention', mentions: 1 }]),
);

test('what was carried out for years is no more than named', () =>
  expect(citations('Căn cứ', 'Sau 5 năm thực hiện Nghị quyết số 07-NQ/TU, y tế có nhiều kết quả.')).toMatchObject([
    { role: 'mention' },
  ]));

test('a body paragraph may say that it carries a document out', () =>
  expect(
    citations('', 'Quán triệt và triển khai thực hiện Kế hoạch số 30/KH-UBND ngày 18/01/2026 của Chủ tịch UBND tỉnh.'),
  ).toMatchObject([{ role: 'implements' }]));

test.each([
  [
    'a document that a ground’s title names',
    'Căn cứ Nghị định số 12/2025/NĐ-CP của Chính phủ sửa đổi Nghị định số 13/2024/NĐ-CP;',
    ['basis', 'mention'],
  ],
  [
    'a second ground',
    'Căn cứ Nghị định số 12/2025/NĐ-CP của Chính phủ; Thông tư số 13/2025/TT-BYT;',
    ['basis', 'basis'],
  ],
  [
    'grounds on lines of their own',
    'Căn cứ Nghị định số 12/2025/NĐ-CP;\nCăn cứ Quyết định số 13/QĐ-UBND;\nCăn cứ Thông tư số 14/2025/TT-BYT;',
    ['basis', 'basis', 'basis'],
  ],
  [
    'grounds in one paragraph',
    'Căn cứ Nghị định số 12/2025/NĐ-CP về A; căn cứ Hướng dẫn số 33-HD/TU về B; xét đề nghị tại Tờ trình số 5/TTr-SYT,',
    ['basis', 'basis', 'mention'],
  ],
  [
    'a ground below a line without a stop',
    'Về việc kiểm tra theo Kế hoạch số 12/KH-UBND\nThực hiện Kế hoạch số 13/KH-UBND,',
    ['mention', 'implements'],
  ],
  [
    'grounds of another document',
    'Thực hiện Kế hoạch số 12/KH-UBND được ban hành căn cứ Nghị định số 13/2025/NĐ-CP,',
    ['implements', 'mention'],
  ],
  [
    'work that follows a ground',
    'Căn cứ Nghị định số 12/2025/NĐ-CP của Chính phủ; thực hiện Kế hoạch số 13/KH-UBND;',
    ['basis', 'implements'],
  ],
  [
    'instructions given in a letter',
    'Thực hiện chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 12/UBND-VX ngày 05/01/2026,',
    ['implements'],
  ],
  [
    'several of a kind',
    'Thực hiện các Quyết định số 12/2025/QĐ-UBND, 15/2025/QĐ-UBND và 18/QĐ-UBND của UBND tỉnh,',
    ['implements', 'implements', 'implements'],
  ],
  [
    'a law as it was amended',
    'Căn cứ Luật Ban hành văn bản số 64/2025/QH15 đã được sửa đổi, bổ sung một số điều theo Luật số 87/2025/QH15;',
    ['basis', 'basis'],
  ],
])('tells the roles of %s', (_, opening, roles) =>
  expect(
    read(`KẾ HOẠCH\n\nCông tác y tế năm 2026\n\n${opening}\n\nI. MỤC ĐÍCH`).citations.map(({ role }) => role),
  ).toEqual(roles),
);

test('a list in the body has one role', () =>
  expect(citations('', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 18/01/2026 và Kế hoạch số 13/KH-UBND.')).toMatchObject([
    { role: 'implements' },
    { role: 'implements' },
  ]));

test('its own number is no citation, that of another day is', () => {
  const head =
    'UBND XÃ HÒA BÌNH\nSố: 12/KH-UBND\nHòa Bình, ngày 12 tháng 6 năm 2026\n\nKẾ HOẠCH\nCông tác y tế năm 2026\n\n';
  const own = '(Kèm theo Kế hoạch số 12/KH-UBND ngày 12/6/2026 của UBND xã)';
  expect(read(`${head}I. MỤC ĐÍCH\n\nTheo Kế hoạch số 12/KH-UBND.\n\n${own}`).citations).toEqual([]);
  expect(read(`${head}Thực hiện Kế hoạch số 12/KH-UBND ngày 01/6/2026 của UBND tỉnh.`).citations).toMatchObject([
    { symbol: '12/KH-UBND', issuer: 'UBND tỉnh', date: '2026-06-01' },
  ]);
});

test.each([
  [
    'an official letter, whatever its number looks like',
    'Công văn số 501/TTr-NV ngày 12/6/2025 của Thanh tra tỉnh',
    'CV',
  ],
  ['a report that is numbered like a letter', 'Báo cáo số 412/SNNMT-KS ngày 12/6/2025', 'BC'],
  ['a decision of former times', 'Quyết định số 773/TTg ngày 21/12/1994', 'QĐ'],
  ['a document that is only called one', 'Văn bản số 412/SNNMT-KS ngày 12/6/2025', null],
  ['a law', 'Luật số 24/2008/QH12', null],
])('tells the type of %s', (_, text, type) => expect(read(`Xem ${text}.`).citations).toMatchObject([{ type }]));

test('a body is named as where it is not in capitals', () =>
  expect(
    read(
      'QUYẾT ĐỊNH\nTRIỂN KHAI NGHỊ QUYẾT SỐ 41/NQ-HĐND CỦA HỘI ĐỒNG NHÂN DÂN TỈNH VỀ GIÁ ĐẤT\n\nĐiều 1. Nghị quyết số 41/NQ-HĐND của HĐND tỉnh.',
    ).citations,
  ).toMatchObject([{ issuer: 'HĐND tỉnh' }]));

test('the grounds of a report’s work are not its own', () => {
  const report = (body: string): unknown =>
    read(`BÁO CÁO\nCông tác y tế năm 2026\n\nCăn cứ Công văn số 12/SYT-NV, Sở báo cáo:\n\n${body}`).citations;
  expect(report('I. KẾT QUẢ\n\nCăn cứ Kế hoạch số 13/KH-UBND, Sở đã kiểm tra.')).toMatchObject([
    { role: 'basis' },
    { role: 'mention' },
  ]);
});

test.each([
  ['CĂN CỨ PHÁP LÝ', 'basis'],
  ['Cơ sở xây dựng đề án', 'basis'],
  ['Sự cần thiết và căn cứ pháp lý', 'basis'],
  ['Các căn cứ', 'basis'],
  ['Cơ sở vật chất', 'mention'],
  ['Cơ sở y tế thực hiện', 'mention'],
])('below the heading “%s” a listed document is %s', (title, role) =>
  expect(
    citations('', `nội dung.\n\nII. ${title}\n\n- Nghị định số 12/2025/NĐ-CP ngày 05/01/2025 của Chính phủ;`),
  ).toMatchObject([{ role }]),
);

test.each([
  ['Quyết định số 12/QĐ-BYT về ban hành “Quy trình A” và Thông tư số 34/201 7/TT-BYT về B.', 'ban hành “Quy trình A”'],
  ['Quyết định số 12/QĐ-UBND ngày 13/10/2025 công nhận kết quả A; nội dung khác.', 'công nhận kết quả A'],
  [
    'Nghị định số 12/2026/NĐ-CP sửa đổi Nghị định số 11/2025/NĐ-CP đã được ban hành.',
    'sửa đổi Nghị định số 11/2025/NĐ-CP',
  ],
  [
    'Công điện số 12/CĐ-TTg của Thủ tướng Chính phủ về phòng bệnh sởi, Bộ Y tế đã có Công văn số 13/BYT-PB.',
    'phòng bệnh sởi',
  ],
  [
    'Chỉ thị số 52-CT/TW của Ban Bí thư về bảo hiểm y tế và Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX.',
    'bảo hiểm y tế',
  ],
  ['Quyết định số 06/QĐ-TTg phê duyệt Đề án 06, thời gian qua các bộ đã cấp thẻ căn cước.', 'phê duyệt Đề án 06'],
  ['Quyết định số 12/QĐ-UBND quy định về thi đua (sau đây gọi tắt là Quyết định 12).', 'quy định về thi đua'],
  ['Công văn số 35/SYT-NV về việc rà soát hồ sơ ... Các trạm đã làm.', 'rà soát hồ sơ'],
  ['Quyết định số 12/QĐ-UBND quy định về nước, bộ chỉ số (DTI) và đất.', 'quy định về nước, bộ chỉ số (DTI) và đất'],
])('reads the subject of %j', (body, subject) => expect(read(body).citations[0]?.subject).toBe(subject));

test('reads the references of any text, in order', () => {
  const text = 'Xem 72- NQ/TW và Công văn số 606/BCT-ATMT ngày 29/01/2026 của Bộ Công Thương về hướng dẫn.';
  expect(readReferences(text)).toEqual([
    { symbol: '72-NQ/TW', date: null, issuer: null, quote: '72- NQ/TW', span: [4, 13] },
    {
      symbol: '606/BCT-ATMT',
      date: '2026-01-29',
      issuer: 'Bộ Công Thương',
      quote: 'Công văn số 606/BCT-ATMT ngày 29/01/2026 của Bộ Công Thương',
      span: [17, 76],
    },
  ]);
});

test('names the congress resolutions that have no number', () =>
  expect(
    read('Gắn với Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng. Khác.').namedWithoutNumber,
  ).toMatchObject([{ text: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng', span: [8, 66] }]));
