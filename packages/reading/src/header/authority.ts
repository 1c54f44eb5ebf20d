import { fold } from '@sau-ro/gazetteer';
import type { Line } from '../lines.ts';
import { cleanCell, isCapitals } from './body-words.ts';
import { startsOpening } from './opening-words.ts';

const DECIDES =
  /^(?:(?:thuong truc )?hoi dong |(?:chu tich )?(?:uy ban nhan dan|ubnd)|hdnd|chu tich |bo truong|giam doc|tong giam doc|cuc truong|chu nhiem|thong doc|vien truong|hieu truong|chanh an|truong ban|chinh phu(?! ve )|thu tuong|quoc hoi|uy ban |ban (?:chap hanh|thuong vu|bi thu|chi dao|thuong truc)|bo chinh tri|tinh uy|thanh uy|huyen uy|quan uy|dang uy|doan chu tich)/;
// a line that ends so goes on: “QUY CHẾ LÀM VIỆC CỦA⏎ỦY BAN NHÂN DÂN XÃ”
const UNFINISHED =
  /(?:^|\s)(?:cua|va|uy|do|voi|thuoc|cho|tai|boi|tu|giua|den|trong|ve|theo|thu tuong|uy ban|hoi dong)$|[,–-]$/;
const SESSION = /^(?:khoa|ky hop|nhiem ky|hoi nghi)\b/;

const MOST_LINES = 4;

const foldLine = (text: string, line: Line): string => fold(cleanCell(text.slice(line.start, line.end)));

// “HỘI ĐỒNG NHÂN DÂN XÃ VĨNH AM / KHÓA I, KỲ HỌP THỨ 4 / Căn cứ …”
function standsAboveGrounds(text: string, lines: readonly Line[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + MOST_LINES)) {
    const printed = text.slice(line.start, line.end);
    if (startsOpening(printed.replace(/^\s*[-–+]\s*/, ''))) return true;
    if (SESSION.test(foldLine(text, line))) return true;
    if (!isCapitals(printed)) return false;
  }
  return false;
}

/** The body that decides, where the line at `at` names it in capitals above the grounds of the document; `null` where it does not. */
export function readAuthority(text: string, lines: readonly Line[], at: number): string | null {
  const line = lines[at];
  if (!line || !isCapitals(text.slice(line.start, line.end))) return null;
  const printed = cleanCell(text.slice(line.start, line.end));
  const folded = fold(printed);
  if (!DECIDES.test(folded) || printed.length > 100) return null;
  const before = lines[at - 1];
  if (before && UNFINISHED.test(foldLine(text, before))) return null;
  return standsAboveGrounds(text, lines, at) ? printed : null;
}
