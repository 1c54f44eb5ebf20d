import { fold } from '@sau-ro/gazetteer';
import { expect, test } from 'vitest';
import { findIndicator, spellClause } from './indicator.ts';

const indicatorOf = (clause: string, unit = '%'): string | null =>
  findIndicator(spellClause(fold(clause)), unit, false);

test.each([
  ['Tỷ lệ bao phủ BHYT đạt trên 95% dân số', 'health-insurance-coverage'],
  ['95% người dân tham gia bảo hiểm y tế', 'health-insurance-coverage'],
  ['100% học sinh, sinh viên tham gia bảo hiểm y tế', 'student-health-insurance-coverage'],
  ['100% trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế', 'health-insurance-coverage-under-6'],
  ['Tỷ lệ hài lòng của người dân đối với dịch vụ y tế đạt 90%', 'patient-satisfaction'],
  ['tỷ lệ tiêm chủng đầy đủ cho trẻ em dưới 1 tuổi đạt trên 95%', 'full-immunization-under-1'],
  ['tỷ lệ tiêm chủng đầy đủ cho trẻ em đạt trên 95%', 'full-immunization'],
  ['Tỷ lệ khám chữa bệnh BHYT tại trạm y tế đạt trên 20%', 'commune-station-insured-visits'],
  ['95% trạm y tế xã thực hiện dự phòng, quản lý một số bệnh không lây nhiễm', 'commune-stations-ncd-care'],
])('“%s” is of %s', (clause, id) => expect(indicatorOf(clause)).toBe(id));

test.each([
  ['Đạt 15 bác sỹ trên vạn dân', 'bác sĩ/10.000 dân', 'doctors-per-10k'],
  ['mỗi trạm y tế có ít nhất 01 bác sĩ', 'bác sĩ', 'commune-station-doctors'],
  ['mỗi năm luân phiên ít nhất 20 bác sĩ về trạm y tế', 'bác sĩ/năm', 'doctors-assigned-to-commune-stations'],
  ['chiều cao trung bình của trẻ em từ 1 - 18 tuổi tăng tối thiểu 1,5 cm', 'cm', 'height-gain'],
  ['chiều cao trung bình thanh niên 18 tuổi đối với nam đạt 167 cm', 'cm', 'youth-height-male'],
  ['109 bé trai/100 bé gái', 'bé trai/100 bé gái', 'sex-ratio-at-birth'],
])('“%s” in %s is of %s', (clause, unit, id) => expect(indicatorOf(clause, unit)).toBe(id));

test.each([
  ['giảm 10% số người chưa tham gia bảo hiểm y tế', '%'],
  ['90% hộ cận nghèo tham gia bảo hiểm y tế', '%'],
  ['tỷ lệ suy dinh dưỡng thể nhẹ cân ở trẻ em dưới 6 tuổi còn 8%', '%'],
  ['tỷ lệ hài lòng của người dân đối với cơ quan hành chính đạt 90%', '%'],
  ['100% phụ nữ có thai được tiêm chủng đầy đủ vắc xin uốn ván', '%'],
  ['tỷ lệ hộ nghèo còn 2%', '%'],
  ['đạt 15 bác sĩ', 'bác sĩ'],
])('none is named by “%s”', (clause, unit) => expect(indicatorOf(clause, unit)).toBeNull());
