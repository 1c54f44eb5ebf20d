/** A document and what it says it carries out. */
export interface ChainLink {
  readonly slug: string;
  /** Slugs. */
  readonly carriesOut: readonly string[];
}

const carriesOut = (one: ChainLink, other: ChainLink): boolean => one.carriesOut.includes(other.slug);

/** Documents by steps: each stands a step below what it says it carries out, and those of one step stand side by side. */
export function stepsOf<Link extends ChainLink>(links: readonly Link[]): Link[][] {
  const steps: Link[][] = [];
  let left = [...links];
  while (left.length > 0) {
    const free = left.filter((one) => left.every((other) => other === one || !carriesOut(one, other)));
    // documents that carry out each other have no first one
    const step = free.length > 0 ? free : left;
    steps.push(step);
    left = left.filter((one) => !step.includes(one));
  }
  return steps;
}

/** Of these documents, those that one says it carries out. */
export function parentsOf<Link extends ChainLink>(one: ChainLink, links: readonly Link[]): Link[] {
  return links.filter((other) => other.slug !== one.slug && carriesOut(one, other));
}
