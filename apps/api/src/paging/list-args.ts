/** How a list's `filter` is declared. */
export const FILTER = { nullable: true, description: 'Which rows; all of them where it is left out.' } as const;

/** How a list's `orderBy` is declared; rows that are equal in it keep one order, so that pages fit together. */
export const orderedBy = <Order extends string>(defaultValue: Order) =>
  ({ defaultValue, description: 'In which order the rows come.' }) as const;
