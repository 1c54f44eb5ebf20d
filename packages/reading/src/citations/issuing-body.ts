import { onOneLine } from '../source-text.ts';

/** A body that is named as the issuer of another document, and where its name ends. */
export interface IssuingBody {
  readonly name: string;
  readonly end: number;
}

const LONGEST = 110;
// “do … ban hành” names the issuer as “của …” does
const OF = /[\s,)*_]{0,6}(?:c[a-z]{1,3}a|(?<by>do))\s{1,9}[*_]{0,3}/y;
const ISSUES_IT = /^\s+(?:ky\s+)?ban\s+hanh/;
// with these words the subject begins, or another document; damaged texts print “v¢” for “về”
const STOP = new RegExp(
  String.raw`[;.:()“”"\[\]!?|*]|,(?!\s+(?:the\s+thao|thuong\s+binh)(?![a-z]))|\n\s*\n|\n\s{0,9}(?:[-+•]|(?:\d{1,2}|[ivx]{1,5})[.)\-]|\d{1,3}\s*\n)|\s(?:${[
    've',
    'v[^\\s\\w]',
    'phat dong',
    'thuc hien',
    'trien khai',
    'ban hanh',
    'quy dinh',
    'phe duyet',
    'huong dan',
    'sua doi',
    'bo sung',
    'ket luan',
    'thi diem',
    'cong bo',
    'tai',
    'de',
    'den',
    'va (?:nghi|ke|chuong|chi thi|quyet|cong van|cong dien|cac|thong tu|thong bao|van ban|to trinh|bao cao|huong|ket luan|luat|bo luat|phap lenh|de an|phuong an|quy dinh|quy che|du an)',
    'ngay',
    'nham',
    '(?<!(?:ngoai|tuyen)\\s)giao',
    'thanh lap',
    'tang cuong',
    'trong',
    'la',
    'va y kien',
    'dong y',
    'thong qua',
    'cho',
    'theo',
    'nhung',
    'xay dung',
    'yeu cau',
    'chi dao',
    'to chuc',
    'co',
    'gom',
    'duoc',
    'da',
    'nam',
    'quan triet',
    'voi',
    'tren',
    'don doc',
    'kiem tra',
    'gan',
    'va',
  ]
    .join('|')
    .replaceAll(' ', String.raw`\s+`)})(?=\s|[“",;.:)]|$)`,
  'g',
);

const CENTRAL: readonly (readonly [RegExp, string])[] = [
  [/^ban bi th/, 'Ban Bí thư'],
  [/^bo ch[a-z]{2,3}h tr/, 'Bộ Chính trị'],
];

// conclusions are given by both: “của Bộ Chính trị, Ban Bí thư về …”
const BOTH_CENTRAL = /^bo\s+chinh\s+tri(?:,|\s+va)\s+ban\s+bi\s+thu(?=\s+(?:ve|khoa)\s|\s*(?:[;.(]|$))/;

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?:ủy|uỷ) ban nhân dân/gi, 'UBND'],
  [/hội đồng nhân dân/gi, 'HĐND'],
];

const TERM = /\s+khóa\s+[IVXL]+$/;

/** A body's name on one line, UBND and HĐND short, without the term it served in. */
export function normaliseBody(printed: string): string {
  const name = SHORT.reduce((name, [pattern, short]) => name.replaceAll(pattern, short), onOneLine(printed));
  return name.replace(TERM, '');
}

const BODY =
  /^(?:(?:pho\s+)?(?:chu\s+tich|thu\s+tuong|bo\s+truong|giam\s+doc|cuc\s+truong|truong\s+ban)\s|(?:thuong\s+truc\s+)?(?:uy\s+ban|ubnd|hoi\s+dong|hdnd|chinh\s+phu|quoc\s+hoi|bo\s|ban\s|so\s|cuc\s|tong\s+cuc\s|tinh\s+uy|thanh\s+uy|huyen\s+uy|quan\s+uy|dang\s+uy|van\s+phong|thanh\s+tra|trung\s+tam|truong\s|benh\s+vien|cong\s+an|vien\s|doan\s|hoi\s|lien\s+doan|phong\s|chi\s+cuc|bao\s+hiem\s+xa\s+hoi))/;
const LONGEST_BODY = 80;

/** True where folded words are the name of a body: it begins as such names do, and nothing is said of it. */
export function beginsWithBody(folded: string): boolean {
  if (folded.length > LONGEST_BODY || !BODY.test(folded)) return false;
  return folded.includes(' ') && !/\s(?:da|se|theo|duoc|ve|chi\s+dao|giao|to\s+chuc)(?:\s|$)/.test(folded);
}

