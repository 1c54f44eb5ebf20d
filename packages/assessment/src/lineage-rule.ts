/** How a local target stands to what is laid down above it. */
export type LineageVerdict =
  | 'SAME'
  | 'STRICTER'
  | 'LOOSER'
  | 'EARLIER'
  | 'LATER'
  | 'UNDATED'
  | 'DROPPED'
  | 'ADDED'
  | 'NOT_COMPARABLE';

/** What a comparison of a local target with one above it is found from. */
export interface LineageCase {
  /** Whether there is a local target. */
  readonly hasLocal: boolean;
  /** Whether anything above it is a target of the same indicator. */
  readonly hasParent: boolean;
  readonly hasIndicator: boolean;
  /** Whether both count the same: unit, of whom, level or change. */
  readonly isSameMeasure: boolean;
  /** What the local number asks for against the one above; `null`: the two do not ask in the same direction. */
  readonly asks: 'more' | 'same' | 'less' | null;
  /** When the local one falls due against the one above; `open`: the one above has no year. */
  readonly due: 'same' | 'earlier' | 'later' | 'unstated' | 'open';
}

/** One step of the rule: the first whose condition holds gives the verdict. */
export interface LineageStep {
  readonly id: string;
  readonly verdict: LineageVerdict;
  /** The condition in words, for the page on the method. */
  readonly vi: string;
  readonly en: string;
  readonly holds: (given: LineageCase) => boolean;
}

/** The rule of lineage, in order. */
export const LINEAGE_RULE: readonly LineageStep[] = [
  {
    id: 'not-repeated',
    verdict: 'DROPPED',
    vi: 'Văn bản cấp trên có chỉ tiêu này; không đọc thấy chỉ tiêu nào của chỉ số ấy trong văn bản này.',
    en: 'The document above lays it down; no target of that indicator was read in this document.',
    holds: ({ hasLocal }) => !hasLocal,
  },
  {
    id: 'no-indicator',
    verdict: 'NOT_COMPARABLE',
    vi: 'Chỉ tiêu không ứng với chỉ số nào đã biết.',
    en: 'The target is of no known indicator.',
    holds: ({ hasIndicator }) => !hasIndicator,
  },
  {
    id: 'own',
    verdict: 'ADDED',
    vi: 'Không thấy chỉ tiêu nào của chỉ số này trong các văn bản cấp trên mà kho này biết.',
    en: 'None of the documents above that this corpus knows has a target of this indicator.',
    holds: ({ hasParent }) => !hasParent,
  },
  {
    id: 'other-measure',
    verdict: 'NOT_COMPARABLE',
    vi: 'Đơn vị, đối tượng, hoặc cách đặt (mức hay mức tăng) khác nhau.',
    en: 'Unit, population, or kind (a level or a change) differ.',
    holds: ({ isSameMeasure }) => !isSameMeasure,
  },
  {
    id: 'other-direction',
    verdict: 'NOT_COMPARABLE',
    vi: 'Một bên đòi hỏi ít nhất, bên kia nhiều nhất, nên không so được.',
    en: 'One asks for at least, the other for at most.',
    holds: ({ asks }) => asks === null,
  },
  {
    id: 'no-due',
    verdict: 'UNDATED',
    vi: 'Cấp trên nêu năm phải đạt; chỉ tiêu này không nêu.',
    en: 'The one above has a year, this one has none.',
    holds: ({ due }) => due === 'unstated',
  },
  {
    id: 'milestone',
    verdict: 'NOT_COMPARABLE',
    vi: 'Mức thấp hơn cho một năm sớm hơn: có thể là mốc trên đường tới mức của cấp trên.',
    en: 'It asks for less by an earlier year: it may be a step on the way.',
    holds: ({ asks, due }) => asks === 'less' && due === 'earlier',
  },
  {
    id: 'beyond',
    verdict: 'NOT_COMPARABLE',
    vi: 'Mức cao hơn cho một năm muộn hơn: không nói gì về năm của cấp trên.',
    en: 'It asks for more by a later year, which says nothing of the year above.',
    holds: ({ asks, due }) => asks === 'more' && due === 'later',
  },
  {
    id: 'asks-more',
    verdict: 'STRICTER',
    vi: 'Mức đặt ra cao hơn yêu cầu của cấp trên, hạn không muộn hơn.',
    en: 'It asks for more, no later.',
    holds: ({ asks }) => asks === 'more',
  },
  {
    id: 'asks-less',
    verdict: 'LOOSER',
    vi: 'Mức đặt ra thấp hơn yêu cầu của cấp trên, hạn không sớm hơn.',
    en: 'It asks for less, no earlier.',
    holds: ({ asks }) => asks === 'less',
  },
  {
    id: 'sooner',
    verdict: 'EARLIER',
    vi: 'Cùng mức, năm phải đạt sớm hơn.',
    en: 'It asks for the same by an earlier year.',
    holds: ({ due }) => due === 'earlier',
  },
  {
    id: 'later',
    verdict: 'LATER',
    vi: 'Cùng mức, năm phải đạt muộn hơn.',
    en: 'It asks for the same by a later year.',
    holds: ({ due }) => due === 'later',
  },
  {
    id: 'equal',
    verdict: 'SAME',
    vi: 'Cùng mức, cùng năm (hoặc cấp trên không nêu năm).',
    en: 'It asks for the same by the same year (or the one above has none).',
    holds: () => true,
  },
];
