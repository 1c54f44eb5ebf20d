import { fold } from '@sau-ro/gazetteer';
import { isCapitals } from './body-words.ts';

// “TM. ỦY BAN NHÂN DÂN”, “T/M BAN THƯỜNG VỤ”, “KT/ CHỦ TỊCH”
const FORM = /^(?:TM|KT|TL|TUQ|Q)[./]\s?\p{Lu}|^(?:T\/M|K\/T|T\/L)\.?\s?\p{Lu}|^(?:TM|KT|TL|TUQ)\s\p{Lu}{2}/u;
// a scan may lose a vowel: “GIÁM ĐC”
const OFFICES = [
  'chu tich|giam d[a-z]?c|bi thu|chu nhiem|truong ban|truong phong|chanh van phong|bo truong|thu truong|tong giam d[a-z]?c|thu tuong|cuc truong',
  'vien truong|hieu truong|tong bi thu|thong doc|tong thanh tra|chanh thanh tra|truong khoa|truong tram|tram truong|chi cuc truong',
  'tong cuc truong|vu truong|chanh an|tong bien tap|tu lenh|chinh uy|chi huy truong|truong thon|truong doan|doan truong|truong cong an|uy vien',
  'tong kiem toan|kiem toan truong|giam thi|doi truong|to truong|hieu pho|vien pho|truong benh vien|thuong truc|quan ly',
];
const OFFICE = new RegExp(`^(?:quyen |q\\. )?(?:pho )?(?:${OFFICES.join('|')})(?![a-z])`);

const LONGEST_OFFICE = 90;

/** True for words that say in whose name a document is signed. */
export const isSigningForm = (cell: string): boolean => FORM.test(cell);

/** True for an office in capitals. */
export const isOffice = (cell: string): boolean =>
  cell.length <= LONGEST_OFFICE && isCapitals(cell) && OFFICE.test(fold(cell));

/** True for an office in ordinary letters, which is one only below a form: “KT. Giám đốc / Phó Giám đốc”. */
export const isSmallOffice = (cell: string): boolean =>
  cell.length <= 40 && /^\p{Lu}/u.test(cell) && OFFICE.test(fold(cell));

const MERGED =
  /(?<!(?:^|[^\p{L}])(?:KT|TM|TL|TUQ|Q))[;:.,)]\s+(?=(?:PHÓ |QUYỀN |Q\. ?)?\p{Lu}{2,9}(?:\s\p{Lu}{2,9}){1,5}(?:\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})?$)/u;
const BEFORE_NAME = /\s(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}$)/u;

/** The cells of a line on which a recipient and the signature of the other column stand: “- Lưu: VT. GIÁM ĐỐC Lê Văn Hùng”. */
export function splitMergedColumns(line: string): readonly string[] {
  const at = line.search(MERGED);
  if (at < 0) return [line];
  const right = line.slice(at + 1).trim();
  const [office = '', name] = right.split(BEFORE_NAME);
  if (!isOffice(office)) return [line];
  return [line.slice(0, at + 1), office, ...(name === undefined ? [] : [name])];
}
