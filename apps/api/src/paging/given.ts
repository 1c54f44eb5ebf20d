/** What was given: an argument that is null says no more than one that is left out. */
export type Given<T> = { [Key in keyof T]?: Exclude<T[Key], null> };

/** Leaves out the arguments that are null. */
export const given = <T extends object>(args: T | null | undefined): Given<T> =>
  Object.fromEntries(Object.entries(args ?? {}).filter(([, value]) => value !== null)) as Given<T>;
