import { withoutMarkup } from '../source-text.ts';

// names hold commas and “và” of their own (“các cơ quan, đơn vị”): only these words begin another agency
const BODIES =
  'so|phong|uy ban|ubnd|ub mttq|mttq|mat tran|tram|trung tam|cong an|hoi|doan(?! the)|truong|benh vien|van phong|cac|bao hiem|dai|cuc|chi cuc|to(?! chuc (?!chinh|doan|xa hoi))|lien doan|thanh tra|kho bac|bo|ngan hang|thue|kiem lam|vien|dang uy|tinh uy|thanh uy|hiep hoi|chi nhanh|tap doan|cong ty|tong cong ty|tong cuc|thu truong|chu tich|giam doc|ban|nganh|bao|vu'.replaceAll(
    ' ',
    String.raw`\s+`,
  );
const NEXT = new RegExp(
  String.raw`\s*,\s*(?:va\s+)?(?=(?:${BODIES})(?![a-z]))|\s+va\s+(?=(?:${BODIES})(?![a-z]))|(?<!co\s+quan|don\s+vi|to\s+chuc)\s+va\s+(?=(?:co\s+quan|don\s+vi)\s+(?:co\s+)?lien\s+quan)`,
  'g',
);
// “các sở, ban, ngành” is one, “Sở Y tế, Ban Quản lý dự án” two
const COMMON = /^(?:ban|ngành|báo|vụ|viện|bộ|sở)(?!\p{L})/iu;
const NAMED = /^\p{Lu}\p{L}*\s+\p{Lu}/u;

/** The agencies in a list, such as “Sở Y tế, các xã, thị trấn và Công an tỉnh”, as printed. */
export function splitNames(text: string, folded: string): readonly string[] {
  const names: string[] = [];
  let start = 0;
  for (const { index, 0: sign } of folded.matchAll(NEXT)) {
    const next = text.slice(index + sign.length, index + sign.length + 24);
    if (COMMON.test(next) && !NAMED.test(next)) continue;
    names.push(text.slice(start, index));
    start = index + sign.length;
  }
  names.push(text.slice(start));
  return names.map((name) => withoutMarkup(name).replace(/[\s,]+$/, '')).filter((name) => name.length > 1);
}
