import { fold, type Issuer, issuerBySuffix } from '@sau-ro/gazetteer';
import type { DocumentSymbol, PlaceName } from '../reading.ts';
import { type KnownPlace, resolvePlace } from '../place.ts';
import type { SourceText } from '../source-text.ts';
import { type Letterhead, readLetterhead } from './letterhead.ts';
import type { Opening } from './opening.ts';

/** Who issued a document, and for which place. */
export interface IssuedBy {
  readonly issuer: string | null;
  readonly locality: PlaceName | null;
}

/** What the issuer is read from. */
export interface IssuerClues {
  readonly source: SourceText;
  readonly headEnd: number;
  readonly parsed: DocumentSymbol | null;
  readonly opening: Opening | null;
  /** Place of the line with the date. */
  readonly place: string | null;
  /** In whose name it is signed, folded: `t/m ban thuong vu`. */
  readonly signature: string;
  readonly on: string | null;
}

// what is looked at to learn in which province a place lies
const SURROUNDINGS = 12_000;

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^ủy ban nhân dân|^uỷ ban nhân dân/i, 'UBND'],
  [/^hội đồng nhân dân/i, 'HĐND'],
];

function shortenBody(printed: string): string {
  const known = SHORT.find(([pattern]) => pattern.test(printed));
  return known ? printed.replace(...known) : printed;
}

const STANDING_COMMITTEE = /ban\s+th[a-z]{2,4}ng\s+v/;

function partyBody(place: KnownPlace | null, issuer: Issuer, clues: IssuerClues): string | null {
  const { locality } = place ?? {};
  if (!place || !locality) return null;
  const committee = issuer.suffix === 'TU' ? (locality.type === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy') : issuer.vi;
  const standing = STANDING_COMMITTEE.test(clues.signature) || STANDING_COMMITTEE.test(fold(clues.opening?.body ?? ''));
  // “Thành ủy Cần Thơ”, but “Đảng ủy phường Bạch Đằng”
  const name = issuer.suffix === 'ĐU' ? place.name : locality.name;
  return `${standing ? 'Ban Thường vụ ' : ''}${committee} ${name}`;
}

const PARTY_COMMITTEES = new Set(['TU', 'HU', 'QU', 'ThU', 'ĐU']);
const PROVINCE_LEVEL = new Set(['province', 'provincial']);

const body = (issuer: Issuer): string | null => (/[,;(/]/.test(issuer.vi) ? null : shortenBody(issuer.vi));

function readLevel(issuer: Issuer | null): 'province' | null {
  if (issuer === null) return null;
  return issuer.suffix === 'TU' || PROVINCE_LEVEL.has(issuer.level) || issuer.vi.startsWith('Sở ') ? 'province' : null;
}

// the nearest to the issuer speaks first: “UBND huyện Văn Quan xây dựng”, the letterhead, the line with the date
function readPlace(clues: IssuerClues, letterheadPlace: string | null, level: 'province' | null): KnownPlace | null {
  const folded = clues.source.folded.slice(0, SURROUNDINGS);
  for (const printed of [clues.opening?.place, letterheadPlace, clues.place]) {
    const place = printed ? resolvePlace(printed, { folded, level, on: clues.on }) : null;
    if (place) return place;
  }
  return null;
}

const CENTRAL_PARTY: readonly (readonly [RegExp, string])[] = [
  [/bo\s+chinh\s+tri/, 'Bộ Chính trị'],
  [/ban\s+bi\s+thu/, 'Ban Bí thư'],
  [/ban\s+chap\s+hanh\s+trung\s+uong/, 'Ban Chấp hành Trung ương'],
];

function centralBody(issuer: Issuer, clues: IssuerClues): string | null {
  if (issuer.suffix !== 'TW') return body(issuer);
  return CENTRAL_PARTY.find(([pattern]) => pattern.test(clues.signature))?.[1] ?? null;
}

const withPlace = (name: string, place: KnownPlace | null): string =>
  place && !fold(name).includes(fold(place.locality?.name ?? place.name)) ? `${name} ${place.name}` : name;

function nameIssuer(
  issuer: Issuer | null,
  letterhead: Letterhead,
  place: KnownPlace | null,
  clues: IssuerClues,
): string | null {
  if (issuer && PARTY_COMMITTEES.has(issuer.suffix)) return partyBody(place, issuer, clues);
  const name = (issuer && body(issuer)) ?? letterhead.body ?? clues.opening?.body ?? null;
  return name === null ? null : withPlace(shortenBody(name), place);
}

/** Names the issuer in right Vietnamese: by the suffix of the number, the opening, the letterhead and the place. */
export function readIssuer(clues: IssuerClues): IssuedBy {
  const suffix = clues.parsed?.issuer.split('-')[0];
  const issuer = suffix === undefined ? null : issuerBySuffix(suffix);
  if (issuer?.level === 'central') return { issuer: centralBody(issuer, clues), locality: null };
  const letterhead = readLetterhead(clues.source, clues.headEnd);
  const place = readPlace(clues, letterhead.place, readLevel(issuer));
  const locality = place && { name: place.name, within: place.within };
  return { issuer: nameIssuer(issuer, letterhead, place, clues), locality };
}
