import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { MASK, maskPersonalData } from './mask-personal-data.ts';

test.each([
  ['Gửi về email: nguyenvana@haiphong.gov.vn trước ngày 15/12', 'email', 'nguyenvana@haiphong.gov.vn'],
  ['=\\ Email: VanPhong@cantho gov.vn', 'email', 'VanPhong@cantho gov.vn'],
  ['gửi về a@haiphong. gov. vn, bản giấy', 'email', 'a@haiphong. gov. vn'],
  ['gửi về a@haiphong.vn theo mẫu', 'email', 'a@haiphong.vn'],
  ['(ĐT: 0912.345.678)', 'phone', '0912.345.678'],
  ['điện thoại liên hệ: 0225 3 842 119', 'phone', '0225 3 842 119'],
  ['số 0987654321 của đồng chí', 'phone', '0987654321'],
  ['gọi +84 912 345 678', 'phone', '+84 912 345 678'],
  ['Đường dây nóng: 1900 9095', 'phone', '1900 9095'],
  ['CCCD số 031185001234 cấp ngày', 'identity-number', '031185001234'],
  ['Số định danh cá nhân: 001 085 001 234', 'identity-number', '001 085 001 234'],
  ['ông Nguyễn Văn A, 031085001234,', 'identity-number', '031085001234'],
  ['Số tài khoản: 102010001234567 tại Ngân hàng', 'account-number', '102010001234567'],
  ['STK 0011.0042.34567', 'account-number', '0011.0042.34567'],
  ['Nơi thường trú: số 12, ngõ 5, phường An Biên; nghề nghiệp', 'home-address', 'số 12, ngõ 5, phường An Biên'],
  ['bà Trần Thị B, thường trú tại thôn 3, xã Vĩnh Am. Gia đình', 'home-address', 'thôn 3, xã Vĩnh Am'],
])('masks in “%s”', (text, kind, value) => {
  const { text: shown, masked } = maskPersonalData(text);
  expect(masked.map((span) => [span.kind, text.slice(span.start, span.end)])).toEqual([[kind, value]]);
  expect(shown).toBe(text.replace(value, value.replaceAll(/\S/gu, MASK)));
});

test.each([
  'Kế hoạch số 0912/KH-UBND ngày 09/12/2025',
  'Chủ tịch Ủy ban nhân dân xã Nguyễn Văn A; Phó Chủ tịch Trần Thị B',
  'kinh phí 104.026.392.712 đồng, trong đó 0,5 tỷ đồng',
  'tự nguyện cung cấp số tài khoản để nhận tiền trợ cấp bằng phương thức không dùng tiền mặt',
  '100% người dân có căn cước công dân, 95% có số định danh trước năm 2030',
  'công dân đăng ký thường trú tại địa phương; người cư trú tại các xã đảo',
  'địa chỉ: https://misposasoft.molisa.gov.vn/',
  'trụ sở tại số 18 Hoàng Diệu',
  'giai đoạn 2025 - 2030, tầm nhìn 2045; tỷ lệ 0.912 / 0.345',
  'Nghị định số 13/2023/NĐ-CP, Quyết định 546/QĐ-TTg ngày 22/4/2024',
  'tiểu khu 021, 022, 023; lô 0312',
  'mã số 01.02.003.0045 theo biểu 12',
  'dân số 031 185 người',
])('leaves “%s”', (text) => {
  expect(maskPersonalData(text)).toEqual({ text, masked: [] });
});

test('is as long as the text, and masks nothing twice', () => {
  assert(
    property(
      array(constantFrom('a@b.vn', ' ', '0912345678', ':', 'CCCD', '\n', '031185001234', 'ĐT', 'thôn', '.'), {
        maxLength: 40,
      }),
      (parts) => {
        const text = parts.join('');
        const { text: shown, masked } = maskPersonalData(text);
        expect(shown).toHaveLength(text.length);
        expect(maskPersonalData(shown).masked).toEqual([]);
        masked.forEach(({ start, end }, at) =>
          expect(start < end && end <= (masked[at + 1]?.start ?? text.length)).toBe(true),
        );
      },
    ),
  );
});
