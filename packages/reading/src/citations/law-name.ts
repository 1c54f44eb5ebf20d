import { fold } from '@sau-ro/gazetteer';

const LONGEST = 300;
const LONGEST_PAIR = 24;
const LONGEST_WORDS = 20;

// what a law’s name begins with, where it is printed in lower case: “Luật tổ chức …”, but not “Luật này”, “Luật sư”
const STARTS =
  /^(?:to\s+chuc|ban\s+hanh|ngan\s+sach|dat\s+dai|bao\s|phong[\s,]|kham\s|dau\s|xu\s+ly|sua\s+doi|dia\s+chat|giao\s|xay\s+dung|nha\s+o|quan\s+ly|thi\s+dua|thi\s+hanh|can\s+bo|vien\s+chuc|doanh\s+nghiep|hop\s+tac|lam\s+nghiep|tre\s+em|nguoi\s|di\s+san|an\s|hinh\s+su|dan\s+su|lao\s+dong|viec\s+lam|cong\s|tai\s+nguyen|moi\s+truong|thue\s|phi\s|ke\s+toan|kiem\s|trung\s+cau|bau\s+cu|hoa\s+giai|ho\s+tich|quoc\s|cu\s+tru|can\s+cuoc|duoc(?:\s*$|[;,.]|\s+nam|\s+ngay)|hien,|khieu\s+nai|to\s+(?:cao|tung)|tiep\s+(?:can|cong)|thanh\s+(?:tra|nien)|quy\s+hoach|bien\s+phong|dan\s+quan|nghia\s+vu|thuong\s+mai|tin\s+nguong|chung\s+khoan|the\s+duc|hon\s+nhan|binh\s+dang|nuoi\s+con|khoa\s+hoc|chuyen\s+giao|luu\s+tru|thu\s+y|thuy\s|chan\s+nuoi|trong\s+trot|hang\s+khong|duong\s+sat|du\s+lich|bao\s+chi|xuat\s+ban|quang\s+cao|dien\s|vien\s+thong|giao\s+dich|thong\s+ke|tieu\s+chuan|chat\s+luong|so\s+huu|nang\s+luong|do\s+thi|kien\s+truc)/;

// names that hold a comma: “Phòng, chống …”, “Thi đua, khen thưởng”
const PAIRS = new Set(
  `phong, chong|phong chay, chua|thi dua, khen|an toan, ve|sua doi, bo|tiet kiem, chong|cuu nan, cuu|nhap canh, xuat|xuat canh, qua|nhap canh, qua|trat tu, an|tin nguong, ton|khoa hoc, cong|kham benh, chua|kham, chua|bao ve, cham|can bo, cong|san pham, hang|ruou, bia|xay dung, quan|su dung, quan|quan ly, su|vu khi, vat|hien, lay|lay, ghep|ghep mo, bo|phi, le|giao duc, dao|mua sam, su|thuoc la, ruou`.split(
    '|',
  ),
);
const AFTER_AND =
  /^(?:các|những|luật|bộ luật|pháp|văn bản|nghị|thông tư|quyết định|quy định|hướng dẫn|được|có|theo|trên|thực hiện|triển khai|tổ chức thực|kế hoạch|chỉ thị|công văn|chương trình|nguồn|chính sách|mức|căn cứ)(?!\p{L})/u;
// words that end a name: they tell what becomes of the law
const AFTER =
  /^(?:được|đã|đang|sẽ|có|quy định|theo|trên|trong|tại|từ|để|thì|là|vào|đến|cho|gắn|bảo đảm|đảm bảo|nhằm|khi|còn|chưa|do|cùng|với|này|hiện hành|của quốc|phải|không|cần|số \d|hoặc|thông qua|kịp thời|đầy đủ|áp dụng|thay thế|thuộc|phù hợp|nêu|mới|đối|ngày|năm \d|luật|bộ luật)(?!\p{L})/u;
const SIGN = /[.;:()[\]“”"|*!?–—]|\n\s*\n|\s-\s|\n\s*[-+•]/;
const WORD = /[^\s,]+/g;
const TAIL =
  /^,?\s+(?:nam\s+\d{4}|(?:duoc\s+quoc\s+hoi\s+thong\s+qua\s+)?ngay\s*\d{1,2}(?:\s+thang\s+\d{1,2}\s+nam\s+|\s?[/.-]\s?\d{1,2}\s?[/.-]\s?)\d{4}|(?:19|20)\d{2}(?![\d/]))/;

// “Luật Ban hành văn bản … của Hội đồng nhân dân, Ủy ban nhân dân”; in “Luật Công an nhân dân, Ủy ban nhân dân tỉnh …” a sentence goes on
const OF_COUNCILS = /luật của hội đồng nhân dân$/;

function holdsComma(before: string, rest: string): boolean {
  if (OF_COUNCILS.test(before)) return rest.startsWith('ủy ban') || rest.startsWith('uỷ ban');
  const last = fold(before.slice(-LONGEST_PAIR))
    .split(/[\s,]+/)
    .slice(-2);
  const next = fold(/^[^\s,]+/.exec(rest)?.[0] ?? '');
  return [last.join(' '), last.at(-1)].some((word) => PAIRS.has(`${word}, ${next}`));
}

function goesOn(window: string, end: number, index: number): boolean {
  const rest = window.slice(index, index + LONGEST_WORDS).replaceAll(/\s+/g, ' ');
  // “Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C” is one
  if (window.startsWith('sửa') && /^(?:và )?(?:bộ )?luật /.test(rest)) return true;
  if (window.slice(end, index).includes(',')) return holdsComma(window.slice(0, end), rest);
  if (rest.startsWith('và ')) return !AFTER_AND.test(rest.slice(3));
  // “quy phạm pháp luật” is no other law
  if (rest.startsWith('luật') && window.slice(0, end).endsWith('pháp')) return true;
  return !AFTER.test(rest) && !/^\d/.test(rest);
}

function nameEnd(window: string): number {
  let end = 0;
  for (const { index, 0: word } of window.matchAll(WORD)) {
    if (end > 0 && !goesOn(window, end, index)) break;
    end = index + word.length;
  }
  return end;
}

// “Luật này”, “Luật sư”, “Luật số 45/2019/QH14”; “Luật sửa đổi, bổ sung” alone does not say of what
const NO_NAME = /^(?:so\s*:?\s*\d|(?:su|gia|nay|phap)(?![a-z])|sua\s+doi,\s+bo\s+sung\s*$)/;
// “Luật Bảo hiểm y tế số 25/2008/QH12” has its number
const NUMBERED = /^\s+so\s*:?\s*\d/;

/** What stands behind the word “Luật”: where it ends, and whether it is the name of a law. */
export interface LawName {
  readonly end: number;
  readonly isName: boolean;
}

/** Reads the name of a law that begins at `at`, behind “Luật”, with its year or day. */
export function readLawName(text: string, folded: string, at: number): LawName {
  const whole = folded.slice(at, at + LONGEST);
  if (!/^\p{Lu}/u.test(text.charAt(at)) && !STARTS.test(whole)) return { end: at, isName: false };
  const sign = whole.search(SIGN);
  const window = text.slice(at, at + (sign < 0 ? whole.length : sign)).toLowerCase();
  const length = nameEnd(window);
  const rest = whole.slice(length);
  const isName = length > 0 && length < LONGEST && !NO_NAME.test(whole.slice(0, length)) && !NUMBERED.test(rest);
  return { end: at + length + (isName ? (TAIL.exec(rest)?.[0].length ?? 0) : 0), isName };
}
