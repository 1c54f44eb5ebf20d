/** A moment as of which rows are asked for; `null`: now. */
export type AsOf = Date | null;

const TABLES = /"(?<table>target|obligation|citation|assignment|task|document)" as "/gu;

/** A statement, without its values, over the tables as they stood at a moment. */
export const statementAsOf = (sql: string, asOf: Date): string =>
  sql.replaceAll(TABLES, (_, table: string) => `"${table}_as_of"('${asOf.toISOString()}') as "`);

const DAY = 86_400_000;

/** The end of a day in Vietnam: what was known on a day is what was known when it ended. */
export const endOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00+07:00`) + DAY - 1);
