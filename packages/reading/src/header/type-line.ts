import { documentTypes, fold, typesWithoutAbbreviation } from '@sau-ro/gazetteer';
import { isCapitals } from './body-words.ts';

/** The name of a type of document at the beginning of a line. */
export interface TypeLine {
  readonly type: string;
  /** Offset of what follows it on the line. */
  readonly end: number;
  /** `alone` on the line; `run-in`: the title follows in other letters; `capitals`: more capitals follow, which may be no title. */
  readonly form: 'alone' | 'run-in' | 'capitals';
}

const names: ReadonlyMap<string, string> = new Map([
  ...documentTypes.filter(({ state }) => !state.includes('copy')).map(({ vi, abbr }) => [fold(vi), abbr] as const),
  ...documentTypes.flatMap(({ party, abbr }) =>
    party && !party.includes(' và ') ? [[fold(party), abbr] as const] : [],
  ),
  ['quyet dinh', 'QĐ'],
]);
const withoutAbbreviation = new Set(typesWithoutAbbreviation.map(fold));

// “CHƯƠNG TRÌNH HÀNH ĐỘNG”, “THÔNG BÁO KẾT LUẬN”, “HƯỚNG DẪN LIÊN NGÀNH”: of the same types
const KIND =
  /^(.+?) (?:hanh dong|phoi hop|lien nganh|lien tich|lien co quan|(?:y kien )?ket luan|tong ket|so ket|tom tat|nhanh|dieu hanh|cong tac)$/;

// a scan misreads one letter: KÉẺ HOẠCH, KÊ HOẠOH
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rest = one.length - Number(one.length >= other.length);
  const skip = other.length - Number(other.length >= one.length);
  return one.slice(one.length - (rest - at)) === other.slice(other.length - (skip - at)) && rest - at === skip - at;
}

function typeOfName(folded: string): string | null {
  if (withoutAbbreviation.has(folded)) return null;
  const exact = names.get(folded) ?? names.get(KIND.exec(folded)?.[1] ?? '');
  if (exact !== undefined) return exact;
  const near = [...names].find(([name]) => name.length >= 7 && isNear(folded, name));
  return near?.[1] ?? null;
}

const DRAFT =
  /^\s*\(?\s*(?:BẢN\s+)?D\u1ef0\s+TH\u1ea2O(?:\s+LẦN\s+\d+)?\s*\)?\s*|\s*\(\s*(?:BẢN\s+)?D\u1ef0\s+TH\u1ea2O[^)]{0,20}\)\s*$/iu;
// “QUYẾT ĐỊNH:” stands below the grounds of a decision, not above its title
const DECIDES = /^(?:quyet dinh|quyet nghi|nghi quyet)\s*:/;

const LONGEST_NAME = 40;

/** The abbreviation of the type whose name a line is, in capitals; `null` where it is none. */
export function typeOfLine(printed: string): string | null {
  if (
    DECIDES.test(
      fold(printed)
        .replaceAll(/[^a-z\s:]/g, '')
        .trim(),
    )
  )
    return null;
  const words = printed
    .replace(DRAFT, '')
    .replaceAll(/[^\p{L}\s]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (words.length < 4 || words.length > LONGEST_NAME || !isCapitals(words)) return null;
  return typeOfName(fold(words));
}

const ALL_NAMES = [
  ...names.keys(),
  'chuong trinh hanh dong',
  'chuong trinh phoi hop',
  'ke hoach phoi hop',
  'thong bao ket luan',
]
  .filter((name) => name.length >= 6 && name.includes(' ') && !withoutAbbreviation.has(name))
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll(' ', String.raw`\s+`));
const LEADING = new RegExp(String.raw`^[^a-z\d]{0,8}(?<name>${ALL_NAMES.join('|')})(?=[^a-z]|$)`);
// joined without a space where a line end was lost: “QUYẾT ĐỊNHVề việc”
const JOINED = new RegExp(String.raw`^[^a-z\d]{0,8}(?<name>${ALL_NAMES.join('|')})(?=v[ei] viec)`);

const SHORTEST_TITLE = 2;

/** Reads the type that a line begins with. */
export function readTypeLine(printed: string): TypeLine | null {
  const alone = typeOfLine(printed);
  if (alone !== null) return { type: alone, end: printed.length, form: 'alone' };
  const folded = fold(printed);
  const match = LEADING.exec(folded) ?? JOINED.exec(folded);
  const name = match?.groups?.['name'];
  if (!match || name === undefined || DECIDES.test(folded.slice(match[0].length - name.length))) return null;
  const end = match[0].length;
  const type = typeOfName(name.replaceAll(/\s+/g, ' '));
  const rest = printed.slice(end).replaceAll(/[^\p{L}]/gu, '');
  if (type === null || !isCapitals(printed.slice(0, end)) || rest.length < SHORTEST_TITLE) return null;
  return { type, end, form: isCapitals(rest) ? 'capitals' : 'run-in' };
}