const ISSUES: readonly (readonly [RegExp, RegExp])[] = [
  [/^UBND/, /^(?:(?:pho\s+)?chu\s+tich\s+)?(?:ubnd|uy\s+ban\s+nhan)/],
  [/^HĐND/, /hdnd|hoi\s+dong\s+nhan/],
  [/^TTg/, /^(?:pho\s+)?thu\s+tuong/],
  [/^CP$/, /^chinh\s+phu/],
  [/^VPCP/, /^van\s+phong\s+chinh/],
  [/^QH\d/, /^quoc\s+hoi/],
  [/^TW/, /^(?:bo\s+chinh|ban\s+(?:bi|chap))/],
  [/^TU/, /tinh\s+uy|thanh\s+uy|dang\s+bo/],
  [/^(?:ĐU|HU|QU)/, /uy(?:\s|$)|dang\s+bo/],
  [/^B[A-ZĐ]+/, /(?:^|\s)(?:bo|ban|bao)\s/],
  [/^S[A-ZĐ]/, /so\s/],
];

/** False where a symbol's last part belongs to another kind of body than the one that is named. */
export function issuesUnder(folded: string, suffix: string): boolean {
  const known = ISSUES.find(([pattern]) => pattern.test(suffix));
  return known === undefined || known[1].test(folded);
}

/** True where a symbol’s last part is known to belong to the body that is named: TTg to the Prime Minister. */
export function isKnownIssuer(folded: string, suffix: string): boolean {
  return ISSUES.find(([pattern]) => pattern.test(suffix))?.[1].test(folded) === true;
}

// these begin a subject even in capitals: “của Ủy ban nhân dân tỉnh Phát động …”
const BEGINS_SUBJECT =
  /\n\s*\n|^\s(?:ve|phat|thuc|trien|ban\s+hanh|quy\s+dinh|phe|sua|bo\s+sung|ket\s+luan|thi\s+diem|cong\s+bo|tang|thanh\s+lap)/;

const LONGEST_JOINT = 240;
// a joint circular lists its bodies: “của Bộ Y tế, Bộ Tài chính”
const NEXT_BODY = /^,\s+(?:bo|hoi|uy\s+ban|ngan\s+hang|vien|toa|thanh\s+tra|ban|tong)\s/;

// “Bộ Lao động - Thương binh và xã hội” goes on in small letters, “Ban Thường vụ Tỉnh ủy và phổ biến …” does not
const AND_IN_NAME =
  /^\s+(?:xa\s+hoi|the\s+thao|du\s+lich|moi\s+truong|dao\s+tao|phat\s+trien|truyen\s+thong|cong\s+nghe|thong\s+tin|dan\s+van|do\s+thi|ha\s+tang|dau\s+tu|kiem\s+soat)(?![a-z])/;

const isAndInName = (text: string, folded: string): boolean => /^\s+\p{Lu}/u.test(text) || AND_IN_NAME.test(folded);

// in a name such words have capitals: “Cục Quản lý Dược”, “Sở Xây dựng”
function nameLength(text: string, folded: string, longest: number): number | null {
  for (const { index, 0: sign } of folded.matchAll(STOP)) {
    if (longest === LONGEST_JOINT && NEXT_BODY.test(folded.slice(index))) continue;
    const after = index + sign.length;
    if (/^\sva$/.test(sign) && isAndInName(text.slice(after, after + 20), folded.slice(after, after + 20))) continue;
    if (!/^\s\p{Lu}/u.test(text.slice(index, index + 2)) || BEGINS_SUBJECT.test(sign)) return index;
  }
  return folded.length === longest ? null : folded.length;
}

/** Reads “của Ủy ban nhân dân tỉnh …” at `at`; `null` where no issuer is printed there. Of a joint document, all its bodies. */
export function readIssuerName(text: string, folded: string, at: number, isJoint: boolean): IssuingBody | null {
  OF.lastIndex = at;
  const lead = OF.exec(folded);
  if (!lead) return null;
  const start = OF.lastIndex;
  if (!/\p{Lu}/u.test(text.charAt(start))) return null;
  const longest = isJoint ? LONGEST_JOINT : LONGEST;
  const window = folded.slice(start, start + longest);
  const length = nameLength(text.slice(start, start + longest), window, longest);
  if (length === null || (lead.groups?.['by'] && !ISSUES_IT.test(window.slice(length)))) return null;
  const both = BOTH_CENTRAL.exec(window);
  if (both) return { name: 'Bộ Chính trị, Ban Bí thư', end: start + both[0].length };
  const central = CENTRAL.find(([pattern]) => pattern.test(window.slice(0, length).replaceAll(/\s+/g, ' ')));
  const name = central?.[1] ?? normaliseBody(text.slice(start, start + length));
  return name.length < 3 ? null : { name, end: start + length };
}
