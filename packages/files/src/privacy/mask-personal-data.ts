/** What is masked: personal data by Law 91/2025/QH15, article 2 (in force since 1 January 2026), as far as it can be told from a text alone. */
type PersonalDataKind = 'email' | 'phone' | 'identity-number' | 'account-number' | 'home-address';

/** A masked stretch of a text. */
interface MaskedSpan {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/** A text that may be shown to all. */
export interface MaskedText {
  /** As long as the text that was given: what stands elsewhere keeps its place. */
  readonly text: string;
  readonly masked: readonly MaskedSpan[];
}

/** Stands for a letter that is not shown. */
export const MASK = '█';

interface Rule {
  readonly kind: PersonalDataKind;
  /** The first group, or all of it, is masked. */
  readonly printed: RegExp;
}

const leadIn = (words: string, value: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d${MASK}])(?:${words})(?![\\p{L}\\d${MASK}])[^\\d\\n:;${MASK}]{0,24}:?[^\\S\\n]{0,4}(${value})`,
    'giu',
  );

const NUMBER = '\\+?\\(?\\d[\\d .()-]{4,20}\\d';
const RULES: readonly Rule[] = [
  {
    // a scan loses points: “ten@cantho gov.vn”
    kind: 'email',
    printed:
      /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:(?:\.|[. ]{1,2}(?=(?:gov|edu|com|org|net|vn)(?![\p{L}\d])))[\p{L}\d-]{1,63}){1,5}/gu,
  },
  {
    kind: 'account-number',
    printed: leadIn('số tài khoản|tài khoản(?: ngân hàng)?(?: số)?|STK|số TK|TK số', NUMBER),
  },
  {
    kind: 'identity-number',
    printed: leadIn(
      'CCCD|CMND|CMTND|CMT|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|(?:số |mã )?định danh(?: cá nhân)?|hộ chiếu|(?:mã số|số sổ|số thẻ) BH(?:XH|YT)',
      '[A-Z]{0,2}\\d[\\d .]{5,16}\\d',
    ),
  },
  // a citizen's number: the province's code, then sex and century, year of birth, six digits (Decree 137/2015/NĐ-CP, article 13)
  { kind: 'identity-number', printed: /(?<![\d.,/█-])0[0-9]{2}[0-3][0-9]{8}(?![\d.,/-]*[\d█])/gu },
  { kind: 'phone', printed: leadIn('điện thoại|đt|sđt|đtdđ|tel|fax|di động|hotline|zalo|đường dây nóng', NUMBER) },
  // mobile numbers, and those of the provinces; between spaces at least three digits, or columns of a table would be one
  { kind: 'phone', printed: /(?<![\d.,/+█-])0(?:[35789](?:[.-]?\d){8}|2(?:[.-]?\d){9})(?![\d/█-]|[.,][\d█])/gu },
  { kind: 'phone', printed: /(?<![\d.,/+█-])0(?:[35789]\d{1,2}|2\d{1,2})(?: \d{3,4}){2,3}(?![\d/█-]|[.,][\d█])/gu },
  {
    kind: 'phone',
    printed: /(?<![\d.,/█-])\+84[ .-]?(?:[35789]\d{1,2}|2\d{1,2})(?:[ .-]?\d{3,4}){2,3}(?![\d/█-]|[.,][\d█])/gu,
  },
  {
    kind: 'home-address',
    printed:
      /(?<![\p{L}\d█])(?:(?:nơi|hộ khẩu|địa chỉ) thường trú|nơi (?:ở|cư trú)(?: hiện (?:nay|tại))?|chỗ ở(?: hiện (?:nay|tại))?|địa chỉ (?:nhà(?: riêng)?|liên hệ)|nhà riêng)\s{0,3}:\s{0,3}([^\n;]{4,160})/giu,
  },
  {
    kind: 'home-address',
    printed:
      /(?<![\p{L}\d█])(?:thường trú|cư trú|trú|ngụ)\s{1,3}tại\s{1,3}((?:số(?: nhà)?\s|thôn\s|ấp\s|khu phố\s|tổ(?: dân phố)?\s|ngõ\s|hẻm\s|đường\s)[^\n;.]{3,120})/giu,
  },
];

const FEWEST_DIGITS: Readonly<Partial<Record<PersonalDataKind, number>>> = {
  phone: 8,
  'identity-number': 8,
  'account-number': 6,
};

/** Masks e-mail addresses, telephone, identity and account numbers and home addresses; names and posts stay. */
export function maskPersonalData(text: string): MaskedText {
  const found: MaskedSpan[] = [];
  for (const { kind, printed } of RULES) {
    for (const match of text.matchAll(printed)) {
      const value = match[1] ?? match[0];
      if ((value.match(/\d/gu)?.length ?? 0) < (FEWEST_DIGITS[kind] ?? 0)) continue;
      const start = match.index + match[0].lastIndexOf(value);
      found.push({ kind, start, end: start + value.trimEnd().length });
    }
  }
  const masked = withoutOverlaps(found.toSorted((one, other) => one.start - other.start || other.end - one.end));
  return { text: written(text, masked), masked };
}

function withoutOverlaps(sorted: readonly MaskedSpan[]): MaskedSpan[] {
  const kept: MaskedSpan[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end };
  }
  return kept;
}

function written(text: string, masked: readonly MaskedSpan[]): string {
  let [result, at] = ['', 0];
  for (const { start, end } of masked) {
    result += text.slice(at, start) + text.slice(start, end).replaceAll(/\S/g, MASK);
    at = end;
  }
  return result + text.slice(at);
}
