import { onOneLine } from '../source-text.ts';

/** A body that is named as the issuer of another document, and where its name ends. */
export interface IssuingBody {
  readonly name: string;
  readonly end: number;
}

const LONGEST = 110;
const OF = /[\s,]*c[a-z]{1,3}a\s+/y;
// with these words the subject begins, or another document; damaged texts print “v¢” for “về”
const STOP = new RegExp(
  String.raw`[,;.:()“”"\[\]!?]|\n\s*\n|\s(?:${[
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
    'va (?:nghi|ke|chuong|chi|quyet|cong|cac|thong|van)',
    'ngay',
    'nham',
    'giao',
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
  ]
    .join('|')
    .replaceAll(' ', String.raw`\s+`)})(?=\s|[“"])`,
  'g',
);

const CENTRAL: readonly (readonly [RegExp, string])[] = [
  [/^ban bi th/, 'Ban Bí thư'],
  [/^bo ch[a-z]{2,3}h tr/, 'Bộ Chính trị'],
];

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?:ủy|uỷ) ban nhân dân/gi, 'UBND'],
  [/hội đồng nhân dân/gi, 'HĐND'],
];

function normaliseBody(printed: string): string {
  return SHORT.reduce((name, [pattern, short]) => name.replaceAll(pattern, short), onOneLine(printed));
}

// these begin a subject even in capitals: “của Ủy ban nhân dân tỉnh Phát động …”
const BEGINS_SUBJECT =
  /\n\s*\n|^\s(?:ve|phat|thuc|trien|ban\s+hanh|quy\s+dinh|phe|sua|bo\s+sung|ket\s+luan|thi\s+diem|cong\s+bo|tang|thanh\s+lap)/;

// in a name such words have capitals: “Cục Quản lý Dược”, “Sở Xây dựng”
function nameLength(text: string, folded: string): number | null {
  for (const { index, 0: sign } of folded.matchAll(STOP)) {
    if (!/^\s\p{Lu}/u.test(text.slice(index, index + 2)) || BEGINS_SUBJECT.test(sign)) return index;
  }
  return folded.length === LONGEST ? null : folded.length;
}

/** Reads “của Ủy ban nhân dân tỉnh …” at `at`; `null` where no issuer is printed there. */
export function readIssuerName(text: string, folded: string, at: number): IssuingBody | null {
  OF.lastIndex = at;
  if (!OF.test(folded)) return null;
  const start = OF.lastIndex;
  if (!/\p{Lu}/u.test(text.charAt(start))) return null;
  const window = folded.slice(start, start + LONGEST);
  const length = nameLength(text.slice(start, start + LONGEST), window);
  if (length === null) return null;
  const central = CENTRAL.find(([pattern]) => pattern.test(window.slice(0, length).replaceAll(/\s+/g, ' ')));
  const name = central?.[1] ?? normaliseBody(text.slice(start, start + length));
  return name.length < 3 ? null : { name, end: start + length };
}
