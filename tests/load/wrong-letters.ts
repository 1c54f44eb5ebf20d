import { diffArrays } from 'diff';

const bare = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll(/\s+|\*\*/gu, '')
    .replaceAll(/[–—]/gu, '-')
    .split('');

/** How many letters of a text are to be changed, put in or taken out, of how many; white space and kinds of dashes do not count. */
export function wrongLetters(right: string, found: string): { wrong: number; letters: number } {
  const letters = bare(right);
  let [wrong, removed] = [0, 0];
  for (const { added, removed: isRemoved, count } of diffArrays(letters, bare(found))) {
    if (isRemoved) removed = count;
    else {
      wrong += added ? Math.max(removed, count) : removed;
      removed = 0;
    }
  }
  return { wrong: wrong + removed, letters: letters.length };
}
