import { COMMITTEE_PLACE } from './body-name.ts';
import { onOneLine, type SourceText } from '../source-text.ts';

/** Who says in the opening that it makes this document: “UBND huyện Văn Quan xây dựng Kế hoạch”. */
export interface Opening {
  /** Body with its place, as printed. */
  readonly body: string;
  /** Place with its type word, as printed; `null` where only the type word is printed. */
  readonly place: string | null;
  /** Abbreviation of the type that it says it makes: “ban hành Kế hoạch”. */
  readonly type: string | null;
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
  'ban thuong truc',
  'ban chap hanh',
  'dang uy',
  'tinh uy',
  'thanh uy',
  'huyen uy',
  'so',
  'phong',
  'benh vien',
  'trung tam',
  'tram y te',
  'truong',
  'cuc',
  'chi cuc',
  'bo',
  'ban',
  'hoi',
  'lien doan lao dong',
  'bao hiem xa hoi',
  'cong an',
  'van phong',
]
  .join('|')
  .replaceAll(' ', String.raw`\s+`);
const VERB = String.raw`(?:xay\s+dung|ban\s+hanh|lap|de\s+ra|trien\s+khai|yeu\s+cau|bao\s+cao|huong\s+dan|to\s+chuc|thong\s+bao)`;
// at the beginning of a clause, so that “của UBND thành phố … về triển khai” is not taken
const ISSUING = new RegExp(
  String.raw`(?:^|[.,;:\n”")]\s*)(?<body>(?:${BODY})(?![a-z])[^.,;:”"]{0,90}?)\s+(?:da\s+)?${VERB}\s+(?<made>ke\s+hoach|chuong\s+trinh|ke|cac|giam|chi\s+thi|de\s+an|phuong\s+an|phuong|ket|cong|tinh|mot\s+so|thuc\s+hien|nhu|noi\s+dung)`,
  'g',
);
// “Phòng Văn hóa - Xã hội” names no commune: the name of a place has capitals
const PLACE =
  /(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|TP\.?)\s+(?:\p{Lu}[\p{L}'’]*\s?-?\s?|\d{1,2}(?!\d))+/u;
// “Ban Chấp hành Thành đoàn Hà Nội”: the committee’s word says what its place is
const COMMITTEE =
  /(?<type>Tỉnh|Thành|Huyện|Quận|Thị)\s(?:ủy|uỷ|đoàn|hội)\s(?<name>\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){0,4})/u;
const NAMED = /^\S+(?:\s(?:trấn|khu|xã|phố))?\s+[\p{Lu}\d]/u;

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^ke\s+hoach/, 'KH'],
  [/^chuong\s+trinh/, 'CTr'],
  [/^chi\s+thi/, 'CT'],
  [/^de\s+an/, 'ĐA'],
  [/^phuong\s+an/, 'PA'],
];

function placeOfCommittee(printed: string): string | null {
  const { type = '', name } = COMMITTEE.exec(printed)?.groups ?? {};
  return name === undefined ? null : `${COMMITTEE_PLACE[type.toUpperCase()] ?? ''} ${name}`;
}

function makeOpening(printed: string, made = ''): Opening {
  const place = PLACE.exec(printed)?.[0].trim() ?? placeOfCommittee(printed);
  const type = TYPES.find(([pattern]) => pattern.test(made))?.[1] ?? null;
  const body = printed.replace(/\s*\([^)]*\)?$/, '');
  return { body, place: place !== null && NAMED.test(place) ? place : null, type };
}

/** Reads who makes the document from the text between its title and its first heading. */
export function readOpening({ text, folded }: SourceText, from: number, until: number): Opening | null {
  const end = Math.min(until, from + OPENING_LENGTH);
  let found: Opening | null = null;
  for (const match of folded.slice(from, end).matchAll(ISSUING)) {
    const body = match.groups?.['body'] ?? '';
    const start = from + match.index + match[0].indexOf(body);
    const printed = onOneLine(text.slice(start, start + body.length));
    // words in lower case are no name: “các sở, ngành triển khai”
    if (/^\p{Lu}/u.test(printed)) found = makeOpening(printed, match.groups?.['made']);
  }
  return found;
}

const ISSUED_WITH = /(?:kèm theo|theo)\s[^)]{0,160}\scủa\s+(?<body>\p{Lu}[^);]{4,90}?)\s*\)?$/u;

/** Reads who issued a document that came with another: “(Ban hành kèm theo Quyết định số … của Ủy ban nhân dân tỉnh …)”. */
export function readIssuedWith(remark: string): Opening | null {
  const printed = ISSUED_WITH.exec(remark)?.groups?.['body'];
  return printed === undefined ? null : makeOpening(printed.replace(/^Chủ tịch\s+(?=UBND|[ỦU][ỷy]?\s?ban)/iu, ''));
}
