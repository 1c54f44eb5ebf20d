import {
  findLocalities,
  type GazetteerLocality,
  issuerBySuffix,
  localityByKey,
  localityWithAncestors,
} from '@sau-ro/gazetteer';
import { parseSymbol } from '@sau-ro/reading';

/** What is known of a document’s issuer, and where the document stands that says so. */
export interface IssuerMention {
  readonly symbol: string;
  readonly issuer: string | null;
  /** ISO date on which the place must have existed; `null`: not known. */
  readonly on: string | null;
  /** Key of the locality of the document that speaks. */
  readonly speaker: string | null;
}

const MOST_WORDS = 8;
const PROVINCIAL = /(?:^|\s)(?:tỉnh|thành phố|sở|tỉnh ủy|thành ủy|chi cục)(?:\s|$)/iu;

const provinceOf = (key: string | null): GazetteerLocality | null =>
  key === null ? null : (localityWithAncestors(key).at(-1) ?? null);

/**
 * The locality whose body issued a document; `null`: a central body, or not to be told. A symbol is only a document
 * together with its place: 30/KH-UBND exists once for every province and commune, every year.
 */
export function issuingPlace(mention: IssuerMention): GazetteerLocality | null {
  const level = levelOf(mention.symbol);
  if (level === 'central') return null;
  const printed = mention.issuer === null ? null : printedPlace(mention.issuer, mention);
  if (printed) return printed;
  const { speaker } = mention;
  if (speaker === null) return null;
  const isProvincial = level === 'provincial' || PROVINCIAL.test(mention.issuer ?? '');
  return isProvincial ? provinceOf(speaker) : localityByKey(speaker);
}

function levelOf(symbol: string): string {
  const suffix = parseSymbol(symbol)?.issuer.split('-')[0] ?? '';
  return issuerBySuffix(suffix)?.level ?? '';
}

/** The place with which an issuer’s name ends: `Ban Thường vụ Đảng ủy phường Bạch Đằng`; one near the speaker first. */
export function printedPlace(
  issuer: string,
  { on, speaker }: Pick<IssuerMention, 'on' | 'speaker'>,
): GazetteerLocality | null {
  const words = issuer.trim().split(/\s+/u);
  const province = provinceOf(speaker)?.key;
  for (let from = Math.max(1, words.length - MOST_WORDS); from < words.length; from += 1) {
    const name = words.slice(from).join(' ');
    const found = findLocalities(name, on === null ? {} : { on });
    const near = found.find(({ key }) => localityWithAncestors(key).some((larger) => larger.key === province));
    const place = near ?? unambiguous(found);
    if (place) return place;
  }
  return null;
}

/** A province by its name, or the only locality of today that has the name. */
function unambiguous(found: readonly GazetteerLocality[]): GazetteerLocality | null {
  const [best] = found;
  if (!best) return null;
  const rivals = found.filter(
    (other) => other.level !== 'province' && (other.until === null) === (best.until === null),
  );
  return best.level === 'province' || rivals.length === 1 ? best : null;
}
