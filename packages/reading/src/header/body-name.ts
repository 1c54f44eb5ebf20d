import { fold } from '@sau-ro/gazetteer';
import type { KnownPlace } from '../place.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^(?:chủ tịch\s+)?(?:ủy|uỷ) ban nhân dân/i, 'UBND'],
  [/^chủ tịch\s+(?=UBND)/i, ''],
  [/^hội đồng nhân dân/i, 'HĐND'],
];

/** A body's name with UBND and HĐND for the long forms, and without “Chủ tịch” before them. */
export function shortenBody(printed: string): string {
  const known = SHORT.find(([pattern]) => pattern.test(printed));
  return known ? printed.replace(...known) : printed;
}

// these are as many as there are places; a school or a hospital has a name of its own
const OF_PLACE =
  /^(?:UBND|HĐND|Sở|Phòng|Ban|Chi cục|Cục|Công an|Thanh tra|Hội|Liên đoàn|Ủy ban|Văn phòng|Trạm|Bảo hiểm|Kho bạc|Đoàn|Thường trực|Bộ Chỉ huy|Trung tâm (?:Y tế|Kiểm soát|Dịch vụ|Phục vụ)[\p{Ll}\s]*$|Bệnh viện (?:Đa khoa|đa khoa)(?: tỉnh)?$)/u;
// “huyện Thành phố Đà Nẵng”: a type word of the place already stands at the end
const TYPE_AT_END = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)$/iu;

/** A body's name with its place, unless it has a name of its own or names the place already. */
export function withPlace(name: string, place: KnownPlace | null): string {
  if (!place || !OF_PLACE.test(name)) return name;
  const own = place.locality?.name ?? place.name;
  return fold(name).includes(fold(own))
    ? withType(name, own, place.name)
    : `${name.replace(TYPE_AT_END, '')} ${place.name}`;
}

// “Sở Y tế Hà Nội” is “Sở Y tế thành phố Hà Nội”
function withType(name: string, own: string, full: string): string {
  if (!name.endsWith(own) || fold(name).includes(fold(full))) return name;
  const before = name.slice(0, -own.length).trim();
  return /^(?:UBND|HĐND|Sở)/u.test(before) && !TYPE_AT_END.test(before) ? `${before} ${full}` : name;
}

/** The name with its place in ordinary letters, where a letterhead has it in capitals. */
export function spellPlace(name: string, place: KnownPlace | null): string {
  if (!place) return name;
  const folded = fold(name);
  for (const spelt of [place.name, place.locality?.name ?? place.name]) {
    const at = folded.lastIndexOf(fold(spelt));
    if (at > 0 && /\p{Lu}{2}/u.test(name.slice(at))) return name.slice(0, at) + spelt + name.slice(at + spelt.length);
  }
  return name;
}

/** What a committee’s place is, by the first word of its name in capitals: `HUYỆN ỦY`. */
export const COMMITTEE_PLACE: Readonly<Record<string, string>> = {
  TỈNH: 'tỉnh',
  THÀNH: 'thành phố',
  HUYỆN: 'huyện',
  QUẬN: 'quận',
  THỊ: 'thị xã',
};
