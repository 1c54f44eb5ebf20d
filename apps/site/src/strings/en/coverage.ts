import type { Words } from '../vi/words.ts';
import { counted } from './counted.ts';

/** Words about where a document is carried out. */
export const coverageWords: Words['coverageWords'] = {
  title: 'Where it is carried out',
  level: { PROVINCE: 'provinces and cities', DISTRICT: 'districts', COMMUNE: 'communes, wards and special zones' },
  total: (total, level, day) => `Of ${total} ${level} in the register of ${day}:`,
  status: {
    HELD: 'with a full text in this corpus',
    CITED: 'cited by another document',
    KNOWN: 'told by an outside source',
    NOT_SEEN: 'not in this corpus',
  },
  clock: (least, median, most) =>
    `From its issue to the first document of each place: ${least} days at the quickest, ${median} in the middle, ${most} at the slowest.`,
  undated: (n) => `${n} without a full date.`,
  notSeen: 'Not in this corpus does not mean that nothing was done there.',
  days: (n) => counted(n, 'day'),
  more: (n) => `and ${n} more: see the data`,
  map: 'Map of the provinces with documents that carry it out',
  count: (n) => counted(n, 'document'),
  here: 'Documents from above that are carried out here',
  by: 'carried out by',
  inherited: 'Documents of former places that are now part of it',
  merged: (symbol, issuer, day) => `Made by Resolution ${symbol} of ${day}, ${issuer}.`,
};
