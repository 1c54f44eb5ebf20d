import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation, DueDate, Frequency, Header, Section, Target } from '../../packages/reading/src/index.ts';

/** A reporting duty as a person read it; an optional one may be read or not. */
interface GoldObligation {
  readonly quote: string;
  readonly frequency: Frequency;
  readonly due: DueDate | null;
  readonly to: string | null;
  readonly optional?: boolean;
}

/** Who is given work at one place, and how many tasks; one outside the assigning section may be read or not. */
interface GoldAssignment {
  readonly agency: string;
  readonly tasks: number;
  readonly elsewhere?: boolean;
}

/** A target as a person read it; an echo states once more what stands elsewhere, and may be read or not. */
interface GoldTarget extends Omit<Target, 'span' | 'subject' | 'population'> {
  readonly echo?: boolean;
}

/** The reading of one document, made by hand. */
export interface Gold extends Header {
  readonly file: string;
  readonly citations: readonly Omit<Citation, 'span'>[];
  readonly targets: readonly GoldTarget[];
  readonly obligations: readonly GoldObligation[];
  readonly assignments: readonly GoldAssignment[];
  readonly sections: readonly Omit<Section, 'span'>[];
  readonly recipients: readonly string[];
}

/** The hand-made readings in a folder, in the order of their names. */
export function loadGold(folder: string): readonly Gold[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold);
}
