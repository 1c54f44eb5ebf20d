import { createHash } from 'node:crypto';
import { documentTypeByAbbr, fold, type GazetteerLocality, slugify } from '@sau-ro/gazetteer';
import { parseSymbol, symbolKey } from '@sau-ro/reading';
import { v5 } from 'uuid';

// version 5 ids: the same document and the same sentence have the same id on every machine and after every reading
const NAMESPACE = '6f0a5b0e-6c1d-5b39-9d53-6e2f0a7c9b11';
const TITLE_WORDS = 6;
const LONGEST_TITLE = 60;

/** What tells one document from all others. */
export interface DocumentIdentity {
  readonly id: string;
  readonly identity: string;
  readonly slug: string;
}

/** What is known of a document that has a number. */
export interface NumberedDocument {
  readonly symbol: string;
  readonly place: GazetteerLocality | null;
  readonly year: number | null;
}

/** What is known of a document whose number was left blank. */
export interface UnnumberedDocument {
  readonly type: string | null;
  readonly symbolForm: string | null;
  readonly issuer: string | null;
  readonly place: GazetteerLocality | null;
  readonly title: string | null;
  /** `2026-06`, as far as it is printed. */
  readonly issued: string;
  readonly sha256: string;
}

/** An id that the same parts always give. */
export const stableId = (...parts: readonly string[]): string => v5(parts.join('\n'), NAMESPACE);

const withSlug = (identity: string, parts: readonly (string | null)[]): DocumentIdentity => ({
  id: stableId('document', identity),
  identity,
  slug: slugify(parts.filter((part) => part !== null && part !== '').join(' ')),
});

/** A numbered document is its number, its issuer’s place and its year: the law numbers anew in each. */
export function identifyNumbered({ symbol, place, year }: NumberedDocument): DocumentIdentity {
  const identity = [symbolKey(symbol), place?.key ?? 'central', year ?? 'year-unknown'].join('|');
  const printsYear = parseSymbol(symbol)?.year !== null;
  return withSlug(identity, [symbol, placeSlug(place), printsYear || year === null ? null : String(year)]);
}

/** A document without a number is what its head says, and its title; without a title, its file. */
export function identifyUnnumbered(document: UnnumberedDocument): DocumentIdentity {
  const { type, symbolForm, place, issued } = document;
  const issuer = document.issuer ?? '';
  const title = document.title ?? document.sha256;
  const head = [symbolForm ?? type ?? '', place?.key ?? fold(issuer), issued];
  const words = title.split(/\s+/u).slice(0, TITLE_WORDS).join(' ').slice(0, LONGEST_TITLE);
  const slug = [typeName(type), abbreviate(issuer), placeSlug(place), issued, words];
  return withSlug(['unnumbered', ...head, slugify(title)].join('|'), slug);
}

// a province of before the reform has a mark in its own address; with its year a document needs none
const placeSlug = (place: GazetteerLocality | null): string | null =>
  place?.level === 'province' ? slugify(place.name) : (place?.slug ?? null);

const typeName = (type: string | null): string => documentTypeByAbbr.get(type ?? '')?.vi ?? 'văn bản';

// the place follows as its own slug, so the issuer needs its body only
const abbreviate = (issuer: string): string =>
  issuer.split(/\s+(?:xã|phường|huyện|quận|tỉnh|thành phố|đặc khu)\s/u)[0] ?? '';

/** A slug that another document or agency has gets a mark of its own identity. */
export const distinctSlug = ({ slug, identity }: Pick<DocumentIdentity, 'slug' | 'identity'>): string =>
  `${slug}-${createHash('sha256').update(identity).digest('hex').slice(0, 6)}`;

/** What makes an agency one: its name within its locality, or within its document where that has none. */
export const agencyIdentity = (scope: string, folded: string): string => `${scope}|${folded}`;

/** The id of an agency. */
export const agencyId = (scope: string, folded: string): string => stableId('agency', agencyIdentity(scope, folded));
