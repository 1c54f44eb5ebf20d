import { fold, type Issuer, issuerBySuffix } from '@sau-ro/gazetteer';
import type { PlaceName } from '../reading.ts';
import type { KnownPlace } from '../place.ts';
import { shortenBody, spellPlace, withPlace } from './body-name.ts';
import { nameCentralParty, namePartyBody } from './issuer-party.ts';
import { type IssuerClues, readPlaceOfIssuer } from './issuer-clues.ts';
import { type LetterheadBody, readLetterhead, spellBody } from './letterhead.ts';

/** Who issued a document, and for which place. */
export interface IssuedBy {
  readonly issuer: string | null;
  readonly locality: PlaceName | null;
}

const body = (issuer: Issuer): string | null => (/[,;(/]/.test(issuer.vi) ? null : shortenBody(issuer.vi));

const IN_NAME_OF: readonly (readonly [RegExp, string])[] = [
  [/uy ban nhan dan|ubnd/, 'UBND'],
  [/hoi dong nhan dan|hdnd/, 'HĐND'],
];

const signedFor = (signature: string): string | null =>
  IN_NAME_OF.find(([pattern]) => pattern.test(signature))?.[1] ?? null;

const TABLE_KINDS = new Set(['department', 'people’s-committee', 'council']);

// “ỦY BAN MTTQ VIỆT NAM TỈNH … / BAN THƯỜNG TRỰC”: the lower name means little without the higher
const NEEDS_HIGHER = /^(?:BAN THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|VĂN PHÒNG|THƯỜNG TRỰC)$/u;

// “BỘ VĂN HÓA - THÔNG TIN - BỘ Y TẾ” are two
const TOGETHER = /\s?[-–]\s?(?=(?:BỘ|SỞ|HỘI|BẢO HIỂM|BHXH|CÔNG AN|ĐOÀN|LIÊN ĐOÀN|UBND|ỦY BAN|NGÂN HÀNG)(?:\s|$))/u;

const spellBodies = (clues: IssuerClues, name: string): string =>
  name
    .split(TOGETHER)
    .map((one) => shortenBody(spellBody(clues.source, one)))
    .join(', ');

function nameOfLetterhead(clues: IssuerClues, bodies: readonly LetterheadBody[]): string | null {
  const lowest = bodies.at(-1);
  if (!lowest || lowest.name === '') return null;
  const higher = bodies.at(-2);
  const name = spellBodies(clues, lowest.name);
  if (!higher || !NEEDS_HIGHER.test(lowest.name)) return name;
  return `${name} ${spellBodies(clues, higher.name)}`;
}

// the opening may say more: “BỆNH VIỆN ĐA KHOA TỈNH” is “Bệnh viện Đa khoa tỉnh Sơn La”
function nameInPrint(clues: IssuerClues, bodies: readonly LetterheadBody[]): string | null {
  const printed = nameOfLetterhead(clues, bodies);
  if (printed === null) return null;
  const opening = clues.opening?.body ?? '';
  if (fold(opening).startsWith(fold(printed))) return opening;
  const place = bodies.at(-1)?.place ?? null;
  return place === null ? printed : `${printed} ${place}`;
}

function nameOfUnit(issuer: Issuer | null, clues: IssuerClues, bodies: readonly LetterheadBody[]): string | null {
  const known = issuer && body(issuer);
  if (known && TABLE_KINDS.has(issuer.kind)) return known;
  // “77/KH-BTV”: the opening says of what
  if (issuer?.suffix === 'BTV' && clues.opening?.body.startsWith(issuer.vi)) return clues.opening.body;
  return nameInPrint(clues, bodies) ?? known;
}

function nameIssuer(
  issuer: Issuer | null,
  bodies: readonly LetterheadBody[],
  place: KnownPlace | null,
  clues: IssuerClues,
): string | null {
  const party = namePartyBody(issuer, bodies, place, clues);
  if (party !== null) return party;
  const name =
    nameOfUnit(issuer, clues, bodies) ?? clues.opening?.body ?? clues.issuedWith?.body ?? signedFor(clues.signature);
  return name === null ? null : spellPlace(withPlace(shortenBody(name), place), place);
}

// “43/HDLN-SYT-BHXH”, “05/CTPH-HND-SYT”: the type says that several issued it together
const JOINT = /^(?:HDLN|HDLT|HDLS|KHLN|KHLT|KHPH|CTPH|CTLT|CTLN|QCPH|QCLN|NQLT|TTLT)-/;

function readIssuers(parsed: IssuerClues['parsed']): readonly Issuer[] {
  const printed = parsed?.issuer ?? '';
  const isJoint = JOINT.test(printed) || parsed?.type === 'NQLT' || parsed?.type === 'TTLT';
  const suffixes = printed
    .replace(JOINT, '')
    .split('-')
    .slice(0, isJoint ? 6 : 1);
  const found = suffixes.map((suffix) => issuerBySuffix(suffix));
  // where one of several is not known, the letterhead names them all
  return found.every((issuer) => issuer !== null) ? found : [];
}

function nameJointly(issuers: readonly Issuer[], place: KnownPlace | null): string {
  const names = issuers.map((issuer) => (issuer.vi.split(/,|\(/)[0] ?? '').trim());
  return withPlace(names.map(shortenBody).join(', '), place);
}

const CENTRAL_BODY =
  /^(?:BỘ(?! CHỈ HUY| ĐỘI| TƯ LỆNH)|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|BAN \p{L}+ \p{L}+ TRUNG ƯƠNG)(?!\p{L})/u;

function nameCentral(issuers: readonly Issuer[], clues: IssuerClues): string | null {
  const [issuer] = issuers;
  if (!issuer) return null;
  if (issuer.suffix === 'TW') return nameCentralParty(clues);
  return issuers.length > 1 ? nameJointly(issuers, null) : (body(issuer)?.replace(/ khóa [IVX]+$/, '') ?? null);
}

// “BẢO HIỂM XÃ HỘI VIỆT NAM” is of no place, wherever it sits
const isOfCountry = (bodies: readonly LetterheadBody[]): boolean => {
  const lowest = bodies.at(-1);
  return lowest !== undefined && lowest.place === null && /\sVIỆT NAM$/u.test(lowest.name);
};

// “BỘ Y TẾ / CỤC PHÒNG BỆNH” is of no place either
const isOfMinistry = (bodies: readonly LetterheadBody[]): boolean =>
  /^BỘ (?!CHỈ HUY|ĐỘI|TƯ LỆNH)/u.test(bodies[0]?.name ?? '') &&
  bodies.at(-1)?.place === null &&
  /^(?:TỔNG CỤC|CỤC|VỤ)\s/u.test(bodies.at(-1)?.name ?? '');

/** Names the issuer in right Vietnamese: by the suffix of the number, the opening, the letterhead and the place. */
export function readIssuer(clues: IssuerClues): IssuedBy {
  const issuers = readIssuers(clues.parsed);
  const issuer = issuers[0] ?? null;
  if (issuer && issuers.every(({ level }) => level === 'central')) {
    return { issuer: nameCentral(issuers, clues), locality: null };
  }
  const bodies = readLetterhead(clues.source, clues.head, clues.title);
  if (
    isOfCountry(bodies) ||
    isOfMinistry(bodies) ||
    (bodies.length > 0 && bodies.every(({ name }) => CENTRAL_BODY.test(name)))
  ) {
    return { issuer: nameOfLetterhead(clues, bodies), locality: null };
  }
  const place = readPlaceOfIssuer(clues, bodies, issuer);
  const locality = place && { name: place.name, within: place.within };
  const name = issuers.length > 1 ? nameJointly(issuers, place) : nameIssuer(issuer, bodies, place, clues);
  return { issuer: name, locality };
}
