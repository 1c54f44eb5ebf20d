/** Key of the whole country, where a verdict asks of which place a target or a figure is. */
export const COUNTRY = 'country';

// the bodies whose goals are the country’s; a ministry also plans for its own house, so it is none of them
const NATIONAL =
  /^(?:(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương)(?: Trung ương)?(?: Đảng(?: Cộng sản Việt Nam)?)?|Quốc hội|(?:Thủ tướng )?Chính phủ)(?:,? khóa [IVXL]+)?$/iu;

/** Of which place a target is: the one that it names; the country, where a national body names none; `null`: not known. */
export const placeOfTarget = (locality: string | null, issuer: string | null): string | null =>
  locality ?? (issuer !== null && NATIONAL.test(issuer) ? COUNTRY : null);
