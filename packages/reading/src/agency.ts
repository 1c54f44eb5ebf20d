// The words that names of agencies begin with, folded; brackets shut out other words that fold alike (“Số lượng”, “Phòng, chống”).
const FIRST_WORDS = [
  'so(?! (?:luong|ket|sanh|lieu|nguoi|bo|tuyen|voi|hoa|huu|tien))',
  'phong(?! (?:trao|phu|chong|ngua|tranh|ve|toa|benh|dich)|,)',
  'ban(?! (?:hanh|giao|bac|ve|do|luan|le))',
  'uy ban|ubnd|hdnd|hoi dong|thuong truc|chinh quyen|bo phan|khoi',
  'tram|trung tam|cong an|lien doan|ngan hang|chi nhanh|bao hiem xa hoi|kho bac|chi cuc|cuc|thue|hai quan|dien luc|buu dien',
  'hoi(?! (?:nghi|thao|nhap|y|thi|truong))',
  'doan(?! (?:ket|the))|mat tran|mttq|ub mttq|ubmttq',
  'truong(?! (?:hop|ky))|benh vien|van phong|thu truong|chu tich|pho chu tich|giam doc|bi thu|nguoi dung dau',
  'dai (?:phat|truyen|tieng)|bao va|bo(?! (?:tri|sung|cuc|may|tieu|phan|giong|doi))|bo doi',
  'to (?:dan|cong|truong|giup|hop|y|chuc chinh)|vien(?! (?:chuc|phi|tro|dan))|toa an|hat kiem',
  'thanh tra (?:tinh|so|huyen|thanh|nha|bo)|dang (?:uy|bo|doan)|tinh uy|thanh uy|huyen uy|quan uy|cap uy|chi bo',
  'co quan|don vi|doanh nghiep|cong ty|tong cong ty|tap doan|hop tac xa|cong chuc|can bo|nhan vien|dia phuong|thon',
  'cac (?:so|phong|ban|bo|co quan|don vi|tram|truong(?! hop)|to(?! trinh)|hoi|doan|thon|xa|phuong|dia phuong|co so|cap|nganh|benh vien|trung tam|doanh nghiep|huyen|quan|khoi|chi (?:bo|cuc|nhanh|hoi)|dang|thanh vien|van phong|ubnd|uy ban|vu|cuc|tap doan)',
  'lanh dao (?:cac|so|phong|ubnd|uy ban|don vi|ban|trung tam|benh vien)',
];
const spaced = (patterns: readonly string[]): string => patterns.join('|').replaceAll(' ', String.raw`\s+`);
const FIRST = `(?:${spaced(FIRST_WORDS)})(?![a-z\\d])`;
const LEAD = String.raw`(?:giao|de\s+nghi|yeu\s+cau|phan\s+cong)\s+(?:cho\s+)?`;

// in names such words have capitals: “Sở Xây dựng”, “Ban Quản lý”; damaged texts print “cin ct” for “căn cứ”
const VERBS = [
  'chu tri|phoi hop|co trach nhiem|chiu trach nhiem|tham muu|c[a-z]n c[a-z]|tren co so|chi dao|lanh dao|xay dung|trien khai|thuc hien',
  'huong dan|theo doi|don doc|kiem tra|giam sat|tong hop|bao cao|chu dong|tiep tuc|tang cuong|day manh|bo tri|ra soat|tuyen truyen',
  'van dong|quan triet|cu the hoa|thuong xuyen|dinh ky|kip thoi|phan anh|ban hanh|bao dam|dam bao|duoc giao|theo chuc nang|tuy theo',
  'gui|cung cap|de xuat|cap nhat|nghien cuu|quan ly|tiep nhan|tap trung|phat huy|nang cao|ho tro|tham gia|phat dong|xac dinh|khan truong',
  'de nghi|yeu cau|dinh huong|khi|trong qua trinh|nghiem tuc|lap|danh gia|se|phai|hoan thanh|giup|neu cao|cu|la co quan|lam dau moi',
  String.raw`(?<!cac\s+)(?<!va\s+)(?<!,\s+)to chuc`,
];
const STOP = new RegExp(String.raw`\s*[:;.!?]|,?\s+(?:(?:va|co|da)\s+)?(?<verb>${spaced(VERBS)})(?![a-z])`, 'g');
const START = new RegExp(`(?<lead>${LEAD})?${FIRST}`, 'y');
const STARTS = new RegExp(`^(?:${LEAD})?${FIRST}`);

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
  return STARTS.test(folded.replace(/^[^a-z]+/, ''));
}

const LONGEST = 200;

interface End {
  readonly at: number;
  readonly acts: boolean;
}

function findEnd(printed: string, folded: string): End | null {
  STOP.lastIndex = 0;
  for (const { index, 0: sign, groups } of folded.matchAll(STOP)) {
    const verb = groups?.['verb'];
    if (verb === undefined) return { at: index, acts: false };
    const at = index + sign.length - verb.length;
    if (!/\p{Lu}/u.test(printed.charAt(at))) return { at: index, acts: true };
  }
  return folded.length >= LONGEST ? null : { at: folded.length, acts: false };
}

/** Reads the agency that the stretch `[start, end)` begins with. */
export function readLeadingAgency(
  { text, folded }: { readonly text: string; readonly folded: string },
  start: number,
  end: number,
): LeadingAgency | null {
  const skip = folded.slice(start, Math.min(end, start + 12)).search(/[a-z]/);
  if (skip < 0) return null;
  START.lastIndex = start + skip;
  const match = START.exec(folded);
  if (!match || START.lastIndex > end) return null;
  const lead = match.groups?.['lead'] ?? '';
  const from = start + skip + lead.length;
  const first = START.lastIndex;
  const until = Math.min(end, first + LONGEST);
  const found = findEnd(text.slice(first, until), folded.slice(first, until));
  if (!found) return null;
  const requested = /^de\s+nghi/.test(lead);
  return { start: from, end: first + found.at, requested, ordered: lead !== '' && !requested, acts: found.acts };
}
