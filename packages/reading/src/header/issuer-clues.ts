import type { Issuer } from '@sau-ro/gazetteer';
import { type KnownPlace, resolvePlace } from '../place.ts';
import type { DocumentSymbol } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import type { Head } from './head.ts';
import { type LetterheadBody, TYPED_PLACE } from './letterhead.ts';
import type { Opening } from './opening.ts';
import type { Title } from './title.ts';

/** What the issuer is read from. */
export interface IssuerClues {
  readonly source: SourceText;
  readonly head: Head;
  readonly title: Title;
  readonly parsed: DocumentSymbol | null;
  readonly opening: Opening | null;
  /** Who issued the decision that this came with. */
  readonly issuedWith: Opening | null;
  /** Place of the line with the date. */
  readonly place: string | null;
  /** In whose name it is signed, folded: `t/m ban thuong vu`. */
  readonly signature: string;
  readonly on: string | null;
}

// what is looked at to learn in which province a place lies
const SURROUNDINGS = 12_000;
const PROVINCE_LEVEL = new Set(['province', 'provincial']);

function readLevel(issuer: Issuer | null): 'province' | null {
  if (issuer === null) return null;
  return issuer.suffix === 'TU' || PROVINCE_LEVEL.has(issuer.level) || issuer.vi.startsWith('Sở ') ? 'province' : null;
}

const placeInCapitals = (printed: string | null): string | null =>
  TYPED_PLACE.exec(printed ?? '')?.groups?.['place'] ?? null;

// “trên địa bàn xã Tân Hưng năm 2026”
const OF_AREA =
  /trên địa bàn (?<place>(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu)\s+\p{Lu}[\p{Ll}'’]*(?:\s-?\s?\p{Lu}[\p{L}'’]*){0,4})/u;

// “… TRÊN ĐỊA BÀN TỈNH BÌNH PHƯỚC NĂM 2026”
const OF_AREA_IN_CAPITALS =
  /TRÊN ĐỊA BÀN (?<place>(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU)\s+\p{Lu}{2}[\p{Lu}’' -]{0,40}?)(?=\s+(?:NĂM|GIAI|ĐẾN|TỪ|NHIỆM)\s|\s*[,.;:“”"(–]|\s+-|$)/u;

const areaOf = (title: string): string | undefined =>
  (OF_AREA.exec(title) ?? OF_AREA_IN_CAPITALS.exec(title))?.groups?.['place'];

function* readCandidates(clues: IssuerClues, bodies: readonly LetterheadBody[]): Generator<string | null | undefined> {
  // the nearest to the issuer speaks first: “UBND huyện Văn Quan xây dựng”, the letterhead, the line with the date
  yield clues.opening?.place;
  for (const { place } of bodies.toReversed()) yield place;
  yield placeInCapitals(clues.title.authority);
  yield clues.issuedWith?.place;
  yield clues.place;
  yield areaOf(clues.title.title ?? '');
}

/** The place that the issuer is of. */
export function readPlaceOfIssuer(
  clues: IssuerClues,
  bodies: readonly LetterheadBody[],
  issuer: Issuer | null,
): KnownPlace | null {
  const folded = clues.source.folded.slice(clues.head.start, clues.head.start + SURROUNDINGS);
  const level = readLevel(issuer);
  for (const printed of readCandidates(clues, bodies)) {
    const place = printed ? resolvePlace(printed, { folded, level, on: clues.on }) : null;
    if (place) return place;
  }
  return null;
}
