/** What is said to people, in both languages of the interface. */
export interface Worded {
  readonly vi: string;
  readonly en: string;
}

/** `plan` as it begins a label. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Several sentences as one text. */
export const join = (parts: readonly (Worded | null)[]): Worded | null => {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : { vi: said.map(({ vi }) => vi).join(' '), en: said.map(({ en }) => en).join(' ') };
};
