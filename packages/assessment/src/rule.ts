import type { Figure, Says } from './figure.ts';

/** What is said of a target. */
export type Verdict =
  | 'MET'
  | 'NOT_MET'
  | 'ON_COURSE'
  | 'OFF_COURSE'
  | 'NO_FIGURE'
  | 'NOT_MEASURABLE'
  | 'NOT_COMPARABLE'
  | 'UNDECIDED';

/** What a verdict is found from. */
export interface Case {
  readonly hasIndicator: boolean;
  /** The value is a change from a level that is not stated. */
  readonly isChange: boolean;
  /** Whether figures were left out because they are of another place or time, population or unit. */
  readonly hasOtherFigures: boolean;
  /** Whether figures were left out because of their source. */
  readonly hasWeakFigures: boolean;
  /** The figures that the verdict may rest on: of the period that decides, or the latest. */
  readonly figures: readonly Figure[];
  readonly says: readonly Says[];
  /** `ahead`: the year has not ended yet; `open`: no year is stated. */
  readonly due: 'past' | 'ahead' | 'open';
  /** Where the line through the last two years of figures leads by the due year; `null`: there is no such line. */
  readonly trend: Says | null;
}

/** One step of the rule: the first whose condition holds gives the verdict. */
export interface Step {
  readonly id: string;
  readonly verdict: Verdict;
  /** The condition in words, for the page on the method. */
  readonly vi: string;
  readonly en: string;
  readonly holds: (given: Case) => boolean;
}

const all = ({ says }: Case, wanted: Says): boolean => says.length > 0 && says.every((one) => one === wanted);

/** The rule of verdicts, in order. */
export const RULE: readonly Step[] = [
  {
    id: 'no-indicator',
    verdict: 'NOT_MEASURABLE',
    vi: 'Chỉ tiêu không ứng với chỉ số nào đã biết, nên không có số liệu công bố nào để đối chiếu.',
    en: 'The target is of no known indicator, so no published figure can stand beside it.',
    holds: ({ hasIndicator }) => !hasIndicator,
  },
  {
    id: 'change-without-baseline',
    verdict: 'NOT_COMPARABLE',
    vi: 'Chỉ tiêu là một mức tăng hoặc giảm, nhưng văn bản không nêu mức xuất phát.',
    en: 'The target is a change, and the document does not state the level that it starts from.',
    holds: ({ isChange }) => isChange,
  },
  {
    id: 'other-figures',
    verdict: 'NOT_COMPARABLE',
    vi: 'Chỉ có số liệu của địa bàn khác (kể cả trước hoặc sau sáp nhập), đối tượng khác hoặc đơn vị khác.',
    en: 'There are only figures of another place (also before or after a merger), population or unit.',
    holds: ({ figures, hasOtherFigures }) => figures.length === 0 && hasOtherFigures,
  },
  {
    id: 'weak-figures',
    verdict: 'NO_FIGURE',
    vi: 'Chỉ có số liệu từ nguồn hạng C hoặc D; không kết luận dựa trên các nguồn này.',
    en: 'There are only figures from sources of tier C or D, on which no verdict rests.',
    holds: ({ figures, hasWeakFigures }) => figures.length === 0 && hasWeakFigures,
  },
  {
    id: 'no-figure',
    verdict: 'NO_FIGURE',
    vi: 'Trong kho này chưa có số liệu hạng A hoặc B của đúng địa bàn cho kỳ cần xét.',
    en: 'This corpus has no figure of tier A or B of this very place for the period in question.',
    holds: ({ figures }) => figures.length === 0,
  },
  {
    id: 'figures-disagree',
    verdict: 'UNDECIDED',
    vi: 'Các số liệu công bố cho cùng một kỳ cho kết quả khác nhau.',
    en: 'Figures published for the same period say different things.',
    holds: ({ says }) => new Set(says).size > 1,
  },
  {
    id: 'bound-or-estimate',
    verdict: 'UNDECIDED',
    vi: 'Số liệu chỉ nêu ở trên hay dưới một mức (“trên 92,4%”), là số ước tính, hoặc phải suy ra kỳ, nên chưa đủ để kết luận.',
    en: 'The figure is only a bound (“over 92.4%”), an estimate, or of an inferred period, and does not decide.',
    holds: (given) => all(given, 'open'),
  },
  {
    id: 'reached-early',
    verdict: 'ON_COURSE',
    vi: 'Chưa đến hạn; số liệu mới nhất đã ở mức chỉ tiêu.',
    en: 'Not due yet; the latest figure is at the target’s level.',
    holds: (given) => given.due === 'ahead' && all(given, 'reached'),
  },
  {
    id: 'line-reaches',
    verdict: 'ON_COURSE',
    vi: 'Chưa đến hạn; đường thẳng qua hai số liệu gần nhất, cách nhau ít nhất một năm và trong năm năm trở lại, đạt mức chỉ tiêu khi đến hạn.',
    en: 'Not due yet; the line through the last two figures, at least a year apart and within five years, reaches the target by then.',
    holds: ({ due, trend }) => due === 'ahead' && trend === 'reached',
  },
  {
    id: 'line-misses',
    verdict: 'OFF_COURSE',
    vi: 'Chưa đến hạn; đường thẳng qua hai số liệu gần nhất, cách nhau ít nhất một năm và trong năm năm trở lại, chưa đạt mức chỉ tiêu khi đến hạn.',
    en: 'Not due yet; the line through the last two figures, at least a year apart and within five years, does not reach the target by then.',
    holds: ({ due, trend }) => due === 'ahead' && trend === 'missed',
  },
  {
    id: 'not-due',
    verdict: 'UNDECIDED',
    vi: 'Chưa đến hạn; số liệu mới nhất chưa ở mức chỉ tiêu.',
    en: 'Not due yet; the latest figure is not at the target’s level.',
    holds: ({ due }) => due === 'ahead',
  },
  {
    id: 'met',
    verdict: 'MET',
    vi: 'Số liệu của năm đến hạn (hoặc, khi không nêu hạn, số liệu sau ngày ban hành) ở mức chỉ tiêu.',
    en: 'The figure for the due year (or, where none is stated, one from after the document) is at the target’s level.',
    holds: (given) => all(given, 'reached'),
  },
  {
    id: 'no-due',
    verdict: 'UNDECIDED',
    vi: 'Văn bản không nêu hạn; số liệu mới nhất chưa ở mức chỉ tiêu.',
    en: 'No year is stated; the latest figure is not at the target’s level.',
    holds: ({ due }) => due === 'open',
  },
  {
    id: 'not-met',
    verdict: 'NOT_MET',
    vi: 'Số liệu của năm đến hạn không ở mức chỉ tiêu.',
    en: 'The figure for the due year is not at the target’s level.',
    holds: () => true,
  },
];
