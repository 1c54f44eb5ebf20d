import { expect, test } from 'vitest';
import { readLeadingAgency, startsLikeAgency } from './agency.ts';
import { openSource } from './source-text.ts';

const agency = (text: string): unknown => {
  const source = openSource(text);
  const found = readLeadingAgency(source, 0, source.text.length);
  return found && [source.text.slice(found.start, found.end), found.acts];
};

test.each([
  ['Giao Phòng Bảo trợ xã hội có trách nhiệm tham mưu', ['Phòng Bảo trợ xã hội', true]],
  ['Sở Xây dựng chủ trì rà soát', ['Sở Xây dựng', true]],
  ['Phòng Nghiệp vụ Dược có trách nhiệm chủ trì', ['Phòng Nghiệp vụ Dược', true]],
  ['Sở Y tế thành phố Cần Thơ tổ chức tập huấn', ['Sở Y tế thành phố Cần Thơ', true]],
  ['Các cơ quan, đơn vị được giao chủ trì', ['Các cơ quan, đơn vị', true]],
  ['Các tổ chức chính trị - xã hội vận động', ['Các tổ chức chính trị - xã hội', true]],
  ['Trạm Y tế xã', ['Trạm Y tế xã', false]],
  ['Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì', ['Ban Tuyên giáo và Dân vận Tỉnh ủy', true]],
  ['Các cấp ủy, tổ chức đảng căn cứ chức năng', ['Các cấp ủy, tổ chức đảng', true]],
  ['Sở Công Thương rà soát', ['Sở Công Thương', true]],
  ['Ban chỉ đạo các cấp tổ chức', ['Ban chỉ đạo các cấp', true]],
  ['Các cơ quan quản lý nhà nước có trách nhiệm', ['Các cơ quan quản lý nhà nước', true]],
  ['Tập đoàn Dầu khí Việt Nam kiểm tra', ['Tập đoàn Dầu khí Việt Nam', true]],
  ['Giám đốc các Sở: Tài chính, Y tế chịu trách nhiệm', ['Giám đốc các Sở: Tài chính, Y tế', true]],
  ['Báo Cần Thơ mở chuyên mục', ['Báo Cần Thơ', true]],
  ['Vụ Pháp chế tham mưu', ['Vụ Pháp chế', true]],
  ['UBND TP. Cần Thơ bố trí', ['UBND TP. Cần Thơ', true]],
  ['Phòng Kế hoạch tổng hợp phối hợp thực hiện', ['Phòng Kế hoạch tổng hợp', true]],
  ['Phòng Tài chính - Kế hoạch tổng hợp, báo cáo', ['Phòng Tài chính - Kế hoạch', true]],
  ['Ban Quản lý dự án công trình xây dựng tỉnh rà soát', ['Ban Quản lý dự án công trình xây dựng tỉnh', true]],
  ['Sở Y tế xây dựng kế hoạch', ['Sở Y tế', true]],
  ['Các khoa, phòng báo cáo', ['Các khoa, phòng', true]],
  ['Tổ đáp ứng nhanh có nhiệm vụ', ['Tổ đáp ứng nhanh', true]],
  ['Cac quan uy, huyén uy cin ct Chi thi', ['Cac quan uy, huyén uy', true]],
])('reads %s', (text, expected) => expect(agency(text)).toEqual(expected));

test.each([
  'Phong trào thi đua',
  'Số lượng bác sĩ',
  'Tổ chức tuyên truyền',
  'Báo cáo kết quả',
  'Vụ việc phức tạp',
  'Ngành nghề nông thôn',
  'Bố trí kinh phí',
  'Đối với các khu công nghiệp',
  '',
])('takes no agency from “%s”', (text) => expect(agency(text)).toBeNull());

test('a heading that asks a body names one', () =>
  expect([startsLikeAgency('de nghi hoi lien hiep phu nu huyen'), startsLikeAgency('kinh phi')]).toEqual([
    true,
    false,
  ]));
