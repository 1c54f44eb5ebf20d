import { expect, test } from 'vitest';
import { read } from '../read.ts';

const sign = (foot: string) => {
  const { signer } = read(`Số: 1/KH-UBND\n\nKẾ HOẠCH\nPhòng dịch\n\nI. MỤC TIÊU\n\nGiảm số ca mắc.\n\n${foot}\n`);
  return signer && [signer.name, signer.position, signer.forms.join(' / ')];
};
const RECIPIENTS = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n';

test.each([
  [
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nLê Thị Hồng Vân',
    ['Lê Thị Hồng Vân', 'PHÓ CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH'],
  ],
  [
    'K/T CHÁNH\nVĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nVõ Hùng Dũng',
    ['Võ Hùng Dũng', 'PHÓ CHÁNH VĂN PHÒNG', 'K/T CHÁNH VĂN PHÒNG'],
  ],
  [
    'TM/ UBND TỈNH\nKT/ CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nPhạm Phước',
    ['Phạm Phước', 'PHÓ CHỦ TỊCH', 'TM/ UBND TỈNH / KT/ CHỦ TỊCH'],
  ],
  ['KT. Giám đốc\nPhó Giám đốc\n\nTrần Văn Nam', ['Trần Văn Nam', 'Phó Giám đốc', 'KT. Giám đốc']],
  ['GIÁM ĐỐC\n\nNGUYỄN THỊ THANH HÀ', ['NGUYỄN THỊ THANH HÀ', 'GIÁM ĐỐC', '']],
  ['GIÁM ĐỐC\n\nBS.CKII. Vũ Bá Toản', ['Vũ Bá Toản', 'GIÁM ĐỐC', '']],
  ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n[daky]\nGS. TS. Trần Văn Thuấn', ['Trần Văn Thuấn', 'THỨ TRƯỞNG', 'KT. BỘ TRƯỞNG']],
  ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nĐã ký: Thượng tá Võ Minh Đức', ['Võ Minh Đức', 'CHÁNH VĂN PHÒNG', 'TL. CHỦ TỊCH']],
])('reads the signature %j', (signature, signer) => expect(sign(`${RECIPIENTS}${signature}`)).toEqual(signer));

test('reads a signature above the list of recipients', () =>
  expect(sign(`CHỦ TỊCH\n\nPhạm Văn Tân\n\n${RECIPIENTS}`)).toEqual(['Phạm Văn Tân', 'CHỦ TỊCH', '']));

test('takes the signature of the document, not that of a form in its annex', () =>
  expect(
    sign(`${RECIPIENTS}CHỦ TỊCH\n\nPhạm Văn Tân\n\nPHỤ LỤC\n\nNơi nhận:\n- Như trên.\nGIÁM ĐỐC\n\nNguyễn Văn Mẫu`)?.[0],
  ).toBe('Phạm Văn Tân'));

test.each(['CHỦ TỊCH', 'KT. GIÁM ĐỐC\nVĂN PHÒNG SỞ', 'Trưởng các phòng chịu trách nhiệm thi hành.'])(
  'there is no signer in %j',
  (signature) => expect(sign(`${RECIPIENTS}${signature}`)).toBeNull(),
);
