import { accuracyWords } from './accuracy.ts';
import { coverageWords } from './coverage.ts';
import { dataLinks } from './data-links.ts';
import { factWords } from './fact.ts';
import { figures } from './figures.ts';
import { fileWords } from './file.ts';
import { lineageWords } from './lineage.ts';
import { releaseWords } from './releases.ts';
import { resultWords } from './results.ts';
import { sharedWords } from './shared.ts';
import { t } from './site.ts';
import { unitWords } from './units.ts';
import { widgetWords } from './widget.ts';

/** The shape of some words, whatever their language. */
type Shape<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Told
    ? (...given: Given) => Shape<Told>
    : { readonly [Name in keyof Words]: Shape<Words[Name]> };

/** All words of the interface, which every language has. */
export type Words = Shape<{
  readonly t: typeof t;
  readonly accuracyWords: typeof accuracyWords;
  readonly coverageWords: typeof coverageWords;
  readonly dataLinks: typeof dataLinks;
  readonly factWords: typeof factWords;
  readonly figures: typeof figures;
  readonly fileWords: typeof fileWords;
  readonly lineageWords: typeof lineageWords;
  readonly releaseWords: typeof releaseWords;
  readonly resultWords: typeof resultWords;
  readonly sharedWords: typeof sharedWords;
  readonly unitWords: typeof unitWords;
  readonly widgetWords: typeof widgetWords;
}>;

export {
  accuracyWords,
  coverageWords,
  dataLinks,
  factWords,
  figures,
  fileWords,
  lineageWords,
  releaseWords,
  resultWords,
  sharedWords,
  t,
  unitWords,
  widgetWords,
};
