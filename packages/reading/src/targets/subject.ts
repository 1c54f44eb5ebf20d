import { fold } from '@sau-ro/gazetteer';
import { withoutMarkup } from '../source-text.ts';
import type { Stretch } from '../sentences.ts';
import type { Bound } from './bound.ts';
import type { Measure } from './measure.ts';
import { mayQuantify, reachesMany } from './quantifier.ts';

const LEAD_WORDS =
  /^(?:[^\p{L}\d]+|(?:ph[ấâa]n đ[ấầâa]u|(?:(?:tối thiểu|ít nhất|trên|hơn|từ|đạt) )?\d{1,3}(?:,\d{1,2})? ?%|trong đó|duy trì|giữ vững|khống chế|đồng thời|đảm bảo|bảo đảm|nâng|tăng|giảm|và|với|đến (?:hết )?năm \d{4}|từ năm \d{4}|hằng năm|hàng năm|như|có|trở lên)(?=[\s,:;]|$))\s*/iu;
const DIRECTION = /\s(?:tăng|giảm|khống chế|giữ vững)$/u;
// “bếp ăn tập thể trường học, hoàn thành trước ngày 15/4/2026”: by when is no part of what is counted
const BY_WHEN =
  /,\s+(?:hoàn thành|xong|chậm nhất|trước ngày|trong (?:quý|tháng))\s.*$|\s+(?:(?:trước|chậm nhất) ngày \d|trong năm 20\d\d|theo (?:chỉ thị|nghị quyết|quyết định|kế hoạch|công văn) số).*$/iu;
// “đảng viên mới/năm”
const PER_TIME = /\/(?:năm|quý|tháng|tuần)$/u;
const TAIL = /[\s,.;:()“”"*_-]+$/u;
const COUNTED_TAIL = /\s+(?:ít nhất|tối thiểu)\s+(?:\d{1,3}|mỗi|một).*$/iu;

// damaged texts: “Phén dau dén nam 2030, …”
const DUE =
  /^(?:ph[a-z]n\s+dau\s+)?(?:(?:d[a-z]n|tu|trong|vao)\s+(?:het\s+|cuoi\s+)?)?(?:n[a-z]m\s+20\d{2}|giai\s+doan\s+20\d{2}\s?[-\u2010-\u2015]\s?20\d{2}|(?:ngay\s+)?\d{1,2}\/\d{1,2}\/20\d{2})(?:\s+tro\s+di)?,?\s*/;

function trimLead(printed: string): string {
  let rest = printed;
  for (let round = 0; round < 6; round += 1) {
    const due = DUE.exec(fold(rest))?.[0].length ?? 0;
    const shorter = rest.slice(due).replace(LEAD_WORDS, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

// “so với năm 2025” says of what a change is, not what changes
const BASELINE = /\s*so\s+với\s.*$/iu;
const FIGURE = /^[\d.,/\s\u2010-\u2015-]+(?:đến\s+[\d.,]+\s+)?/u;

// what is counted is itself the subject: “15 đảng viên mới”
const behind = (text: string, clause: Stretch, { kind, start, end }: Measure): string =>
  kind === 'count' || kind === 'thing'
    ? text.slice(start, clause.end).replace(FIGURE, '')
    : text.slice(end, clause.end);

// “khám sức khỏe cho 90% người cao tuổi”: the work is what is measured
const FOR_WHOM = /(?<![a-z])(?:cho|tai|toi|den|voi)\s+(?:(?:tren|it\s+nhat|toi\s+thieu|hon)\s+)?$/;

// “Rà soát, bảo đảm 100% trẻ em …”, “cử 100% đảng viên …”: those that follow are meant
function isOfFollowing(text: string, clause: Stretch, bound: Bound, measure: Measure): boolean {
  if (measure.kind !== 'percent' || !/^\s*\p{Ll}/u.test(text.slice(measure.end, clause.end))) return false;
  const [before, whole] = [bound.start, measure.start].map((end) => fold(text.slice(clause.start, end)));
  if (before?.includes(',') && mayQuantify(before)) return true;
  return !FOR_WHOM.test(whole ?? '') && reachesMany(whole ?? '', { measure, bound });
}

// “chỉ đạo rà soát, tiêm bù, bảo đảm tỷ lệ tiêm chủng”: what is to be reached is named last
const AIM = /^.*[,;]\s+(?:bảo đảm|đảm bảo|phấn đấu|duy trì|nâng|đưa)\s+(?=\p{L}+\s+\p{L})/iu;
// “giảm từ 41,1% năm 2021 xuống …”, “tuổi thọ năm 2025 đạt …”
const BEHIND =
  /\s+(?:(?:giảm|tăng|nâng)\s+)?từ\s+(?:mức\s+)?\d[\d.,]*\s?%?(?:\s+(?:vào\s+)?năm\s+20\d{2})?$|\s+(?:(?:vào|đến|trong)\s+)?(?:hết\s+)?năm\s+20\d{2}$/iu;
// these say when, or that it is to be had, and not what
const NAMES_NOTHING = /^(?:bố trí|dành|phân bổ|(?:mỗi|hằng|hàng) (?:năm|quý|tháng|tuần)(?: tổ chức)?|tổ chức)$/iu;
// “tuổi thọ trung bình đạt …”: the mean is part of the name
const MEAN = /^\s*(?:trung bình|bình quân)(?=\s)/iu;

// the closing sign of a name that ends with one: “… trên địa bàn (GRDP)”
function closed(name: string, printed: string): string {
  const at = printed.lastIndexOf(name) + name.length;
  const open = { ')': '(', '”': '“', '"': '"' } as const;
  const sign = printed.charAt(at);
  if (sign !== ')' && sign !== '”' && sign !== '"') return name;
  const [opened, shut] = [open[sign], sign].map((mark) => name.split(mark).length - 1);
  return sign === '"' ? name + (opened === 1 ? sign : '') : name + ((opened ?? 0) > (shut ?? 0) ? sign : '');
}

function readNamed(text: string, clause: Stretch, bound: Bound, measure: Measure): string {
  const printed = withoutMarkup(text.slice(clause.start, bound.start));
  const name = trimLead(trimLead(printed).replace(AIM, '')).replace(TAIL, '').replace(DIRECTION, '');
  // “tỷ lệ mẫu không đạt dưới 4%”: failing is what is measured
  if (/(?<!\p{L})không$/iu.test(name) && fold(bound.verb).startsWith('dat')) return `${name} đạt`;
  const mean = MEAN.exec(text.slice(bound.start, measure.start))?.[0].trim() ?? '';
  const whole = closed(name, printed).replace(BEHIND, '');
  return mean === '' || whole === '' ? whole : `${whole} ${mean}`;
}

/** What is measured: the words before the figure, or behind it in “100% người dân …”. */
export function readSubject(text: string, clause: Stretch, bound: Bound, measure: Measure): string {
  const before = readNamed(text, clause, bound, measure);
  if (before.split(' ').length >= 2 && !NAMES_NOTHING.test(before) && !isOfFollowing(text, clause, bound, measure))
    return lowerFirst(before);
  const after = withoutMarkup(behind(text, clause, measure))
    .replace(COUNTED_TAIL, '')
    .replace(BASELINE, '')
    .replace(BY_WHEN, '')
    .replace(/[.;]$/, '')
    .replace(PER_TIME, '');
  return lowerFirst(trimLead(after).replace(TAIL, ''));
}
