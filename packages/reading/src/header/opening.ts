import { onOneLine, type SourceText } from '../source-text.ts';

/** Who says in the opening that it makes this document: “UBND huyện Văn Quan xây dựng Kế hoạch”. */
export interface Opening {
  /** Body with its place, as printed. */
  readonly body: string;
  /** Place with its type word, as printed; `null` where only the type word is printed. */
  readonly place: string | null;
}

const OPENING_LENGTH = 5000;

const BODY = [
  'uy ban nhan dan',
  'ubnd',
  'hoi dong nhan dan',
  'hdnd',
  'chu tich uy ban nhan dan',
  'chu tich ubnd',
  'ban th[a-z]{2,4}ng v[a-z]',
  'ban chap hanh',
  'dang uy',
  'tinh uy',
  'thanh uy',
  'huyen uy',
  'so',
  'phong',
  'benh vien',
  'trung tam',
  'truong',
  'cuc',
  'chi cuc',
  'bo',
  'ban',
  'hoi',
  'bao hiem xa hoi',
  'cong an',
]
  .join('|')
  .replaceAll(' ', String.raw`\s+`);
const VERB = String.raw`(?:xay\s+dung|ban\s+hanh|lap|de\s+ra|trien\s+khai|yeu\s+cau|bao\s+cao)`;
// at the beginning of a clause, so that “của UBND thành phố … về triển khai” is not taken
const ISSUING = new RegExp(
  String.raw`(?:^|[.,;:\n”"]\s*)(?<body>(?:${BODY})(?![a-z])[^.,;:”"]{0,90}?)\s+(?:da\s+)?${VERB}\s+(?:ke\s+hoach|chuong\s+trinh|ke|cac|giam|chi\s+thi|de\s+an|phuong|ket|cong|tinh)`,
  'g',
);
const PLACE = /(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|TP\.?)\s+(?:\p{Lu}[\p{L}'’]*\s?-?\s?)+/iu;
const NAMED = /^\S+(?:\s(?:trấn|khu|xã|phố))?\s+\p{Lu}/u;

/** Reads who makes the document from the text between its title and its first heading. */
export function readOpening({ text, folded }: SourceText, from: number, until: number): Opening | null {
  const end = Math.min(until, from + OPENING_LENGTH);
  let found: Opening | null = null;
  for (const match of folded.slice(from, end).matchAll(ISSUING)) {
    const body = match.groups?.['body'] ?? '';
    const start = from + match.index + match[0].indexOf(body);
    const printed = onOneLine(text.slice(start, start + body.length));
    const place = PLACE.exec(printed)?.[0].trim() ?? null;
    found = { body: printed, place: place !== null && NAMED.test(place) ? place : null };
  }
  return found;
}
