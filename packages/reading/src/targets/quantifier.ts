import type { Candidate } from './goal.ts';

// what may stand before “100% người dân …” in its clause
const QUANTIFIER =
  /^(?:[^a-z\d]|(?:den|het|nam|20\d{2}|tu|ph[a-z]n|dau|bao|dam|dim|co|dat|va|dong|th[a-z\d]{2,3}|voi|it|nhat|toi|thieu|tr[a-z]n|duy|tri|trong|do|hang|thuc|hien|hoan|thanh|yeu|cau|ty|le|c6|van|so|hoa|kiem|tra|truoc|ngay|\d{1,2}\/\d{1,2}\/20\d{2}|thang|khoang)(?![a-z\d]))*$/;

/** True where the words before a share in its clause leave it to say how many of whom: “đến năm 2030 có trên 90% người dân …”. */
export const mayQuantify = (before: string): boolean =>
  QUANTIFIER.test(before) || QUANTIFIER.test(before.slice(before.lastIndexOf(',') + 1));

// “cử 100% đảng viên tham gia”, “khám cho trên 90% người cao tuổi”: many are to be reached
const REACHES_MANY =
  /(?<![a-z])(?:cu|cap|cho|tai|toi|den|van\s+dong|so\s+hoa|xu\s+ly|giai\s+quyet|kiem\s+tra|giam\s+sat|ra\s+soat|quan\s+ly|huy\s+dong|thu\s+gom|huong\s+dan|chi\s+dao|cai\s+dat|tap\s+huan|voi)\s+(?:(?:tren|it\s+nhat|toi\s+thieu|hon)\s+)?$/;

/** True where a verb is said of the share that follows: “cấp 100% thẻ …”. */
export const reachesMany = (before: string, { measure, bound }: Pick<Candidate, 'measure' | 'bound'>): boolean =>
  (measure.value === 100 || bound.comparator === '>' || bound.comparator === '>=') && REACHES_MANY.test(before);
