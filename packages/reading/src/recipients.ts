import { fold } from '@sau-ro/gazetteer';
import { startsLikeAgency } from './agency.ts';
import type { DocumentParts } from './document-parts.ts';
import { isCapitals } from './header/body-words.ts';
import { splitMergedColumns } from './header/office.ts';
import { findNameAtEnd } from './header/person.ts';
import { type Line, readLines } from './lines.ts';
import { withoutMarkup } from './source-text.ts';

const BULLET = /^[-\u2013\u2014•+_*“]+\s*/;
const SIGNATURE = /(?:^|\s{2,}|\s(?=\S*\.\s))(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|T\/M|K\/T|T\/L)/;
const FOOTNOTE = /^\[?\d+\]|^_{3,}|^PHỤ LỤC/u;
// what is attached begins at once where a copy lost its blank lines: its letterhead, title or first section
const ATTACHED =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|^\s*(?:KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN|DANH MỤC|DANH SÁCH)[\p{Lu}\s]*$|^\s*\((?:Ban hành|Kèm) |^\s*(?:[IVX]{1,5}\.|(?:Phần|PHẦN|Chương|CHƯƠNG|Điều) [IVX\d]+[.:]?)\s+\p{Lu}/u;
const END = /[;.}]\s*$/;
const HEADING = /^[^\n:]{0,16}:?(?:\s*[*_]{1,3})?(?:<br\s?\/?>)?/;
const COLUMN = /\s{3,}|\|/;

const LONGEST_FOOT = 6000;

function clean(printed: string): string {
  return withoutMarkup(printed.replaceAll('\\', ''))
    .replace(BULLET, '')
    .replace(/[\s;.,(]+$/, '');
}

// in a damaged text the signature of the right column is on the same lines: “… thành phố, SAN Nguoi ky: Pham”
const RIGHT_COLUMN = /,\s+(?=\p{Lu}|.?[^\p{L}\s\d(]|\p{L}\s)|\s[)|\\=~].*$/gu;
// … but a comma may also stand before another body: “Cac so, ban, nganh, Mat tran”; “Co quan:” is of the signature
const OF_SIGNATURE = /^[^,]{0,40}:/;

function isBody(printed: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(printed) && startsLikeAgency(fold(printed)) && !OF_SIGNATURE.test(printed);
}

// “TT. Tỉnh ủy, TT. HĐND tỉnh”, “Lưu: VT, KGVX (2).”
const SHORT =
  /^(?:TT|VP|HĐND|HDND|UBND|BTV|UB|CT|PCT|CVP|PCVP)(?:[.\s]|$)|^[\p{Lu}\d.&-]{2,8}(?:\s?\([^()]{1,12}\))?[.;]?$/u;

function cutDamaged(printed: string): string {
  const column = [...printed.matchAll(RIGHT_COLUMN)].find(({ index, 0: sign }) => {
    const rest = printed.slice(index + sign.length);
    return !sign.startsWith(',') || !(isBody(rest) || SHORT.test(rest));
  });
  return printed.slice(0, column?.index);
}

const FORM_BEHIND = /\s+(?=(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|T\/M|K\/T|T\/L)\s?\p{Lu}{2})/u;

// the signature of the right column where both columns are on one line: “- Như trên; KT. GIÁM ĐỐC”, “- Lưu: VT. Nguyễn Văn Nam”
function cutColumn(printed: string): string {
  const form = printed.search(FORM_BEHIND);
  const left = form > 0 ? printed.slice(0, form) : printed;
  const [own = left, office] = splitMergedColumns(left);
  // “HGØ BVT: PHÓ GIÁM ĐC”: what a stamp over the list left is no recipient
  if (office !== undefined) return own.endsWith(':') ? '' : own;
  const name = findNameAtEnd(left);
  return name === null ? left : left.slice(0, -name.length).trim();
}

const isListed = (printed: string): boolean => BULLET.test(printed.replace(/^\*\*/, ''));

// a line without a bullet goes on with the one before, as long as that is not closed
function isContinued(printed: string, line: Line, last: string | undefined, isDamaged: boolean): boolean {
  if (last === undefined || line.after !== 'line' || END.test(last)) return false;
  if (isDamaged) return /^\p{Ll}{2}/u.test(printed);
  // an office in the right column, “PHÓ CHỦ TỊCH”, is in capitals and has no sign behind it
  return !/^\p{Lu}[\p{Lu}\s]{5,}$/u.test(printed);
}

interface Row {
  readonly printed: string;
  readonly line: Line;
  readonly isFirst: boolean;
}

// several on one line: “- Như trên; - Lưu: VT.”
const NEXT_BULLET = /(?<=[;.,])\s+(?=[-–+•]\s?\p{Lu})|<br\s?\/?>/u;

function* readRows(text: string, from: number, isDamaged: boolean): Generator<Row> {
  let isFirst = true;
  for (const line of readLines(text, from, Math.min(text.length, from + LONGEST_FOOT))) {
    const whole = text.slice(line.start, line.end);
    if (FOOTNOTE.test(whole) || (!isFirst && ATTACHED.test(whole))) return;
    if (!isListed(whole) && !isFirst && SIGNATURE.test(whole)) return;
    const left = (isFirst ? whole.replace(HEADING, '') : whole).split(COLUMN).find((cell) => /\p{L}/u.test(cell)) ?? '';
    const own = isDamaged ? cutDamaged(left.trim()) : cutColumn(left.trim());
    for (const printed of own.split(NEXT_BULLET)) yield { printed: printed.trim(), line, isFirst };
    isFirst = false;
  }
}

// a copy may have lost the bullets: “Như trên;⏎Sở Y tế;⏎Lưu: VT.”
const BARE =
  /^(?:Như|Lưu|TT|Thường trực|Ban|Các|Sở|UBND|HĐND|VP|Văn phòng|Bộ|CT|Chủ tịch)(?!\p{L})[^.;]{2,90}[;.]\s*$/u;

const isBare = (printed: string): boolean => BARE.test(printed) && !isCapitals(printed);

/** Reads the list below “Nơi nhận:”. */
export function readRecipients({ source, blocks, footBlock }: DocumentParts): readonly string[] {
  const foot = blocks[footBlock];
  if (!foot) return [];
  const isDamaged = source.quality.kind === 'ocr-damaged';
  const found: string[] = [];
  for (const { printed, line, isFirst } of readRows(source.text, foot.start, isDamaged)) {
    const isEnd = !isFirst && line.after !== 'line' && found.length > 0;
    if (isListed(printed)) found.push(printed);
    else if (isContinued(printed, line, found.at(-1), isDamaged)) found[found.length - 1] += ` ${printed}`;
    else if (isBare(printed) && !isListed(found.at(-1) ?? '')) found.push(...printed.split(/;\s*(?=\p{Lu})/u));
    else if (isEnd) break;
  }
  return found.map(clean).filter((name) => /\p{L}{2}/u.test(name));
}
