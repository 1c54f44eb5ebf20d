import { fold } from '@sau-ro/gazetteer';

// nouns that stand right behind a count, folded
const COUNTED = [
  'luot',
  'cas|ca',
  'truong hop|benh nhan|bn|nguoi dan|nguoi lao dong|nguoi benh|nguoi|chau|em|nan nhan',
  'tre em|tre|hoc sinh|sinh vien|hoc vien|thi sinh|giao vien|bac si|bac sy|duoc si|duoc sy|dieu duong|nhan vien',
  'can bo|cong chuc|vien chuc|dang vien|quan chung|dong chi|doan vien|hoi vien|lao dong|nhan khau|khau|chien si|cong dan|dai bieu',
  'ho gia dinh|ho dan|ho ngheo|ho can ngheo|ho so|ho|doi tuong|thanh vien|phu nu|cap vo chong',
  'mau|xet nghiem|lieu|mui|ky thuat|phieu',
  'bien che|cuoc|lop|buoi|hoi nghi|hoi thao|phien|ky hop|dot|lan|vong',
  'tin, bai va anh|tin, bai|tin bai|bai viet|tin|bai|anh|chuyen muc|chuyen trang|chuyen de|phong su|ban tin|to roi|to gap|pano|ap phich|bang ron|khau hieu|video|cuon|quyen',
  'van ban|quyet dinh|ke hoach|cong van|nghi quyet|bao cao|thong bao|to trinh|chi thi|ket luan|huong dan|y kien|kien nghi',
  'giay phep|giay chung nhan|giay xac nhan|giay moi|giay khen|giay|chung chi|chung nhan|bang khen|ban cam ket|ban|thu tuc|don thu|don vi|don|the',
  'vu viec|vu tai nan|vu an|vu|tai nan|dam chay|o dich|bi can|bi cao|doi tuong',
  'co so|co quan|doanh nghiep|hop tac xa|htx|to chuc|to hop tac|ca nhan|tap the|doan|doi|nhom|chi bo|chi uy|dang bo|chi hoi|chi doan|cau lac bo|clb|to dan pho|to',
  'mo hinh|du an|de an|cong trinh|hang muc|nhiem vu|chi tieu|tieu chi|noi dung|de tai|sang kien|san pham|mat hang|loai|trang trai|lien ket',
  'diem mo|diem cau|diem truong|diem|mo|khu vuc|khu pho|khu dan cu|cho|xa|phuong|thi tran|huyen|tinh|thon|buon|lang|ap|dia phuong',
  'truong|tram y te|tram|benh vien|phong kham|phong hoc|phong|giuong benh|giuong|nha|can nha|can|may|thiet bi|xe|phuong tien|tau|chiec|cai|bo',
  'be trai|con|dan|cay|suat qua|suat|phan qua|hoc bong|giai|huy chuong|danh hieu|lo|thua dat|thua|tai khoan|giao dich|don hang|thue bao|camera',
  'tan|kg|ta|ha|m2|m3|km2|km|met|lit|kwh|mw|gio',
]
  .flatMap((nouns) => nouns.split('|'))
  // the longer one first: “cá nhân” before “ca”
  .sort((one, other) => other.length - one.length)
  .join('|');

const MONEY: Readonly<Record<string, string>> = {
  'nghin ty dong': 'nghìn tỷ đồng',
  'ngan ty dong': 'nghìn tỷ đồng',
  'ty dong': 'tỷ đồng',
  'trieu dong': 'triệu đồng',
  'nghin dong': 'nghìn đồng',
  'ngan dong': 'nghìn đồng',
  'ty usd': 'tỷ USD',
  'trieu usd': 'triệu USD',
  usd: 'USD',
  ty: 'tỷ đồng',
  'tr d': 'triệu đồng',
  trd: 'triệu đồng',
  trieu: 'triệu đồng',
  'dong chi': 'đồng chí',
  dong: 'đồng',
  vnd: 'đồng',
  d: 'đồng',
};

const spaced = (pattern: string): string => pattern.replaceAll(' ', String.raw`\s+`);
const PER = String.raw`(?:\s?/\s?(?:(?:1\s|10{1,2}\s|10{0,2}\.000\s)?(?:nguoi|nam|thang|ngay|ha|dan|van dan|ho|xa|be gai|tre de song|lao dong|vu))(?![a-z])){0,2}`;
const UNIT = new RegExp(
  String.raw`\s{0,3}(?:(?<share>%[o0](?![a-z\d])|[%\u2030])|(?<times>(?:nghin|ngan|van|trieu|ty)\s+(?:${COUNTED.replaceAll(' ', String.raw`\s+`)})(?![a-z\d])${PER})|(?<money>${spaced(Object.keys(MONEY).join('|'))})(?![a-z])(?!\s+(?:le|trong)(?![a-z]))(?<moneyPer>${PER})|(?<counted>(?:${spaced(COUNTED)})(?![a-z\d])${PER}))`,
  'y',
);
const WORD = /\s{1,3}(?<word>[a-z]{2,})(?![a-z\d])/y;

