import { readLeadingAgency, startsLikeAgency } from '../agency.ts';
import { readOpening } from '../assignments/opening.ts';
import { readOrders } from '../assignments/orders.ts';
import { type DocumentParts, foldTitle, headingsAbove, sentencesWith } from '../document-parts.ts';
import type { Frequency, Obligation } from '../reading.ts';
import type { Stretch } from '../sentences.ts';
import { onOneLine, type SourceText, withoutMarkup } from '../source-text.ts';
import { readAddressee } from './addressee.ts';
import { readTurns, type Turn } from './frequency.ts';
import { subjectOfBulletsAbove } from './subject-above.ts';
import { readWhat } from './what.ts';

// damaged texts: “béo cao”
const REPORT = /(?<![a-z])b[a-z]{1,2}o\s+c[a-z]o(?![a-z])|(?<![a-z])phan\s+anh(?![a-z])/g;
const SPOKEN = /(?<![a-z])b[a-z]{1,2}o\s+c[a-z]o|phan\s+anh/;
const GIVES = /(?:gui|ve|nop|thuc\s+hien|che\s+do|dinh\s+ky|tong\s+hop|ket\s+qua)/;
// what is named a report without being a duty: a report that was made, a document's own title, a party or a paper
const NO_DUTY =
  /(?:b[a-z]o\s+cao\s+(?:so\s+\d|chinh\s+tri|vien|tai\s+chinh|kinh\s+te)|(?:theo|tai|nghe|qua|mau|noi\s+dung|cac)\s+b[a-z]o\s+cao|da\s+b[a-z]o\s+cao|tren\s+day\s+la\s+b[a-z]o|da\s+ban\s+hanh)/;
const DIFFICULTY = /(?:kho\s+khan|vuong\s+mac|phat\s+sinh|vuot\s+(?:qua\s+)?tham\s+quyen|dot\s+xuat|bat\s+thuong)/;
const PROMPT = /(?:kip\s+thoi|chu\s+dong|khan\s+truong|ngay\s+khi|nhanh)/;
// “kiểm tra định kỳ” is no report
const PERIODIC =
  /(?<!(?:kiem\s+tra|thanh\s+tra|giam\s+sat|kham)(?:\s+[a-z]+){0,4}\s+)d[a-z]nh\s+ky(?!\s+(?:kiem|thanh|giam|kham|to\s+chuc)(?![a-z]))(?![a-z])/;

interface Duty {
  readonly sentence: Stretch;
  readonly folded: string;
  readonly agency: string | null;
}

// an interval that is not given is “periodic”
function freeFrequency(folded: string): Frequency {
  if (DIFFICULTY.test(folded)) return 'ad-hoc';
  if (PERIODIC.test(folded)) return 'periodic';
  return PROMPT.test(folded) ? 'ad-hoc' : 'periodic';
}

function readTurnsOf(folded: string): readonly Turn[] {
  // a date that stands in a clause before that of the report is of other work: “… trước ngày 30/4; hằng năm báo cáo …”
  const report = folded.lastIndexOf(';', Math.max(0, folded.search(SPOKEN)));
  const turns = readTurns(folded).filter(({ frequency, end }) => frequency !== 'once' || end > report);
  if (turns.length > 0) return turns;
  return [{ frequency: freeFrequency(folded), due: null, boundary: null, start: 0, end: folded.length }];
}

// In a sentence with several duties each has the part from the one before it on; in one bracketed list all share it.
function stretchOf(folded: string, turns: readonly Turn[], index: number, sentence: Stretch): Stretch {
  const previous = turns[index - 1];
  const turn = turns[index];
  if (!turn || turns.length === 1) return sentence;
  const cut = (at: number): boolean => /^[^\d]{0,14}[,;]/.test(folded.slice(at, at + 16));
  const isList =
    turns.every(({ due }) => due !== null) &&
    folded.slice(turns[0]?.end, (turns[1]?.start ?? 0) + 8).includes('bao cao');
  if (!isList || (previous && !cut(previous.end))) return sentence;
  const start = previous ? previous.end + folded.slice(previous.end, turn.start + 1).search(/[a-z]/) : 0;
  return { start: sentence.start + start, end: sentence.start + turn.end };
}

function* makeObligations({ source }: DocumentParts, { sentence, folded, agency }: Duty): Generator<Obligation> {
  const printed = source.text.slice(sentence.start, sentence.end);
  const turns = readTurnsOf(folded);
  const { to, via } = readAddressee(printed, folded);
  for (const [index, turn] of turns.entries()) {
    const { frequency, due, boundary } = turn;
    const { start, end } = stretchOf(folded, turns, index, sentence);
    yield {
      ...source.passage(start, end),
      what: readWhat({ printed, folded }, turns, turn, to),
      frequency,
      due,
      boundary,
      from: agency,
      to,
      via,
    };
  }
}

const REPORTING_SECTION = /(?:bao cao|thong tin)/;

// “báo cáo kết quả về Sở Y tế”: sent somewhere, though it is not said how often
const OUTCOME = /(?:ket\s+qua|tinh\s+hinh|tong\s+hop|(?:gui|nop)\s+bao\s+cao)/;

