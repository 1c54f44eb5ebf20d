import { type Label, readLabel } from './label.ts';
import { type LastLabels, nextLabels, NO_LABELS } from './last-labels.ts';
import { lengthOfFirstWord, type Line, readLines, readSetting, type Setting } from './lines.ts';
import type { SourceText } from './source-text.ts';

/** A paragraph, a bullet or a heading: what belongs together across line ends and page breaks. */
export interface Block {
  readonly kind: 'label' | 'bullet' | 'text';
  readonly start: number;
  readonly end: number;
  /** Where its words begin, behind label or bullet. */
  readonly content: number;
  readonly label: Label | null;
}

const MARKUP = /(?:#{1,6}[ \t]{1,3})?[*_]*/y;
const BULLET =
  /(?:\\?[-\u2013\u2014\u2022\u00b7\u25aa\u25cf+\u00bb]|[*_](?=\s))\s*(?=[\p{L}\d“"(*\u005b])|_(?=\p{Lu})/uy;
const LONGEST_BOLD = 400;
const LOWER = /[\p{Ll}(,;.)”]/u;
const FINISHED = /[.;:!?…”"][*_)\s]*$/;

// more paragraphs than any document has: what follows goes on the last, so that memory stays bounded
const MOST_BLOCKS = 400_000;

// “Phòng Văn hóa⏎- Xã hội”: the end of a name that the page broke at its hyphen
const BROKEN_NAME = /(?:văn hóa|văn hoá|kinh tế|chính trị|tài chính|thể dục|hạ tầng|lao động)[*_]*$/i;
const NAME_END = /(?:xã hội|hạ tầng|kế hoạch|thể thao|thương binh|đô thị)/iy;

// no clause ends with these: “Phối hợp Sở Nông nghiệp và⏎Môi trường”; but “tồn tại”, “trực thuộc” are words of their own
const COMPOUND = String.raw`(?<!(?:tồn|hiện|ngoại|đương|thực)\stại|(?:trực|phụ|lệ|tùy|tuỳ)\sthuộc|(?:kèm|tiếp)\stheo|bên\strong|(?:tức|nghĩa)\slà|(?:tự|lý|lí)\sdo|chứng\stừ|cuối\scùng)`;
const OPEN_WORD = new RegExp(
  String.raw`(?:[\s(](?:và|với|của|cho|các|những|tại|thuộc|về|do|bởi|trong|theo|đến|từ|là|giữa|cùng|ủy ban|uỷ ban)${COMPOUND}|(?:,|\svới|\svà)\s(?:sở|bộ))[*_]*$`,
  'iu',
);
// “4.6. Văn phòng⏎Trung ương Đảng”: what is only the first word of a name goes on
const FIRST_OF_NAME = /^(?:ban|bộ|sở|cục|chi cục|phòng|trung tâm|viện|hội|đoàn|liên đoàn)[*_\s]*$/iu;
const OFFICE = /^(?:văn phòng|đảng ủy|đảng uỷ|thanh tra)[*_\s]*$/iu;
const OF_OFFICE =
  /^(?:Trung ương|Chính phủ|Quốc hội|Tỉnh|Thành|Huyện|UBND|[ỦU][ỷy]? ?[Bb]an|Uỷ ban|HĐND|Hội đồng|Đoàn|Sở|Bộ|Đảng|Chủ tịch)(?!\p{L})/u;
// “./.” ends the words of a document
const LAST_WORDS = /\.\/\.?[*_]*$/;
// these begin a paragraph, however full the line before is
const CLOSING = /[*_]*(?:Trên đây là|Nơi nhận)(?!\p{L})/uy;
// “(1) Bộ Y tế chỉ đạo …” begins a point
const POINT = /\((?:\d{1,2}|[ivx]{1,4})\)\s+[*_]*[\p{Lu}\d]/uy;
const FIRST_POINT = /\((?:1|i)\)\s+[*_]*[\p{Lu}\d]/uy;
// a title that lists what follows needs no sign at its end: “2. Các chỉ tiêu⏎(1) Thu ngân sách …”
const LONGEST_TITLE = 100;
const LONGEST_LEAD = 50;
// “Đến năm 2030”, alone on its line over what is due then
const TIME = /[*_]*(?:Đến|Năm|Giai đoạn|Định hướng|Tầm nhìn)\s[^.;,\n]{0,40}20\d{2}[:)*_ \t]*(?:\r?\n|$)/uy;

interface Growing {
  kind: Block['kind'];
  start: number;
  end: number;
  content: number;
  label: Label | null;
  lastLine: Line;
}

interface Marker {
  readonly kind: Block['kind'];
  readonly content: number;
  readonly label: Label | null;
}

function readMarker(text: string, { start }: Line, last: LastLabels): Marker {
  BULLET.lastIndex = start;
  if (BULLET.test(text)) return { kind: 'bullet', content: BULLET.lastIndex, label: null };
  MARKUP.lastIndex = start;
  MARKUP.test(text);
  const content = MARKUP.lastIndex;
  const label = readLabel(text, content, last);
  return label ? { kind: 'label', content: label.content, label } : { kind: 'text', content, label: null };
}

const tail = (text: string, { end }: Line): string => text.slice(Math.max(0, end - 24), end);

// a heading in bold goes on until its stars are closed: `**II. MỤC⏎ĐÍCH**`
const isBoldOpen = (text: string, { start, end }: Growing): boolean =>
  end - start < LONGEST_BOLD && (text.slice(start, end).match(/\*\*/g)?.length ?? 0) % 2 === 1;

// a division’s title that fills no line is not broken
const SHORTEST_BROKEN = 30;

const ENDS_COMMA = /,[*_\s]*$/;
const STARTS_GROUND = /^[*_]*(?:Căn cứ|Thực hiện|Xét|Theo|Kính gửi)(?!\p{L})/u;
const STARTS_FIGURE = /^[\d/]/;
// below a title a share begins a sentence: “3. Định hướng đến năm 2035⏎100% trạm y tế …”
const STARTS_SHARE = /^\d{1,3}(?:,\d)?\s?%\s+\p{Ll}/u;

const OPEN_BRACKET = /\([^()\n]{0,60}$/;
const DIVISIONS = new Set(['part', 'capital', 'roman']);

const isInCapitals = (printed: string): boolean => printed === printed.toUpperCase() && /\p{Lu}{2}/u.test(printed);

function isNameOpen(text: string, { label, content, end }: Growing, line: Line): boolean {
  if (label === null || end - content > 30) return false;
  const printed = text.slice(content, end);
  return (
    FIRST_OF_NAME.test(printed) || (OFFICE.test(printed) && OF_OFFICE.test(text.slice(line.start, line.start + 12)))
  );
}

// “(Ban⏎Thi đua)”, and a division’s title in capitals on two lines
function isBroken(text: string, last: Growing, line: Line): boolean {
  const { start, end } = last.lastLine;
  if (OPEN_BRACKET.test(text.slice(Math.max(start, end - 80), end)) || isNameOpen(text, last, line)) return true;
  if (last.label === null || !DIVISIONS.has(last.label.kind) || end - start < SHORTEST_BROKEN) return false;
  const next = text.slice(line.start, line.end);
  return !next.includes('|') && isInCapitals(next) && isInCapitals(text.slice(start, end));
}

const HAS_POINT = /\((?:\d{1,2}|[ivx]{1,4})\)/;

function listsPoints(text: string, { label, start, end, lastLine }: Growing, line: Line): boolean {
  FIRST_POINT.lastIndex = line.start;
  POINT.lastIndex = line.start;
  if (end - start > (label === null ? LONGEST_LEAD : LONGEST_TITLE)) return false;
  if (FIRST_POINT.test(text)) return true;
  // points may be counted on from title to title: “2.2. Về văn hóa⏎(4) Tỷ lệ …”
  const isTitle = label !== null && lastLine.start === start && !HAS_POINT.test(text.slice(start, end));
  return isTitle && POINT.test(text);
}

// what the words themselves say of going on; `null` where only the width of the lines can tell
function goesOn(text: string, last: Growing, line: Line): boolean | null {
  const before = tail(text, last.lastLine);
  POINT.lastIndex = line.start;
  CLOSING.lastIndex = line.start;
  if (listsPoints(text, last, line)) return false;
  TIME.lastIndex = line.start;
  if (FINISHED.test(before) && TIME.test(text)) return false;
  if (CLOSING.test(text) || LAST_WORDS.test(before) || (POINT.test(text) && FINISHED.test(before))) return false;
  if (isBroken(text, last, line)) return true;
  return LOWER.test(text.charAt(line.start)) || isBoldOpen(text, last) || OPEN_WORD.test(before) || null;
}

// “Điều 3. Chánh Văn phòng …;⏎Giám đốc …”: what an article lists in its sentence has no signs
const LISTS_ON = /;[*_]*$/;

// an agency’s title may fill its line; these begin what it is to do, and no part of a name
const BEGINS_WORK =
  /(?:Phối hợp|Chủ trì|Tham mưu|Chỉ đạo|Căn cứ|Triển khai|Thực hiện|Hướng dẫn|Theo dõi|Tăng cường|Rà soát|Vận động|Đẩy mạnh|Phát huy|Trên cơ sở|Bố trí|Thẩm định|Tiếp tục|Tuyên truyền)(?!\p{L})/uy;

function isTitleEnd(text: string, { label, start, lastLine }: Growing, line: Line): boolean {
  BEGINS_WORK.lastIndex = line.start;
  return label !== null && lastLine.start === start && BEGINS_WORK.test(text);
}

const FULL = 0.75;
const FITS = 0.92;

// true where the next word would not have fitted on the first line of a bullet or a point
function isFirstFull(text: string, { lastLine, start }: Growing, line: Line, width: number, first: number): boolean {
  const length = lastLine.end - lastLine.start;
  if (lastLine.start !== start || length > Math.max(first, width * FULL)) return length >= width * FULL;
  return length + 1 + lengthOfFirstWord(text.slice(line.start, line.start + 24)) >= first;
}

function isFull(text: string, last: Growing, line: Line, { width, first }: Setting): boolean {
  if (width === null) return false;
  POINT.lastIndex = last.start;
  if (first !== null && (last.kind !== 'text' || POINT.test(text))) return isFirstFull(text, last, line, width, first);
  const length = last.lastLine.end - last.lastLine.start;
  if (last.kind !== 'label') return length >= width * FULL;
  // a title may be as long as most of a line: the next word must not have fitted
  return (
    length >= width * FULL && length + 1 + lengthOfFirstWord(text.slice(line.start, line.start + 24)) >= width * FITS
  );
}

const isUnfinished = (before: string, next: string, { label, start, lastLine }: Growing): boolean =>
  (STARTS_FIGURE.test(next) && !(label !== null && lastLine.start === start && STARTS_SHARE.test(next))) ||
  (ENDS_COMMA.test(before) && !STARTS_GROUND.test(next));

function continuesLine(text: string, last: Growing, line: Line, setting: Setting): boolean {
  const { width, isSpaced } = setting;
  const said = goesOn(text, last, line);
  if (said !== null || width === null) return said ?? false;
  const before = tail(text, last.lastLine);
  if (isTitleEnd(text, last, line)) return false;
  if (isSpaced || (last.label?.kind === 'article' && LISTS_ON.test(before))) return true;
  if (!FINISHED.test(before))
    return isUnfinished(before, text.slice(line.start, line.start + 16), last) || isFull(text, last, line, setting);
  return last.kind !== 'label' && last.lastLine.end - last.lastLine.start >= width * FULL;
}

function continuesText(text: string, last: Growing, line: Line, setting: Setting): boolean {
  if (line.after === 'rule') return false;
  if (line.after === 'line') return continuesLine(text, last, line, setting);
  // a blank line in the middle of a sentence is a page break, but not before “(1) …”
  POINT.lastIndex = line.start;
  if (POINT.test(text)) return false;
  const isOpen = !FINISHED.test(tail(text, last.lastLine));
  return isOpen && LOWER.test(text.charAt(line.start)) && (last.label === null || setting.width !== null);
}

function continues(text: string, last: Growing, line: Line, marker: Marker, setting: Setting): boolean {
  // a label alone on its line has its words on the next
  if (last.content > last.end) return marker.kind === 'text';
  if (marker.kind === 'text') return continuesText(text, last, line, setting);
  if (marker.kind !== 'bullet') return false;
  NAME_END.lastIndex = marker.content;
  return BROKEN_NAME.test(tail(text, last.lastLine)) && NAME_END.test(text);
}

/** The paragraphs, bullets and labelled lines of a text, in order. */
export function readBlocks({ text }: SourceText): readonly Block[] {
  const setting = readSetting(text);
  const blocks: Growing[] = [];
  let labels = NO_LABELS;
  for (const line of readLines(text)) {
    const last = blocks.at(-1);
    const marker = readMarker(text, line, labels);
    if (last && (blocks.length >= MOST_BLOCKS || continues(text, last, line, marker, setting))) {
      last.end = line.end;
      last.lastLine = line;
      continue;
    }
    labels = nextLabels(labels, marker.label);
    blocks.push({ ...marker, start: line.start, end: line.end, lastLine: line });
  }
  return blocks;
}
