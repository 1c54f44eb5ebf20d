// the whole year round, since 1975
const AHEAD_OF_UTC_MS = 7 * 3_600_000;

/** The day of a moment as people in Vietnam count it, `YYYY-MM-DD`. */
export const dayInVietnam = (moment: Date): string =>
  new Date(moment.getTime() + AHEAD_OF_UTC_MS).toISOString().slice(0, 10);

/** The same day so many years later; 29 February becomes 1 March. */
export function yearsLater(date: string, years: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCFullYear(moment.getUTCFullYear() + years);
  return moment.toISOString().slice(0, 10);
}
