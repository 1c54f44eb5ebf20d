/** A number, as it is written, and its noun: “1 document”, “1,204 documents”. */
export const counted = (n: number | string, one: string, many = `${one}s`): string =>
  `${n} ${String(n) === '1' ? one : many}`;