function isSent(folded: string, titles: readonly string[]): boolean {
  if (!OUTCOME.test(folded)) return false;
  const { to, via, isSentTo } = readAddressee(folded, folded);
  return to !== null && (via !== null || isSentTo || REPORTING_SECTION.test(titles[0] ?? ''));
}

function isDuty(folded: string, titles: readonly string[]): boolean {
  if (NO_DUTY.test(folded) && !PERIODIC.test(folded)) return false;
  const isOfReports = titles.some((title) => REPORTING_SECTION.test(title));
  if (readTurns(folded).length > 0)
    return isOfReports || GIVES.test(folded) || readAddressee(folded, folded).to !== null;
  return DIFFICULTY.test(folded) || PERIODIC.test(folded) || isSent(folded, titles);
}

// “Trong quá trình thực hiện, nếu có khó khăn, các cơ quan, đơn vị kịp thời phản ánh về …”
const CLOSING = /^[^a-z]*(?:trong\s+qua\s+trinh|neu\s+co|qua\s+trinh|khi\s+co)/;
const ACTOR =
  /(?:^|(?<!(?:tham\s+muu|giup|cho|ve|gui|voi|cua|trinh|den|len|theo))[\s,;])(?<actor>(?:cac\s+(?:co\s+quan|don\s+vi|so|phong|ban|dia\s+phuong|to)|thu\s+truong|uy\s+ban|ubnd)(?![a-z])[^;.]{0,120}?)\s+(?:kip\s+thoi\s+|chu\s+dong\s+|tong\s+hop\s+(?:ket\s+qua\s+)?|gui\s+){0,3}(?:b[a-z]o\s+c[a-z]o|phan\s+anh)/;

const LONGEST_VERB = 9;

// the clause in which the report is spoken of, where a sentence has several
function clauseOf(folded: string, { start, end }: Stretch): Stretch {
  const printed = folded.slice(start, end);
  const report = printed.search(SPOKEN);
  const from = printed.lastIndexOf(';', report) + 1;
  return CLOSING.test(printed.slice(from)) ? { start: start + from, end } : { start, end };
}

function actingAgency({ text, folded }: SourceText, { start, end }: Stretch): string | null {
  const printed = folded.slice(start, end);
  // who stands behind the first “báo cáo” is reported to
  const match = ACTOR.exec(printed.slice(0, printed.search(SPOKEN) + LONGEST_VERB));
  const actor = match?.groups?.['actor'];
  if (!match || actor === undefined) return null;
  const at = start + match.index + match[0].indexOf(actor);
  // what they do besides is no part of their name
  const name = readLeadingAgency({ text, folded }, at, at + actor.length);
  return onOneLine(text.slice(at, name?.start === at ? name.end : at + actor.length));
}

function leadingAgency({ source, blocks }: DocumentParts, at: number, { start, end }: Stretch): string | null {
  const block = blocks[at];
  // what a point goes on with is still of the agency that it began with
  const found =
    readLeadingAgency(source, start, end) ??
    (block?.label ? readLeadingAgency(source, block.content, block.end) : null);
  return found?.acts ? withoutMarkup(source.text.slice(found.start, found.end)) : null;
}

// “…, Thủ tướng Chính phủ giao Bộ Tài chính kiểm tra, báo cáo …”
function orderedAgency(source: SourceText, { start, end }: Stretch): string | null {
  const report = source.folded.slice(start, end).search(SPOKEN);
  const order = readOrders(source, start, start + Math.max(0, report)).at(-1);
  if (order) return order.agency;
  // “Sở Y tế đề nghị các đơn vị … báo cáo”
  const opening = readOpening(source, start, end);
  return opening && (opening.ordered || opening.requested) ? opening.agency : null;
}

function agencyOf(parts: DocumentParts, at: number, sentence: Stretch, titles: readonly string[]): string | null {
  const clause = clauseOf(parts.source.folded, sentence);
  if (CLOSING.test(parts.source.folded.slice(clause.start, clause.end))) return actingAgency(parts.source, clause);
  const acting =
    orderedAgency(parts.source, clause) ?? leadingAgency(parts, at, clause) ?? actingAgency(parts.source, clause);
  if (acting !== null) return acting;
  const heading = headingsAbove(parts, at)[0];
  if (REPORTING_SECTION.test(titles[0] ?? '')) return subjectOfBulletsAbove(parts, at, sentence);
  const isAgency = heading && startsLikeAgency(titles[0] ?? '');
  return isAgency ? heading.title.replace(/^Đề nghị\s+/u, '') : null;
}

/** Every reporting duty of a document, in order; a report tells of duties that were done, and gives none. */
export function readObligations(parts: DocumentParts, type: string | null): readonly Obligation[] {
  if (type === 'BC') return [];
  return sentencesWith(parts, REPORT).flatMap(({ sentence: whole, block }) => {
    const sentence = { start: Math.max(whole.start, parts.blocks[block]?.content ?? 0), end: whole.end };
    const folded = parts.source.folded.slice(sentence.start, sentence.end);
    const titles = headingsAbove(parts, block).map(foldTitle);
    if (!isDuty(folded, titles)) return [];
    return [...makeObligations(parts, { sentence, folded, agency: agencyOf(parts, block, sentence, titles) })];
  });
}
