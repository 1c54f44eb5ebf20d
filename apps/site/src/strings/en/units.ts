import type { Words } from '../vi/words.ts';

/** What the units of indicators are called in English; any other stays as its document prints it. */
export const unitWords: Words['unitWords'] = {
  '% dân số': '% of the population',
  tuổi: 'years',
  năm: 'years',
  'lần/năm': 'per year',
  'triệu sổ': 'million health books',
  'triệu lượt': 'million visits',
  trạm: 'stations',
  người: 'people',
  'bác sĩ/10.000 dân': 'doctors per 10,000 people',
  'điều dưỡng/10.000 dân': 'nurses per 10,000 people',
  'dược sĩ/10.000 dân': 'pharmacists per 10,000 people',
  'giường/10.000 dân': 'beds per 10,000 people',
  'bác sĩ/trạm': 'doctors per station',
  'bác sĩ/năm': 'doctors a year',
  'bé trai/100 bé gái': 'boys per 100 girls',
};
