export { type Abbreviation, abbreviationByForm, abbreviations } from './abbreviations.ts';
export { type DocumentType, documentTypeByAbbr, documentTypes, typesWithoutAbbreviation } from './document-types.ts';
export { fold, slugify, spell } from './fold.ts';
export { type Indicator, indicatorById, indicators } from './indicators.ts';
export { type Issuer, issuerBySuffix, issuers, usesPartyOrder } from './issuers.ts';
export { type GazetteerLocality, localities, type LocalityLevel, REFORM } from './locality.ts';
export {
  findLocalities,
  type FindLocalitiesOptions,
  foldPlace,
  localityByKey,
  localityWithAncestors,
} from './locality-search.ts';
export { type Merger, mergerOf } from './merger.ts';
export { predecessors, type Succession, type SuccessionKind, successors } from './succession.ts';
export { visitSyllablePairs } from './syllable-pairs.ts';
export { setPhrases } from './set-phrases.ts';
export { syllables } from './syllables.ts';
export {
  notSymbols,
  oldSymbolTypes,
  partySymbolTypes,
  signatureForms,
  stateSymbolTypes,
  symbolTypeVariants,
  tolerantSymbols,
} from './symbol-facts.ts';
