import { expect, test } from 'vitest';
import { read } from '../read.ts';

const BLANK = `Số: /KH-SYT

Cà Mau, ngày tháng 5 năm 2026

KẾ HOẠCH

Phát động phong trào thi đua “Chung tay hỗ trợ sinh kế giai đoạn 2025 – 2027” trong ngành y tế tỉnh Cà Mau

Thực hiện Kế hoạch số 260/KH-UBND ngày 14/5/2026 của Ủy ban nhân dân tỉnh, Sở Y tế xây dựng Kế hoạch như sau:

I. Mục đích

- Nâng cao nhận thức.

Nơi nhận:

- Ban Giám đốc Sở Y tế (b/c);
- Lưu: VT.

**KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC**

Nguyễn Tấn Lực`;

test('reads a head whose number and day were left blank, and takes none of the cited plan', () =>
  expect(read(BLANK)).toMatchObject({
    symbol: null,
    symbolForm: '/KH-SYT',
    type: 'KH',
    title: 'Phát động phong trào thi đua “Chung tay hỗ trợ sinh kế giai đoạn 2025 – 2027” trong ngành y tế tỉnh Cà Mau',
    issuer: 'Sở Y tế tỉnh Cà Mau',
    locality: { name: 'tỉnh Cà Mau', within: [] },
    issuedOn: { year: 2026, month: 5, day: null },
    period: { from: 2025, to: 2027 },
    signer: { name: 'Nguyễn Tấn Lực', position: 'PHÓ GIÁM ĐỐC', forms: ['KT. GIÁM ĐỐC'] },
    recipients: ['Ban Giám đốc Sở Y tế (b/c)', 'Lưu: VT'],
  }));

test('finds the issuer in the prose where there is no head', () =>
  expect(
    read(`KẾ HOẠCH

Tổ chức các hoạt động kỷ niệm trên địa bàn huyện Văn Quan

Thực hiện Kế hoạch số 22/KH-UBND ngày 21/01/2025 của Ủy ban nhân dân tỉnh Lạng Sơn về tổ chức các hoạt động; UBND huyện Văn Quan xây dựng Kế hoạch thực hiện như sau:

I. MỤC ĐÍCH`),
  ).toMatchObject({
    symbol: null,
    symbolForm: null,
    issuedOn: null,
    issuer: 'UBND huyện Văn Quan',
    locality: { name: 'huyện Văn Quan', within: ['tỉnh Lạng Sơn'] },
  }));

test('reads a letterhead in two columns', () =>
  expect(
    read(`UBND TỈNH LÀO CAI |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ CÔNG THƯƠNG |  | Độc lập - Tự do - Hạnh phúc
Số:               /BC-SCT |  |       Lào Cai, ngày        tháng 6 năm 2026
BÁO CÁO
Kết quả thực hiện Tháng hành động về an toàn, vệ sinh lao động
năm 2026 của ngành Công Thương tỉnh Lào Cai

Sở Công Thương báo cáo kết quả triển khai thực hiện, như sau:`),
  ).toMatchObject({
    symbolForm: '/BC-SCT',
    type: 'BC',
    title: 'Kết quả thực hiện Tháng hành động về an toàn, vệ sinh lao động năm 2026 của ngành Công Thương tỉnh Lào Cai',
    issuer: 'Sở Công Thương tỉnh Lào Cai',
    issuedOn: { year: 2026, month: 6, day: null },
  }));

test('reads a Party plan whose letters are damaged by its number, its place and its signature', () =>
  expect(
    read(`THANH UY CAN THO PANG CONG SAN VIET NAM
S8 265-KH/TU Can Tho, ngay 26 thang 01 nam 2024

KE HOACH
Trién khai thwe hién Chi thi s6 25-CT/TW ngay 25/10/2023 ciia Ban Bi thw

Thuc hién Chi thi sé6 25-CT/TW ngay 25/10/2023 cua Ban Bi thu, Ban Thudng vu Thanh ty
xay dung ké hoach thuc hién nhu sau:

I- MUC PiCH, YEU CAU`),
  ).toMatchObject({
    symbol: '265-KH/TU',
    type: 'KH',
    issuer: 'Ban Thường vụ Thành ủy Cần Thơ',
    locality: { name: 'thành phố Cần Thơ' },
    issuedOn: { year: 2024, month: 1, day: 26 },
  }));

test.each([
  ['an illegible number', 'Số: 43ÿÖ /BC-SYT Kiên Giang, ngày *j tháng 10 năm 2017\nBÁO CÁO\n\nTình hình', null],
  [
    'a number with a space',
    'Số:2442 /KH-SYT Kiên Giang, ngày 4 tháng I1 năm 2017\nKẾ HOẠCH\n\nKiểm tra',
    '2442/KH-SYT',
  ],
  ['a Party number without a colon', 'Số 432-TB/VPTW\nTHÔNG BÁO\nVề công tác trẻ em', '432-TB/VPTW'],
])('of %s reads what can be read', (_, text, symbol) => expect(read(text).symbol).toBe(symbol));

test('reads an official letter, which has no line for its type and no headings', () =>
  expect(
    read(`UBND TỈNH THANH HÓA            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ                        Độc lập - Tự do - Hạnh phúc

Số: 1234/SYT-NVY               Thanh Hóa, ngày 12 tháng 3 năm 2026
V/v triển khai khám sức khỏe định kỳ cho
người dân năm 2026

Kính gửi: Giám đốc các bệnh viện.

Thực hiện Công văn số 1500/BYT-KCB ngày 01/3/2026 của Bộ Y tế, Sở Y tế đề nghị các đơn vị
báo cáo kết quả về Sở Y tế trước ngày 25 hằng tháng.`),
  ).toMatchObject({
    symbol: '1234/SYT-NVY',
    type: 'CV',
    title: 'triển khai khám sức khỏe định kỳ cho người dân năm 2026',
    issuer: 'Sở Y tế tỉnh Thanh Hóa',
    citations: [{ symbol: '1500/BYT-KCB', role: 'implements' }],
    obligations: [{ frequency: 'monthly', due: { day: 25 }, to: 'Sở Y tế' }],
  }));

test('a text that only names a document does not have its number', () =>
  expect(read('Thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị.')).toMatchObject({
    symbol: null,
    type: null,
    citations: [{ symbol: '72-NQ/TW', role: 'implements' }],
  }));

test('takes the type from the opening where a copy has no head', () =>
  expect(
    read(
      'Thực hiện Nghị định số 61/2018/NĐ-CP của Chính phủ, Ủy ban nhân dân huyện Bình Chánh ban hành Kế hoạch triển khai như sau:',
    ),
  ).toMatchObject({ type: 'KH', symbol: null, title: null, issuer: 'UBND huyện Bình Chánh' }));

test.each(['', '   \n', 'Một đoạn văn không có tiêu đề nào cả.', 'Kế hoạch này được thực hiện từ năm 2026.'])(
  'says nothing of what is not printed: %j',
  (text) =>
    expect(read(text)).toMatchObject({
      symbol: null,
      symbolForm: null,
      type: null,
      title: null,
      issuer: null,
      locality: null,
      issuedOn: null,
      period: null,
      signer: null,
    }),
);
