import type { Comparator } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { parsePrintedNumber } from './printed-number.ts';
import { readUnit, type Unit } from './unit.ts';

/** A number with what it counts, where it stands. */
export interface Figure {
  readonly start: number;
  /** Where its unit ends. */
  readonly end: number;
  readonly value: number;
  /** The number behind a stroke: 20 of “18/20 xã”. */
  readonly total: number | null;
  readonly unit: string | null;
  readonly kind: Unit['kind'];
  readonly comparator: Comparator;
  /** Where “trên”, “khoảng” or the number begins. */
  readonly lead: number;
}

// a number that touches a letter or a damaged sign (“l68”, “!01”) is none that can be read
const TOKEN = /(?<![\p{L}\d.,!|[\]_+\u2010-\u2015-]|(?<!\p{L})\/)\d[\d.,/]*/gu;
const TOUCHES = /^(?:[!|\]+_°]|\s?[-\u2010-\u2015]\s?\d|(?!đ|ha|m2|m3|km|kg|tr|ca)\p{L})/u;

// “lũy kế I 123 ca”: a digit that was misread
const LONE_SIGN = /(?:^|\s)[IlOÔ|]\s$/u;

// what is numbered, not counted
const NUMBERED =
  /(?<!\p{L})(?:(?<!tổng |trong |một |con |đa |vào |dân |sĩ )số|ngày|tháng|năm|quý|điều|khoản|(?<!thời |đặc |quan )điểm [a-zđ]|(?<!danh |hạng |chuyên )mục|(?<!một |thành |góp |cổ )phần|chương|phụ lục|biểu|mẫu|thứ|khóa|khoá|giai đoạn|nghị quyết|nghị định|chỉ thị|thông tư|(?<!kỷ |kỉ |pháp )luật|quốc lộ|tỉnh lộ|khu phố|thôn|ấp|nhóm|hạng|t[uý]ýp|bước|hình|bảng|trang|điện thoại|fax|phiên bản|đồng \d|covid|km|lúc|từ năm|nhiệm kỳ|bệnh viện|trường|sinh con|mức|mức độ|quận|phường|(?<!tháo |tiểu )đường|số nhà|tầng)\s*$/iu;
const COUNTED_TIME = /\d\s(?:tháng|năm|quý)\s$/iu;
const HOLDS_DOCUMENT =
  /(?:quyết định|kế hoạch|công văn|văn bản|thông báo|báo cáo|kết luận|tờ trình|hướng dẫn) số\s*$/iu;
const BOUND = /(?:^|[\s,(:])(?<word>trên|hơn|vượt|gần|dưới|khoảng|tối thiểu|ít nhất|không dưới)\s*$/iu;
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  trên: '>',
  hơn: '>',
  vượt: '>',
  gần: '<',
  dưới: '<',
  'tối thiểu': '>=',
  'ít nhất': '>=',
  'không dưới': '>=',
};
const REACH = 40;
const YEAR = /^(?:19|20)\d{2}$/;
const SPAN_BEHIND = /^\s+(?:năm|tháng|ngày|tuổi|giờ|tuần)(?!\p{L})/iu;
// “tuổi thọ trung bình đạt 74,8 tuổi”
const LIFE_BEFORE = /(?:tuổi thọ|số năm sống)[^.;\d]{0,60}$/iu;
const LIFE = /^\s+(?:tuổi|năm)/iu;
const AGE_BEFORE = /(?:dưới|từ|đến|trên)\s*$/iu;

interface Bound {
  readonly comparator: Comparator;
  readonly lead: number;
}

function readBound(text: string, start: number): Bound {
  const before = text.slice(Math.max(0, start - REACH), start);
  const match = BOUND.exec(before);
  const word = match?.groups?.['word']?.toLowerCase();
  if (!match || word === undefined) return { comparator: '=', lead: start };
  return {
    comparator: COMPARATORS[word] ?? '=',
    lead: start - before.length + match.index + match[0].search(/\p{L}/u),
  };
}

