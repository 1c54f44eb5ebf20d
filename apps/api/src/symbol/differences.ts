import { foldPlace, localityByKey, localityWithAncestors } from '@sau-ro/gazetteer';
import type { Document } from '@sau-ro/schema';
import type { AskedSymbol } from './asked-symbol.ts';

/** Another body, place or year makes it another document, whatever its number; silence on either side does not. */
export const isAnother = (asked: AskedSymbol, document: Document): boolean =>
  isOfAnotherYear(asked, document) || isOfAnotherBody(asked, document) || isOfAnotherPlace(asked, document);

function isOfAnotherYear({ date, years }: AskedSymbol, { year }: Document): boolean {
  const said = date === null ? years : [Number(date.slice(0, 4))];
  return year !== null && said.length > 0 && !said.includes(year);
}

const isOfAnotherBody = ({ issuer }: AskedSymbol, document: Document): boolean =>
  issuer !== null && document.issuer !== null && !isSameBody(issuer, document.issuer);

// a central document is of no place, so no place speaks against it
function isOfAnotherPlace({ place }: AskedSymbol, { locality }: Document): boolean {
  if (place === null || !locality) return false;
  return !localityWithAncestors(locality.key).some(({ key }) => place.keys.includes(key));
}

/** True where the document is of the very place that is named, not only of one within it. */
export const isOfPlace = ({ place }: AskedSymbol, { locality }: Document): boolean =>
  place !== null && Boolean(locality) && place.keys.includes(locality?.key ?? '');

/** What is said of a document otherwise than the corpus does: `date: 2025-09-10 ≠ 2025-09-09`, `issuer: A ≠ B`. */
export function differences(asked: AskedSymbol, document: Document): string[] {
  const { date, years, issuer, place } = asked;
  const known = isoDate(document);
  const differs: string[] = [];
  if (date !== null && known !== null && date !== known) differs.push(`date: ${date} ≠ ${known}`);
  else if (isOfAnotherYear(asked, document))
    differs.push(`date: ${date ?? years.join(', ')} ≠ ${known ?? document.year}`);
  if (isOfAnotherBody(asked, document)) differs.push(`issuer: ${issuer} ≠ ${document.issuer}`);
  else if (isOfAnotherPlace(asked, document))
    differs.push(`issuer: ${place?.words} ≠ ${document.issuer ?? placeName(document)}`);
  return differs;
}

const placeName = ({ locality }: Document): string => localityByKey(locality?.key ?? '')?.fullName ?? '';

function isoDate({ issuedOn }: Document): string | null {
  const { year, month, day } = issuedOn ?? {};
  if (!year || !month || !day) return null;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

// “UBND tỉnh” in a province’s own plan is the “UBND tỉnh Cà Mau” of others
function isSameBody(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [bodyKey(one), bodyKey(other)].toSorted((a, b) => a.length - b.length);
  return longer.includes(shorter);
}

const bodyKey = (issuer: string): string =>
  foldPlace(issuer)
    .replace(/^(?:chu tich|thuong truc|ban thuong vu|btv) /u, '')
    .replaceAll('uy ban nhan dan', 'ubnd')
    .replaceAll('hoi dong nhan dan', 'hdnd');
