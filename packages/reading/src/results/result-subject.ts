import { fold } from '@sau-ro/gazetteer';
import { withoutMarkup } from '../source-text.ts';

const PERIOD = String.raw`(?:(?:tính )?(?:đến|từ) (?:hết )?(?:ngày )?[\d/.-]{3,10}(?: đến (?:ngày )?[\d/.-]{3,10})?|(?:tính )?đến nay|hiện(?: nay)?|tính đến thời điểm [\p{L} ]{3,8}|(?:kết quả )?trong (?:tháng|năm|quý|kỳ)(?: này)?(?: [\d/]{1,7})?|(?:ước )?(?:cả )?năm 20\d\d|tháng [\d/]{1,7}|(?:\d{1,2}|sáu) tháng đầu năm(?: 20\d\d)?|quý [ivx\d]+(?:[/ ]20\d\d)?|(?:số )?l[ũu]y kế(?: từ đầu năm)?(?: đến nay)?|từ đầu năm(?: đến nay)?|ước (?:tính|đạt|thực hiện|cả năm)|ước)`;
const LEAD = new RegExp(
  String.raw`^(?:[^\p{L}\d“"]+|\d{1,2}[.)]\s|[a-zđ]\)\s|(?:${PERIOD}|trong đó|cụ thể|gồm|bao gồm|đã|và|với|nhưng|ngoài ra|đồng thời|kết quả|hiện có|có|được|còn|là|đạt|cho|đối với)(?=[\s,:;(]|$))\s*`,
  'iu',
);
const COPULA =
  /(?:^|\s|[,:(])(?<word>là|(?<!không |chưa )đạt(?: được)?|đạt tỷ lệ|được|còn|ở mức|bằng|chiếm(?: tỷ lệ| khoảng)?|(?<!trở )lên|xuống(?: còn)?|ước|ước đạt|ước tính|(?:với )?(?:tổng )?số tiền(?: là)?|đối với|với|gồm|có|từ|tới|khoảng|hơn|trên)\s*$/iu;
const COLON = /:\s*$/;
const FOOTNOTE = /\[\d{1,3}\]/g;
const TAIL = /[\s,.;:()/“”"*_+\u2013-]+$/u;
const STOP =
  /[;,.:()]|\s(?:và|với|trong đó|đối với|đạt (?=\d|tỷ|trên|gần)|(?:tăng|giảm) (?:\p{L}+ ){0,2}\d|so với|chiếm|trị giá|tổng|cho|từ|theo|lũy kế|là|thì)(?!\p{L})/iu;
const LONGEST_BEHIND = 120;
const FEWEST_WORDS = 2;

// “Toàn xã có 15 hộ nghèo”: where, not what
const WHERE =
  /^(?:trên địa bàn|toàn|tại|ở|cả|trong|xã|phường|huyện|tỉnh|thành phố|thị xã|qua|ubnd|ủy ban|uỷ ban|sở|phòng|ban|công an|đảng|trung tâm|bệnh viện|trạm|ngành|đơn vị|hiện|chi cục)/iu;

const words = (text: string): number => (text === '' ? 0 : text.split(' ').length);

// a name, such as “Bạc Liêu”, stays as it is
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*(?:\s\P{Lu}|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function trimLead(printed: string): string {
  let rest = printed;
  for (let round = 0; round < 8; round += 1) {
    const shorter = rest.replace(LEAD, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/** The words before a figure: what they name, and by which verb they lead to it. */
export interface Before {
  readonly words: string;
  /** `có`, `là`, `:`; `null` where the last word is a verb of its own, such as “khám”. */
  readonly copula: string | null;
}

const DIRECTION = /\s(?:tăng|giảm|tính)$/iu;
// “Ủy ban nhân dân tỉnh đã ban hành …”: what was done begins behind “đã”
const BODY = /^.{0,160}\sđã\s|^.{0,80}\scó\s(?=(?:tổng|số)\s)/isu;
// “Số tiền đã thu được tính đến hết ngày …”: what is measured, and not a body that did it
const MEASURE = /^[^\p{L}]*(?:tổng )?(?:số|mức|diện tích|kinh phí|vốn)\s(?:\p{L}+\s){0,3}đã\s/iu;

/** Takes the words before a figure apart. */
export function readBefore(printed: string): Before {
  let rest = withoutMarkup(printed.replaceAll(FOOTNOTE, ' ').replaceAll(/\([^()]{0,200}\)/g, ' '));
  let copula: string | null = null;
  for (let round = 0; round < 4; round += 1) {
    if (COLON.test(rest)) copula ??= ':';
    rest = rest.replace(TAIL, '');
    const match = COPULA.exec(rest);
    if (!match) break;
    copula = match.groups?.['word']?.toLowerCase() ?? copula;
    rest = rest.slice(0, match.index);
  }
  const own = (copula === null && !MEASURE.test(rest) ? rest.replace(BODY, '') : rest).replace(DIRECTION, '');
  return { words: trimLead(own).replace(TAIL, ''), copula };
}

const VERB_TAIL = /\s(?:đạt|tăng|giảm|bằng|có|được|còn|đối|đã|với|và)$/iu;

/** The words behind a figure, up to where something else begins. */
export function readBehind(printed: string): string {
  const window = printed.slice(0, LONGEST_BEHIND);
  const stop = window.search(STOP);
  const behind = (stop < 0 ? window : window.slice(0, stop)).replaceAll(FOOTNOTE, ' ');
  return withoutMarkup(behind).replace(TAIL, '').replace(VERB_TAIL, '');
}

/** What there is to name a figure by. */
export interface NameParts {
  readonly before: Before;
  /** The counted noun with the words behind it; empty for money. */
  readonly noun: string;
  readonly isShare: boolean;
  /** True where the noun is the unit alone. */
  readonly isUnitOnly: boolean;
  /** What the sentence is about: “Tay chân miệng có 249 ca …”. */
  readonly topic: string | null;
  /** The verb that the list began with. */
  readonly verb: string | null;
  /** The subject of the figure before. */
  readonly last: string | null;
  /** True where the figure before is in the same unit, so that this may be of the same thing. */
  readonly isLike: boolean;
}

const NAMES = new Set([
  'là',
  'đạt',
  'đạt được',
  'đạt tỷ lệ',
  'được',
  'còn',
  'ở mức',
  'ước',
  'ước đạt',
  'ước tính',
  'bằng',
]);
const ALL = /^tổng số$/iu;
const HEAD = /^(?:số|tổng|tỷ lệ|tỉ lệ|mức|giá trị)\s/iu;

const headOf = (subject: string | null): string | null => subject?.split(': ', 1)[0] ?? null;

const withTopic = (topic: string | null, subject: string): string => {
  if (topic === null || fold(subject).includes(fold(topic))) return subject;
  return subject === '' ? topic : `${topic}: ${subject}`;
};

function nameShare({ before, noun, topic, last }: NameParts): string {
  if (before.copula?.startsWith('chiếm') && last !== null) return `${last}: chiếm ${noun}`.trim();
  if (words(before.words) >= FEWEST_WORDS) return before.words;
  return noun === '' ? withTopic(topic ?? last, before.words) : noun;
}

// what stands before the figure names it alone: “Số phụ nữ sinh con thứ ba là 230 người”
const isNamedBefore = ({ before, noun, isUnitOnly }: NameParts): boolean =>
  noun === '' ||
  (before.copula !== null && NAMES.has(before.copula)) ||
  isUnitOnly ||
  (before.copula === ':' && HEAD.test(before.words));

// “…, với tổng số 119 người”: of what was counted before
const nameAlone = ({ before, topic, last }: NameParts): string =>
  ALL.test(before.words) ? withTopic(topic ?? headOf(last), before.words) : before.words;

const mayGoOn = ({ before, isUnitOnly, isLike, last }: NameParts): boolean =>
  isUnitOnly && isLike && (words(before.words) < FEWEST_WORDS || (last ?? '').startsWith(before.words));

// no words of its own: “…, lũy kế 960 ca”
function nameWordless({ noun, isUnitOnly, topic, verb, last }: NameParts): string {
  if (noun === '' || isUnitOnly) return withTopic(verb ?? topic ?? headOf(last), noun);
  return verb === null ? withTopic(topic, noun) : `${verb} ${noun}`;
}

function nameAmount(parts: NameParts): string {
  const { before, noun, topic, last } = parts;
  const count = words(before.words);
  if (last !== null && mayGoOn(parts)) return last;
  if (count === 0) return nameWordless(parts);
  if (before.copula === 'có' && noun !== '' && !HEAD.test(before.words))
    return WHERE.test(before.words) ? noun : `${before.words}: ${noun}`;
  if (count >= FEWEST_WORDS && isNamedBefore(parts)) return nameAlone(parts);
  const own = `${before.words} ${noun}`.trim();
  return count >= FEWEST_WORDS ? own : withTopic(topic, own);
}

/** The verb that leads to a count, which a list of further counts goes on with. */
export const verbOf = ({ words: named, copula }: Before): string | null =>
  copula === null && named !== '' && words(named) <= 5 ? named : null;

// “Tập huấn kỹ năng cho 196 người”: the word leads to the figure
const LEADS_ON = /\s(?:cho|của|về|tại)$/u;

/** What a figure measures, in the document's words. */
export function nameResult(parts: NameParts): string {
  return lowerFirst(parts.isShare ? nameShare(parts) : nameAmount(parts)).replace(LEADS_ON, '');
}

/** What a sentence is about where it begins “Sốt xuất huyết có …”; `null` for a place or a body. */
export function readTopic({ words: named, copula }: Before): string | null {
  return copula === 'có' && words(named) >= FEWEST_WORDS && words(named) <= 8 && !WHERE.test(named)
    ? lowerFirst(named)
    : null;
}
