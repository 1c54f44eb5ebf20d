import { leadsNames } from './agency.ts';
import type { Block } from './blocks.ts';
import type { Label } from './label.ts';

const LONGEST_TITLE = 260;
const LONGEST_RUN_IN = 110;
// with several names in it: “1. Giám đốc các sở; Chủ tịch Ủy ban nhân dân các xã, phường:”
const LONGEST_BEFORE_COLON = 180;
// “a) Nội dung”; what is longer is a paragraph with a letter
const LONGEST_LETTER = 75;
const LONGEST_EMPHASIS = 200;

const COLON = /:(?=\s|[*_]|$)/;
const STARS = /[*_]+/g;

interface Emphasis {
  readonly strong: boolean;
  readonly em: boolean;
}

// `**2. ***Bảo đảm …`: bold is closed before the title, italics are opened
function readEmphasis(marked: string): Emphasis {
  let [strong, em] = [false, false];
  for (const [{ length }] of marked.matchAll(STARS)) {
    if (Math.floor(length / 2) % 2 === 1) strong = !strong;
    if (length % 2 === 1) em = !em;
  }
  return { strong, em };
}

// “**2. ***Bảo đảm mọi trẻ được chăm sóc. *Trong đó …”: the title is what is set apart
function readEmphasised(text: string, block: Block): number | null {
  const { strong, em } = readEmphasis(text.slice(block.start, block.content));
  if (!strong && !em) return null;
  const limit = Math.min(block.end, block.content + LONGEST_EMPHASIS);
  const close = text.slice(block.content, limit).search(strong ? /[*_]{2}/ : /[*_]/);
  if (close <= 0) return null;
  const behind = text.slice(block.content + close, block.end).replace(/^[*_\s]+/, '');
  if (behind.length < 3) return null;
  const isClosed = /[.:]\s*$/.test(text.slice(block.content, block.content + close));
  return isClosed || /^[\p{Lu}“]/u.test(behind) ? block.content + close : null;
}

// the colon behind which something else begins than names: “Các phòng: Nội vụ, Tư pháp”
function findColon(text: string, start: number, end: number): number {
  const printed = text.slice(start, end);
  const colon = printed.search(COLON);
  if (colon < 0 || !leadsNames(printed, colon)) return colon;
  const next = printed.slice(colon + 1).search(COLON);
  return next < 0 ? -1 : colon + 1 + next;
}

// “1. Tỷ lệ tham gia bảo hiểm y tế: 95%” is a goal, and no title
const MEASURED = /^(?:t[ỷỉ] (?:lệ|suất|trọng)|(?:tổng )?số(?! (?:lượng|liệu)) |mức |thu nhập|tốc độ|chỉ số)/iu;
const VALUE =
  /^:[\s*_]*(?:(?:đạt|từ|trên|dưới|khoảng|tối thiểu|ít nhất|còn|là)\s+|[≥≤><=]\s*){0,3}\d[\d.,]*\s*(?:[%‰/]|\p{Ll}|[.;]?$)/iu;

const isGoal = (text: string, { content, end }: Block, colon: number): boolean =>
  MEASURED.test(text.slice(content, content + 24)) &&
  VALUE.test(text.slice(content + colon, Math.min(end, content + colon + 40)));

/** Where the title of a labelled block may end: at its colon, with its emphasis, or with the block; `null` where it is too long. */
export function readTitleEnd(text: string, block: Block): number | null {
  const end = Math.min(block.end, block.content + LONGEST_TITLE + 40);
  const colon = findColon(text, block.content, end);
  if (colon > 0 && isGoal(text, block, colon)) return null;
  if (colon > 0 && colon <= LONGEST_RUN_IN) return block.content + colon;
  const emphasised = readEmphasised(text, block);
  if (emphasised !== null) return emphasised;
  const isLast = colon > 0 && /^[:\s*_]*$/.test(text.slice(block.content + colon, block.end));
  if (isLast && colon <= LONGEST_BEFORE_COLON) return block.content + colon;
  return block.end - block.content <= LONGEST_TITLE ? block.end : null;
}

// a sentence that ends before a scan's last sign: “… Kiên Giang. ị”
const SENTENCE_INSIDE = /[.!?]\s+\p{Lu}|[\p{Ll}\d]{2}\.\s+(?:\P{L}*\p{L}?\P{L}*$|\P{L}{0,3}\p{Ll}\P{L})/u;
const LISTS_SENTENCES = /;\s+\p{Lu}/u;
// these lead in a list and name nothing: “Bố trí nguồn lực cho một số đối tượng như:”
// but “Mục tiêu cụ thể” is a title
const LEADS_IN =
  /\s(?:như|là|gồm|bao gồm|với|của|để|theo|và|sau|sau đây|(?<!(?:tiêu|nhiệm vụ|nội dung|giải pháp|yêu cầu|kết quả|phân công|công việc)\s)cụ thể)$/iu;
// “Thời gian thi đua chia thành 02 đợt:” says how many follow
const COUNTS_OFF = /\s(?:chia\s(?:thành|làm|ra)|gồm|có)\s\d{1,2}\s\p{Ll}+(?:\s\p{Ll}+)?$/u;
// “1. Nghị định này quy định về các lĩnh vực: …” is the first words of a rule
const RULES =
  /^(?:nghị định|nghị quyết|quyết định|thông tư|quy định|quy chế|hướng dẫn|luật|kế hoạch|chương trình|đề án) này\s/iu;
const OPEN_BRACKET = /\([^)]*$/;
// “viêm não Nhật Bản..” ends with an “etc.”
const AND_SO_ON = /(?:\.\s?\.|…)[.\s]*$/;

const leadsIn = (title: string, kind: Label['kind']): boolean =>
  (kind === 'letter' || kind === 'digit') && (LEADS_IN.test(title) || COUNTS_OFF.test(title));

const isLetterTitle = (title: string): boolean =>
  title.length <= LONGEST_LETTER && (!title.endsWith('.') || AND_SO_ON.test(title));

/** True for words that may be a heading's title, and not a sentence or the lead-in of a list. */
export function mayBeTitle(title: string, { kind }: Label, isRunIn: boolean): boolean {
  if (/^[\p{Ll}\d]/u.test(title) || SENTENCE_INSIDE.test(title) || OPEN_BRACKET.test(title) || RULES.test(title))
    return false;
  if (isRunIn ? leadsIn(title, kind) : LISTS_SENTENCES.test(title)) return false;
  return kind !== 'letter' || isLetterTitle(title);
}