// only what is bare, “Số hộ nghèo: 15”, may lack a unit
const BARE_LEAD = /(?:^|[\s,;(])(?:số|t[ỷỉ] (?:suất|lệ|số)|hệ số|chỉ số)\s[^.;:()]{3,80}(?::|\s(?:là|đạt|có))\s*$/iu;
// “khiển trách: 03, cảnh cáo: 04”
const COLON_LEAD = /(?<!(?:^|[\s(])(?:số|mã|điện thoại|đt|fax|trang|tài khoản|phụ lục))(?<=\p{L}{2}):\s*$/iu;
// “90 đơn (khiếu nại 59, tố cáo 31)”
const LIST = /\((?:\p{L}[\p{L} ]{1,40} \d{1,3}(?:\.\d{3})*, ){0,6}\p{L}[\p{L} ]{1,40} $/u;
const LIST_ENDS = /^(?:\)|, \p{L})/u;
const LONGEST_LIST = 160;
const ENDS = /^\s*(?:[.;,)(]|$|\s(?:với|và|tăng|giảm|chiếm|đạt|bằng)(?!\p{L}))/u;

// “con thứ ba 57, giảm 02 trẻ”
const COMPARED = /^,?\s(?:tăng|giảm)\s\d/u;

const leadsToBare = (before: string): boolean => COLON_LEAD.test(before) || BARE_LEAD.test(before.slice(-100));

const isListed = (before: string, after: string): boolean =>
  LIST_ENDS.test(after) && LIST.test(before.slice(before.lastIndexOf('(')));

function readLife(text: string, start: number, end: number): Unit | null {
  const printed = LIFE.exec(text.slice(end, end + 8))?.[0];
  if (printed === undefined || !LIFE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_LIST), start))) return null;
  return { unit: printed.trim(), kind: 'counted', end: end + printed.length, isKnown: true };
}

function readMeasured({ text, folded }: SourceText, start: number, end: number): Unit | null {
  if (SPAN_BEHIND.test(text.slice(end, end + 8))) return readLife(text, start, end);
  const unit = readUnit(text, folded, end);
  if (unit) return unit;
  const before = text.slice(Math.max(0, start - LONGEST_LIST), start);
  const after = text.slice(end, end + 12);
  const isBare = COMPARED.test(after) || isListed(before, after) || (ENDS.test(after) && leadsToBare(before));
  return isBare ? { unit: '', kind: 'counted', end, isKnown: true } : null;
}

// “1,234 người”: thousands or thousandths, who can say
const isDoubtful = (printed: string, { kind }: Unit): boolean => kind === 'counted' && /^\d{1,3},\d{3}$/.test(printed);

function isNumbered(text: string, start: number, printed: string, unit: Unit): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (HOLDS_DOCUMENT.test(before)) return true;
  // “thu 9 tháng 20,8 tỷ đồng”: no month has a fraction, and the ninth is not meant
  if (printed.includes(',') || COUNTED_TIME.test(before)) return false;
  if (unit.kind !== 'share' && NUMBERED.test(before))
    return unit.kind === 'counted' || /(?:ngày|tháng|năm)\s*$/iu.test(before);
  if (unit.isKnown) return false;
  return YEAR.test(printed) || AGE_BEFORE.test(before);
}

function readFigure(source: SourceText, start: number, token: string): Figure | null {
  const printed = token.replace(/[.,/]+$/, '');
  const number = parsePrintedNumber(printed);
  const end = start + printed.length;
  const { text } = source;
  if (LONE_SIGN.test(text.slice(Math.max(0, start - 3), start))) return null;
  if (!number || TOUCHES.test(text.slice(end, end + 4))) return null;
  const unit = readMeasured(source, start, end);
  if (!unit || isDoubtful(printed, unit) || isNumbered(text, start, printed, unit)) return null;
  const { value, other } = number;
  return {
    start,
    end: unit.end,
    value,
    total: other,
    unit: unit.unit === '' ? null : unit.unit,
    kind: unit.kind,
    ...readBound(text, start),
  };
}

/** The counted and measured figures of `[from, to)`, in order: no dates, numbers of documents, labels or ages. */
export function findFigures(source: SourceText, from: number, to: number): readonly Figure[] {
  const figures: Figure[] = [];
  for (const { index, 0: token } of source.text.slice(from, to).matchAll(TOKEN)) {
    // “109 bé trai/100 bé gái”: the second number is in the unit of the first
    if (from + index < (figures.at(-1)?.end ?? 0)) continue;
    const figure = readFigure(source, from + index, token);
    if (figure && figure.end <= to) figures.push(figure);
  }
  return figures;
}
