/** The six things that a plan asks to be clear, by the letter that stands for each in class names. */
export const CLEARS = ['n', 'v', 'r', 'q', 'g', 'k'] as const;

/** người, việc, trách nhiệm, thẩm quyền, thời gian, kết quả. */
export type Clear = (typeof CLEARS)[number];

/** What is read besides the six: goals without a number, money, documents named without their number. */
export type Other = 'o';

/** A stretch of the text that was read, and the card that shows what was read there. */
export interface Mark {
  readonly clear: Clear | Other;
  readonly start: number;
  readonly end: number;
  /** Element ids of the facts read here; the first one's card is the one that is linked. */
  readonly facts: readonly string[];
  /** Id of the card. */
  readonly card: string;
}

/** The address, within a document’s page, of its text. */
export const TEXT = '#toan-van';

/** The element ids of a fact: the sentence, and its card. Short, because a document has a hundred of them. */
export function anchorsOf(id: string): { sentence: string; card: string } {
  // ids end in a random UUID; its last eight digits tell apart the facts of one document
  const short = id.slice(-8);
  return { sentence: `f-${short}`, card: `c-${short}` };
}

/** A kind of finding that has no id of its own: deadline, goal without a number, money, document without a number. */
export type PlacedKind = 'g' | 'm' | 'p' | 's';

/** The element ids of a finding that has no id of its own: where it stands tells it apart. */
export function placeAnchors(
  kind: PlacedKind,
  { start }: { readonly start: number },
): { sentence: string; card: string } {
  const place = `${kind}${start}`;
  return { sentence: `f-${place}`, card: `c-${place}` };
}
