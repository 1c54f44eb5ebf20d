// how many steps there will be, PostgreSQL cannot know, and would rather read all citations there are; “offset 0” keeps it from that
const step = (wanted: string, known: string, from: string): string =>
  `cross join lateral (select ${wanted} from citation where ${known} = ${from}.id and role = 'implements' offset 0) as c`;

/** Of the documents of a table in a statement: what each carries out, as `c.to_id`. */
export const carriedOutBy = (table: string): string => step('to_id', 'from_id', table);

/** Of the documents of a table in a statement: what carries each out, as `c.from_id`. */
export const carriersOf = (table: string): string => step('from_id', 'to_id', table);
