/** A heading of a document and where it stands. */
export interface Heading {
  readonly label: string;
  readonly title: string;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** A heading with the address of its place in the page. */
export interface Anchored extends Heading {
  readonly anchor: string;
}

/** Gives each heading an address from the labels above it, `m-II.2`; a label that comes again gets a number. */
export function anchorHeadings(headings: readonly Heading[]): Anchored[] {
  const above: string[] = [];
  const times = new Map<string, number>();
  return headings.map((heading) => {
    above.length = Math.min(above.length, heading.depth - 1);
    above.push(heading.label);
    const path = `m-${above.join('.').replace(/[^\p{L}\p{N}.]+/gu, '-')}`;
    const seen = (times.get(path) ?? 0) + 1;
    times.set(path, seen);
    return { ...heading, anchor: seen === 1 ? path : `${path}_${seen}` };
  });
}
