/** The words that names of agencies begin with, folded, as a pattern's source. */
const FIRST_WORDS = [
  'so',
  'phong',
  'ban',
  'uy ban',
  'ubnd',
  'hdnd',
  'hoi dong',
  'tram',
  'trung tam',
  'cong an',
  'hoi',
  'doan',
  'mat tran',
  'mttq',
  'ub mttq',
  'ubmttq',
  'truong',
  'benh vien',
  'van phong',
  'thu truong',
  'chu tich',
  'pho chu tich',
  'giam doc',
  'bao hiem',
  'kho bac',
  'dai',
  'bao',
  'chi cuc',
  'cuc',
  'bo',
  'to',
  'lien doan',
  'ngan hang',
  'chi nhanh',
  'vien',
  'thanh tra',
  'thuong truc',
  'dang uy',
  'tinh uy',
  'thanh uy',
  'huyen uy',
  'quan uy',
  'cap uy',
  'dang doan',
  'chi bo',
  'nguoi dung dau',
  'co quan',
  'don vi',
  'doanh nghiep',
  'cong ty',
  'cac',
  'lanh dao',
  'truong cac',
  'bi thu',
  'toa an',
  'vien kiem sat',
  'ban chi huy',
  'quan su',
  'bo chi huy',
  'hat',
  'cong chuc',
  'can bo',
  'nhan vien',
  'dia phuong',
  'thon',
  'khu',
  'tap doan',
  'tong cong ty',
  'chinh quyen',
  'ban giam hieu',
  'hop tac xa',
  'doi',
  'bo phan',
];
const spaced = (words: readonly string[]): string => words.join('|').replaceAll(' ', String.raw`\s+`);
const FIRST = spaced(FIRST_WORDS);

const VERBS = [
  'chu tri',
  'phoi hop',
  'co trach nhiem',
  'chiu trach nhiem',
  'tham muu',
  'can cu',
  'tren co so',
  'chi dao',
  'lanh dao',
  'xay dung',
  'to chuc',
  'trien khai',
  'thuc hien',
  'huong dan',
  'theo doi',
  'don doc',
  'kiem tra',
  'giam sat',
  'tong hop',
  'bao cao',
  'chu dong',
  'tiep tuc',
  'tang cuong',
  'day manh',
  'bo tri',
  'ra soat',
  'tuyen truyen',
  'van dong',
  'quan triet',
  'cu the hoa',
  'thuong xuyen',
  'dinh ky',
  'kip thoi',
  'phan anh',
  'ban hanh',
  'bao dam',
  'dam bao',
  'dua',
  'la',
  'lam',
  'duoc',
  'se',
  'can',
  'phai',
  'theo chuc nang',
  'tuy theo',
  'gui',
  'cung cap',
  'de xuat',
  'trinh',
  'cap nhat',
  'nghien cuu',
  'quan ly',
  'tiep nhan',
  'tap trung',
  'phat huy',
  'nang cao',
  'ho tro',
  'tham gia',
  'phat dong',
  'xac dinh',
  'khan truong',
  'de nghi',
  'yeu cau',
  'dinh huong',
  'co',
  'khi',
  'trong qua trinh',
  'nghiem tuc',
  'lap',
  'tiep',
  'giao',
  'danh gia',
];
const VERB = spaced(VERBS);

const AGENCY = new RegExp(
  String.raw`(?<lead>(?:giao|de\s+nghi|yeu\s+cau|phan\s+cong)\s+(?:cho\s+)?)?(?<agency>(?:${FIRST})(?![a-z\d])[^.;:!?]{0,170}?)(?<stop>\s*[:;.]|,?\s+(?:va\s+)?(?:${VERB})(?![a-z])|$)`,
  'y',
);
const STARTS = new RegExp(String.raw`^(?:(?:giao|de\s+nghi|yeu\s+cau)\s+(?:cho\s+)?)?(?:${FIRST})(?![a-z])`);

/** An agency at the beginning of a stretch. */
export interface LeadingAgency {
  /** Offsets of its name. */
  readonly start: number;
  readonly end: number;
  /** “Đề nghị …”: asked, not told. */
  readonly requested: boolean;
  /** “Giao …”: told in so many words. */
  readonly ordered: boolean;
  /** True where a verb follows its name. */
  readonly acts: boolean;
}

/** True where folded words may name an agency. */
export function startsLikeAgency(folded: string): boolean {
  return STARTS.test(folded.replaceAll(/^[^a-z]+/g, ''));
}

const SHORTEST = 2;

/** Reads the agency that a folded stretch `[start, end)` begins with. */
export function readLeadingAgency(folded: string, start: number, end: number): LeadingAgency | null {
  const window = folded.slice(start, Math.min(end, start + 260));
  const skip = window.search(/[a-z]/);
  if (skip < 0) return null;
  AGENCY.lastIndex = skip;
  const match = AGENCY.exec(window);
  const { lead = '', agency = '', stop = '' } = match?.groups ?? {};
  if (!match || agency.trim().length < SHORTEST) return null;
  const from = start + skip + lead.length;
  const requested = /^de\s+nghi/.test(lead);
  return {
    start: from,
    end: from + agency.trimEnd().length,
    requested,
    ordered: lead !== '' && !requested,
    acts: /[a-z]/.test(stop),
  };
}
