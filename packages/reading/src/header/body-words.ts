// The words that names of bodies and of places begin with in a letterhead, folded.
const BODIES = [
  'uy ban|ubnd|ub|ubmttq|hoi dong|hdnd|so|bo|phong|ban|cuc|chi cuc|tong cuc|vu|trung tam|tram|benh vien|truong|vien|hoc vien',
  'tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo|dang doan|dang|van phong|mat tran|hoi|doan|lien doan|tong lien doan',
  'tinh doan|thanh doan|huyen doan|cong an|bo chi huy|bao hiem|kho bac|thanh tra|toa an|chinh phu|thu tuong|quoc hoi|chu tich',
  'kiem toan|ngan hang|cong ty|tong cong ty|tap doan|thue|hai quan|quan khu|dai hoc|bao|dai|thuong truc|vien kiem sat',
];
const PLACES = 'tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|thi tran|dac khu';

const spaced = (words: string): string => words.replaceAll(' ', String.raw`\s+`);
// “ban hành”, “phòng, chống”, “hội nghị” begin otherwise
const OTHER =
  'ban hanh|bo sung|bo tri|so ket|so luong|hoi nghi|hoi thao|truong hop|vien chuc|doan ket|dai hoi (?:dai bieu|dang|lan|cac)|phong(?:,| chong| ngua| tranh)';
const BODY = new RegExp(String.raw`^(?!${spaced(OTHER)})(?:${spaced(BODIES.join('|'))})(?![a-z\d])`);
const PLACE = new RegExp(String.raw`^(?:${spaced(PLACES)})(?![a-z\d])`);

/** True where a folded line may begin with the name of a body. */
export const startsLikeBody = (folded: string): boolean => BODY.test(folded);

/** True where a folded line may begin with a place and its type word. */
export const startsLikePlace = (folded: string): boolean => PLACE.test(folded);

/** True for words in capitals. */
export function isCapitals(printed: string): boolean {
  // most lines are told by their first small letter
  if (/[a-z]/.test(printed)) return false;
  const letters = printed.replaceAll(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}

/** On one line, without the signs of Markdown, tables and rules. */
export function cleanCell(printed: string): string {
  return printed
    .replaceAll(/\[([^\]\n]{0,200})\]\([^)\n]{0,200}\)/g, '$1')
    .replaceAll(/[*|#\\~`]+|__+|-{3,}/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
