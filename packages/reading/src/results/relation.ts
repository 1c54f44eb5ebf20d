import type { Figure } from './figure.ts';

/** What a figure is to the one before it. */
export type Role =
  | 'own'
  | 'plan'
  | 'plan-ahead'
  | 'share-of-plan'
  | 'difference'
  | 'before'
  | 'before-ahead'
  | 'total'
  | 'total-ahead'
  | 'share-of-total'
  | 'restated';

/** A figure among the words of its sentence, all folded. */
export interface Placed {
  readonly figure: Figure;
  /** From the end of the figure before it, or from where the sentence begins. */
  readonly gap: string;
  /** Up to the next figure, or to where the sentence ends. */
  readonly behind: string;
  /** Beyond the next figure too. */
  readonly beyond: string;
  readonly last: Figure | null;
  /** True where the plan of the figure before is printed. */
  readonly isPlanned: boolean;
  /** What the figure just before this one is. */
  readonly lastRole: Role | null;
}

const PLAN_WORDS = String.raw`(?:(?:so\s+)?(?:voi\s+)?(?:tong\s+)?(?:ke\s+hoach|kh(?![a-z])|du\s+toan|chi\s+tieu|nghi\s+quyet|muc\s+tieu|tong\s+von|von\s+(?:giao|ke\s+hoach)))`;
const SHARE_BEHIND = new RegExp(String.raw`^\s*${PLAN_WORDS}`);
const PLAN_BEFORE = new RegExp(
  String.raw`(?:ke\s+hoach|kh|chi\s+tieu|du\s+toan)(?:\s+(?:duoc|tinh|huyen|xa|giao|ca|nam|de\s+ra|la|von|20\d{2})){0,5}\s*[:=(]?\s*$`,
);
const REACHED =
  /(?:^|[,(]|\d)\s*(?:(?:chi|moi|uoc|da|va|nhung)\s+){0,2}(?:dat|bang|hoan\s+thanh|vuot)(?:\s+(?:ty\s+le|tren|gan|khoang|hon)){0,2}\s*$/;
const REACHED_ALONE =
  /^[\s,;(-]{1,4}(?:(?:chi|moi|uoc|da)\s+){0,2}(?:dat|bang|hoan\s+thanh)(?:\s+(?:ty\s+le|tren|gan|khoang|hon))?\s*$/;
const ALONE = /^\s*\(\s*$/;
const DIFFERENCE =
  /(?<![a-z])(?:tang|giam)(?:\s+(?:them|khoang|gan|tren|hon|nhe|manh|duoc|tuong\s+ung|binh\s+quan)){0,2}(?:\s+so\s+(?:voi\s+)?(?:cung\s+ky|nam|thang|quy)(?:\s+(?:nam|truoc|ngoai|20\d{2})){0,2}(?:\s+la)?)?\s*$/;
const COMPARED = /(?:so\s+(?:voi\s+)?|cung\s+ky|nam\s+truoc|thang\s+truoc|quy\s+truoc)/;
const BEFORE = /(?:cung\s+ky|nam\s+truoc|thang\s+truoc)(?:\s+nam\s+(?:truoc|ngoai|20\d{2}))?\s*(?:la|:|co|dat)?\s*$/;
const BEFORE_IN_BRACKETS = /\(\s*nam\s+20\d{2}\s*(?:la|:|co|dat)?\s*$/;
const FROM = /(?<![a-z])tu\s*$/;
const FROM_BEHIND = /^[^.;,()\d]{0,12}?\s*(?:nam\s+20\d{2}\s*)?(?:xuong|len|giam\s+con|con)(?![a-z])/;
const TIMES = /(?<![a-z])(?:tang|giam|gap|cao\s+hon|hon)(?:\s+(?:khoang|gan|tren|hon|len)){0,2}\s*$/;
const EXCESS = /(?<![a-z])vuot\s+(?:muc\s+tieu|ke\s+hoach|chi\s+tieu|du\s+toan)[^.;,\d]{0,30}$/;
// “96,2%, vượt 0,2% so với chỉ tiêu giao (96%)”
const OVER_PLAN =
  /^\s*(?:diem\s+\S+\s+)?so\s+voi\s+(?:ke\s+hoach|chi\s+tieu|muc\s+tieu|nghi\s+quyet|du\s+toan)(?![a-z])/;
const OUT_OF = /(?:tren|\/)\s*tong\s+so\s*$/;
const OUT_OF_AHEAD = /(?<![a-z])(?:trong\s+(?:tong\s+)?so|ca)\s*$/;
const IN_BRACKETS = /^[\s,]*(?:\(|\/|so\s+voi|tren)/;
const BREAK = /;/;

// one unit in both: 324 cases more than 967 cases
export const isSameUnit = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase().split(' ')[0] === other.toLowerCase().split(' ')[0];

function isShareOfPlan({ figure, gap, behind, last, isPlanned }: Placed): boolean {
  if (figure.kind !== 'share') return false;
  if (SHARE_BEHIND.test(behind) && REACHED.test(gap) && !BREAK.test(gap)) return true;
  // “giải ngân 270,6 tỷ (đạt 80%)” is of what was planned; “giải quyết 522 đơn, đạt 96%” is of all there were
  if (!last || last.kind === 'share' || (last.kind === 'counted' && !isPlanned)) return false;
  return REACHED_ALONE.test(gap) && !BREAK.test(gap) && !/^\s*(?:tong|so|nguoi|ho|dan)(?![a-z])/.test(behind);
}

const REACHES = /(?<![a-z])(?:dat|bang|hoan\s+thanh)(?:\s+(?:ty\s+le|tren|gan|khoang|hon)){0,2}\s*$/;

/** True for a share without words of its own: “…, đạt 40,8%”, “…, chiếm tỷ lệ 3,1%”. */
export const isBareShare = ({ kind }: Figure, gap: string): boolean =>
  kind === 'share' && (REACHED.test(gap) || /(?<![a-z])chiem(?:\s+(?:ty\s+le|khoang))?\s*$/.test(gap));

/** True for a share of the plan of something whose value is not printed: “thu ngân sách đạt 66% dự toán”. */
export const isShareAlone = ({ figure, gap, behind }: Pick<Placed, 'figure' | 'gap' | 'behind'>): boolean =>
  figure.kind === 'share' && SHARE_BEHIND.test(behind) && REACHES.test(gap);

// “18/20 xã (90%)”, “5,4/5,4 tỷ đồng, đạt 100%”: the same once more
const isShareOfTotal = ({ figure, gap, behind, last }: Placed): boolean =>
  figure.kind === 'share' &&
  typeof last?.total === 'number' &&
  !SHARE_BEHIND.test(behind) &&
  (ALONE.test(gap) || REACHED_ALONE.test(gap));

const OF_LAST = /^[^,;()]{0,40}[,(]\s*(?:tang|giam)(?:\s[a-z]+){0,2}\s*$/;
const IN_BREATH = /^[\s,(]*(?:[a-z]+[\s,(]+){0,5}(?:tang|giam)(?:\s[a-z]+){0,2}\s*$/;

function isDifference({ figure, gap, behind, beyond, last }: Placed): boolean {
  if (!DIFFERENCE.test(gap) || last === null || BREAK.test(gap)) return false;
  if (COMPARED.test(gap) || COMPARED.test(behind.slice(0, 40))) return true;
  // “3.400 tấn, tăng 13,4%”, “22,4 triệu đồng (tăng 7,7%)”: the change of what stands before, which grew by no words of its own
  if (figure.kind === 'share' && last.kind !== 'share' && OF_LAST.test(gap)) return true;
  // “1.141 lượt, tăng 32 lượt, bằng 103% so cùng kỳ”
  return IN_BREATH.test(gap) && (last.unit === null || isSameUnit(figure.unit, last.unit)) && COMPARED.test(beyond);
}

const isExcess = ({ comparator }: Figure, gap: string, behind: string): boolean =>
  EXCESS.test(gap) || (comparator === '>' && /^[\s,(]*$/.test(gap) && OVER_PLAN.test(behind));

// “… tăng 32 lượt, bằng 103% so cùng kỳ”, “tăng 26.801 trẻ (2,9%)”: the difference once more
function isRestated({ figure, gap, behind, last, lastRole }: Placed): boolean {
  // “tăng 4,8 lần”
  if (figure.unit?.startsWith('lần') && TIMES.test(gap)) return true;
  // “(tăng 7,7%, tương đương 1,6 triệu đồng)”
  if (lastRole === 'difference' && /^[\s,]*tuong\s+(?:duong|ung)/.test(gap)) return true;
  if (figure.kind !== 'share' || last === null) return false;
  // “vượt mục tiêu Nghị quyết 0,36%”
  if (isExcess(figure, gap, behind)) return true;
  if (lastRole === 'difference' && ALONE.test(gap)) return true;
  return /(?<![a-z])bang\s*$/.test(gap) && /^\s*so\s+(?:voi\s+)?(?:cung\s+ky|nam|thang|quy)/.test(behind);
}

function isBefore({ figure, gap, last }: Placed): boolean {
  if (!last || BREAK.test(gap)) return false;
  const isLike = figure.unit === null || last.unit === null || isSameUnit(figure.unit, last.unit);
  return isLike && (BEFORE.test(gap) || BEFORE_IN_BRACKETS.test(gap));
}

const isTotal = ({ figure, gap, last }: Placed): boolean =>
  last !== null && OUT_OF.test(gap) && isSameUnit(figure.unit, last.unit);

// “kế hoạch giao 180 ca, …”, “(kế hoạch 180 ca)”, “109 tài khoản/2.068 chỉ tiêu giao”
function rolePlanned({ figure, gap, last }: Placed): 'plan' | 'plan-ahead' | null {
  if (last && gap === '/' && figure.unit?.toLowerCase().startsWith('chỉ tiêu')) return 'plan';
  if (!PLAN_BEFORE.test(gap)) return null;
  return last && IN_BRACKETS.test(gap) ? 'plan' : 'plan-ahead';
}

// what belongs to the next figure, or to none
function roleAhead(placed: Placed): Role {
  const { figure, gap, behind } = placed;
  if (FROM.test(gap) && FROM_BEHIND.test(behind)) return 'before-ahead';
  const isAll = OUT_OF_AHEAD.test(gap) && figure.kind === 'counted' && figure.total === null;
  return rolePlanned(placed) ?? (isAll ? 'total-ahead' : 'own');
}

/** Says whether a figure stands for itself or tells something of the figure before it, or of the next. */
export function roleOf(placed: Placed): Role {
  if (isShareOfTotal(placed)) return 'share-of-total';
  if (isShareOfPlan(placed)) return 'share-of-plan';
  if (isRestated(placed)) return 'restated';
  if (isDifference(placed)) return 'difference';
  if (isBefore(placed)) return 'before';
  return isTotal(placed) ? 'total' : roleAhead(placed);
}
