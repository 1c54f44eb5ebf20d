import type { SourceText } from '../source-text.ts';
import { documentTypes } from '@sau-ro/gazetteer';

const REACH = 6000;
const LONGEST_LINE = 300;
const HEAD = 3000;

const MOTTO =
  /CỘNG\s+H[ÒO][AÀ]\s+XÃ\s+H[ỘO]I\s+CHỦ\s+NGH[ĨI]A\s+VIỆT\s+NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|ĐOÀN\s+TNCS\s+HỒ\s+CHÍ\s+MINH/u;
const TYPES = documentTypes
  .map(({ vi }) => vi.toUpperCase())
  .filter((name) => name.includes(' '))
  .join('|');
const BODIES =
  'BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BAN BÍ THƯ|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|THỦ TƯỚNG|BỆNH VIỆN|TRUNG TÂM|TRƯỜNG|CHI CỤC|SỞ|TỈNH|HUYỆN';
// where a line of a letterhead, the type, a title or the grounds begin
const STARTS = new RegExp(
  [
    String.raw`(?:${BODIES}|CỘNG H|ĐẢNG CỘNG|ĐOÀN TNCS|${TYPES})(?=\s|\p{Lu}|$)`,
    String.raw`(?:Số\s?:|Độc lập|Căn cứ|Căn Thông|Thực hiện\s|Xét |Theo đề nghị|- Căn cứ|Điều 1)`,
    String.raw`(?:\p{Lu}[\p{Ll}.]+\s?-?\s?){1,5},\s+ngày\s`,
  ].join('|'),
  'uy',
);
const TYPE = new RegExp(`(?:${TYPES})`, 'uy');
// … but a body also stands in the middle of a title or of another body
const GOES_ON = /(?:CỦA|VÀ|CẤP|CÁC|THUỘC|TẠI|DÂN|PHÓ|BAN HÀNH|VĂN PHÒNG|,)\s$/u;

interface LongLine {
  readonly start: number;
  readonly end: number;
}

function findLongLine(text: string): LongLine | null {
  const match = MOTTO.exec(text.slice(0, REACH));
  if (!match) return null;
  const start = text.lastIndexOf('\n', match.index) + 1;
  const stop = text.indexOf('\n', match.index + match[0].length);
  const end = Math.min(stop < 0 ? text.length : stop, start + HEAD);
  return end - start > LONGEST_LINE ? { start, end } : null;
}

// a sign that is replaced by a line end keeps all offsets
function breakAt(line: string): string {
  const signs = line.split('');
  let isGrounds = false;
  for (const { index } of line.matchAll(/\s(?=\S)/g)) {
    STARTS.lastIndex = index + 1;
    TYPE.lastIndex = index + 1;
    if (isGrounds || !STARTS.test(line) || GOES_ON.test(line.slice(0, index + 1))) continue;
    signs[index] = '\n';
    const isType = TYPE.test(line);
    if (isType && /\s/.test(signs[TYPE.lastIndex] ?? '')) signs[TYPE.lastIndex] = '\n';
    isGrounds = /^(?:- )?Căn |^Thực hiện/u.test(line.slice(index + 1, index + 12));
  }
  return signs.join('');
}

/** The text as its head is read: where a copy has the whole head on one line, its parts stand on lines of their own, at the same offsets. */
export function breakLongHead(source: SourceText): SourceText {
  const long = findLongLine(source.text);
  if (!long) return source;
  const line = source.text.slice(long.start, long.end);
  const text = source.text.slice(0, long.start) + breakAt(line) + source.text.slice(long.end);
  return { ...source, text };
}