// words behind a number that count nothing, or time, or an age
const NO_NOUN =
  /^(?:nam|thang|ngay|tuan|quy|tuoi|phut|giay|khoa|va|hoac|hay|den|toi|tro|so|cua|la|o|tai|trong|theo|thi|duoc|da|dang|se|cap|thu|dau|cuoi|nay|tren|duoi|voi|ve|cho|tu|do|khi|nhung|cac|mot|hai|ba|bon|khong|chua|co|dat|tang|giam|bang|con|vao|ra|ngoai|gom|nhu|va|khac|luy|uoc|moi|phan|chuong|thap|cao)$/;

/** What is counted, and where the words for it end. */
export interface Unit {
  readonly unit: string;
  readonly kind: 'share' | 'money' | 'counted';
  readonly end: number;
  /** False where the noun is none that is known to be counted. */
  readonly isKnown: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

// rates by their usual names, however they are spelt: “bác sỹ/ 1 vạn dân”
const RATES: readonly (readonly [RegExp, string])[] = [
  [/^bac s[iy]\/(?:10\.000|(?:1 )?van) dan$/, 'bác sĩ/10.000 dân'],
  [/^duoc s[iy]\/(?:10\.000|(?:1 )?van) dan$/, 'dược sĩ/10.000 dân'],
  [/^dieu duong\/(?:10\.000|(?:1 )?van) dan$/, 'điều dưỡng/10.000 dân'],
  [/^giuong(?: benh)?\/(?:10\.000|(?:1 )?van) dan$/, 'giường/10.000 dân'],
];

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function nameUnit(text: string, { money, moneyPer, counted, times, share }: Groups, end: number): Omit<Unit, 'end'> {
  if (share !== undefined) return { unit: share.length > 1 ? '‰' : share, kind: 'share', isKnown: true };
  if (money !== undefined) {
    const per = onOneLine(text.slice(end - (moneyPer?.length ?? 0), end)).replaceAll(/\s?\/\s?/g, '/');
    return { unit: `${MONEY[onOneLine(money)] ?? money}${per}`, kind: 'money', isKnown: true };
  }
  const printed = onOneLine(text.slice(end - (counted ?? times ?? '').length, end)).replaceAll(/\s?\/\s?/g, '/');
  const rate = RATES.find(([pattern]) => pattern.test(fold(printed)))?.[1];
  return { unit: rate ?? printed, kind: 'counted', isKnown: true };
}

/** The unit that stands behind a number which ends at `at`; `null` where nothing there is counted. */
export function readUnit(text: string, folded: string, at: number): Unit | null {
  UNIT.lastIndex = at;
  const match = UNIT.exec(folded);
  if (match?.groups) return { ...nameUnit(text, match.groups, UNIT.lastIndex), end: UNIT.lastIndex };
  WORD.lastIndex = at;
  const word = WORD.exec(folded)?.groups?.['word'];
  if (word === undefined) return null;
  const end = WORD.lastIndex;
  const printed = text.slice(end - word.length, end);
  // “131.398 Sổ sức khỏe điện tử”: folded, a book looks like “số”
  if (!/^sổ$/iu.test(printed) && (NO_NOUN.test(word) || !/^(?:\p{Ll}|\p{Lu}{2,8}$)/u.test(printed))) return null;
  return { unit: printed, kind: 'counted', end, isKnown: false };
}

/** The counted nouns, as part of a pattern over folded text. */
export const COUNTED_PATTERN = spaced(COUNTED);

const LAST_UNIT = new RegExp(
  String.raw`(?:^|\s)(?:[%\u2030]|(?:${Object.keys(MONEY).join('|')}|${COUNTED})(?:\s?/\s?[\d.]{0,7}\s?[a-z ]{2,12})?|/?(?:10\.000|1\.000|100\.000|van)\s?dan)$`,
);

/** The unit that words of one line end with; empty where they end with none. */
export function endsWithUnit(words: string): string {
  const match = LAST_UNIT.exec(fold(words));
  return match ? words.slice(match.index).trim() : '';
}
