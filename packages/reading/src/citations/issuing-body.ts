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

/** A body's name on one line, UBND and HĐND short. */
export function normaliseBody(printed: string): string {
  return SHORT.reduce((name, [pattern, short]) => name.replaceAll(pattern, short), onOneLine(printed));
}

/** Reads “của Ủy ban nhân dân tỉnh …” at `at`; `null` where no issuer is printed there. */
export function readIssuerName(text: string, folded: string, at: number): IssuingBody | null {
  OF.lastIndex = at;
  if (!OF.test(folded)) return null;
  const start = OF.lastIndex;
  if (!/\p{Lu}/u.test(text.charAt(start))) return null;
  const window = folded.slice(start, start + LONGEST);
  STOP.lastIndex = 0;
  const stop = STOP.exec(window);
  if (!stop && window.length === LONGEST) return null;
  const length = stop?.index ?? window.length;
  const central = CENTRAL.find(([pattern]) => pattern.test(window.slice(0, length).replaceAll(/\s+/g, ' ')));
  const name = central?.[1] ?? normaliseBody(text.slice(start, start + length));
  return name.length < 3 ? null : { name, end: start + length };
}
