// The family names of almost all Vietnamese; what has another is taken where it stands alone under an office.
const FAMILY_NAMES = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Đinh Lâm Trịnh Mai Trương Cao Tô Tạ Hà Phùng Châu
  Quách Lương Thái Lưu Tăng Chu La Vương Từ Triệu Tống Kiều Mạc Khương Doãn Đàm Nông Lò Vi Hứa Giàng Sùng Thào Vàng Quan Ma Lục Hoàn Kim Thạch
  Sơn Danh Diệp Văn Tôn Bạch Nghiêm Phí Khuất Cù Âu Giang Lại Thân Ninh Ông Viên Đồng Hàn Trà Điểu Rơ Ksor Siu Nay Y H’ K’ Bàn Đổng Ngân Cầm Tòng
  Lường Cà Quàng Hạng Chẩu Mùa Sầm Lữ Vy Mã Thiều Tiêu Uông Ưng Yên Hầu Hồng`.split(/\s+/),
);
const UPPER_NAMES = new Set([...FAMILY_NAMES].map((name) => name.toUpperCase()));

// “PGS. TS. Nguyễn Văn Vĩnh Châu”, “BS.CKII. Vũ Bá Toản”, “Đại tá Lê Văn Nam”
const TITLES =
  /^(?:(?:GS|PGS|TS|TSKH|ThS|Th\.S|THS|BS|Bs|DS|KS|CN|CK|CKI|CKII|BSCK|BSCKI|BSCKII|DSCK|DSCKI|DSCKII|BSNT|TTND|TTƯT|NGND|NGƯT|LS)(?:[.,\s]|\s?I{1,2}\b)+|(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy)\s+|[.,\s]+)+/u;
const SIGNED = /^[\s*_([]*(?:đã\s*k[ýí]|daky|signed|signature|ký tên|k[ýí])[\s:)\]*_.-]*/iu;
const NAME = /^(?:\p{Lu}[\p{L}'’]*)(?:[\s-]\p{Lu}[\p{L}'’]*){1,5}$/u;
const CASED = /^(?:\p{Lu}[\p{Ll}'’]*(?:\s|-|$)){2,6}$/u;

const MOST_WORDS = 6;

/** A person's name without titles and the words “Đã ký”; `null` where the cell is none. */
export function parsePersonName(cell: string): string | null {
  const name = cell
    .replace(SIGNED, '')
    .replace(TITLES, '')
    .replace(/[\s.,;]+$/, '');
  if (!NAME.test(name)) return null;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  if (CASED.test(name)) return name;
  // “VĂN PHÒNG” is the rest of an office
  return words.length > 2 && !name.startsWith('VĂN PHÒNG') && UPPER_NAMES.has(words[0] ?? '') ? name : null;
}

/** True for a name that begins with a family name. */
export const hasFamilyName = (name: string): boolean =>
  FAMILY_NAMES.has(name.split(/\s+/)[0] ?? '') || UPPER_NAMES.has(name.split(/\s+/)[0] ?? '');

const AT_END = /(?:[;.,)]|\s{2})\s*(?<name>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})$/u;

/** The name that stands behind a recipient where two columns were merged: “- Lưu: VT, KGVX. Nguyễn Văn Nam”. */
export function findNameAtEnd(line: string): string | null {
  const name = AT_END.exec(line)?.groups?.['name'];
  return name !== undefined && hasFamilyName(name) ? name : null;
}
