/** A printed number, or two with a stroke between them: `04/04`. */
export interface PrintedNumber {
  readonly value: number;
  /** The number behind the stroke. */
  readonly other: number | null;
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?$/;
const PLAIN = /^\d{1,12}(?:,\d{1,6})?$/;
// “95.5%”: a point for a comma, told from a group of thousands by its length
const POINTED = /^\d{1,3}\.\d{1,2}$/;

/** The value of one printed number, `5.373,4` or `05`; `null` where its signs make no number, as in `5.378.7000.000`. */
export function parseAmount(printed: string): number | null {
  if (GROUPED.test(printed)) return Number(printed.replaceAll('.', '').replace(',', '.'));
  if (PLAIN.test(printed)) return Number(printed.replace(',', '.'));
  return POINTED.test(printed) ? Number(printed) : null;
}

/** The value of what was printed, or of both sides of a stroke; `null` for a date or for what is no number. */
export function parsePrintedNumber(printed: string): PrintedNumber | null {
  const [first = '', second, ...more] = printed.split('/');
  const value = parseAmount(first);
  if (value === null || more.length > 0) return null;
  if (second === undefined) return { value, other: null };
  const other = parseAmount(second);
  return other === null ? null : { value, other };
}
