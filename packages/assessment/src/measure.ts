const UNITS: Readonly<Record<string, string>> = { tuổi: 'năm' };
const unitOf = (unit: string): string => UNITS[unit] ?? unit;

/** What a number is counted in, and of whom, where that is not the whole that the indicator names. */
export interface Measured {
  readonly unit: string;
  readonly population: string | null;
}

// “98 % dân số” says no more than the indicator, whose unit is “% dân số”
function isWhole(population: string | null, words: string): boolean {
  return population === null || words.toLowerCase().includes(population.toLowerCase());
}

function isSamePopulation(one: string | null, other: string | null, words: string): boolean {
  if (isWhole(one, words)) return isWhole(other, words);
  return one?.toLowerCase() === other?.toLowerCase();
}

/** Whether two numbers count the same of the same; `words`: name and unit of the indicator, which say of whom it is. */
export const isSameMeasure = (one: Measured, other: Measured, words: string): boolean =>
  unitOf(one.unit) === unitOf(other.unit) && isSamePopulation(one.population, other.population, words);
