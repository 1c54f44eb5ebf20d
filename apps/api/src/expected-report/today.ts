const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The day of a moment as people in Vietnam count it, `YYYY-MM-DD`. */
export const dayInVietnam = (moment: Date): string => day.format(moment);

/** The same day so many years later; 29 February becomes 1 March. */
export function yearsLater(date: string, years: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCFullYear(moment.getUTCFullYear() + years);
  return moment.toISOString().slice(0, 10);
}
