import { endOf, type Facts, type Told } from './facts.ts';
import type { Language } from './printed.ts';
import type { KindName } from './rows.ts';

type Show = (told: Told, language: Language) => Told;

const ends = (ids = ''): string => ids.split('|').map(endOf).toSorted().join('|');
const unitIn = ({ words }: Language, unit = ''): string => words.unitWords[unit] ?? unit;

const SHOW: Partial<Record<KindName, Show>> = {
  target: ({ unit, outcomes, parent, missing = '', ...told }, language) => ({
    ...told,
    unit: unitIn(language, unit),
    outcomes: ends(outcomes),
    parent: endOf(parent ?? ''),
    // that it is of no known indicator is seen by its name
    unstated: missing
      .split('|')
      .filter((part) => part !== 'INDICATOR')
      .toSorted()
      .join('|'),
  }),
  obligation: ({ what = '', frequency = '', boundary = '', ...told }, { words }) => {
    const { report, frequency: names } = words.t.duty;
    const isBare = what.toLowerCase() === 'báo cáo';
    const isShown = Boolean(told['month']) && (boundary === 'BEFORE' || told['day'] !== '');
    return {
      ...told,
      frequency,
      // “báo cáo” alone is told by how often
      title: isBare ? `${report} ${names[frequency as keyof typeof names]}` : what.toLowerCase(),
      boundary: isShown ? boundary : '',
    };
  },
  'expected report': ({ boundary, ...told }) => ({ ...told, boundary: boundary === 'BEFORE' ? boundary : '' }),
  task: ({ with: together = '', ...told }) => ({ ...told, together: together.split('|').join(', ') }),
  outcome: ({ unit, ...told }, language) => ({ ...told, unit: unitIn(language, unit) }),
};

/** Facts as a page in a language shows them: their parts in its words, and ends of ids for ids. */
export function asShown(kind: KindName, facts: Facts, language: Language): Facts {
  const show = SHOW[kind];
  return show ? new Map([...facts].map(([fact, told]) => [fact, show(told, language)])) : facts;
}
