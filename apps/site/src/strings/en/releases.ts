import type { Words } from '../vi/words.ts';

/** Words about releases of the whole corpus. */
export const releaseWords: Words['releaseWords'] = {
  title: 'Releases',
  intro: 'The whole corpus on one day, with its SHA-256 sums; what was released is not changed any more.',
  none: 'No release was made here yet.',
  documents: (count: number) => `${count} documents as Akoma Ntoso in akoma-ntoso/`,
  since: (day: string) => `Against that of ${day}:`,
  same: 'nothing is other.',
  change: (table: string, added: number, removed: number, changed: number) =>
    `${table}: ${added} added, ${removed} removed, ${changed} changed`,
};
