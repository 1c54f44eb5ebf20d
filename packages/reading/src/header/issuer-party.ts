import { fold, type Issuer } from '@sau-ro/gazetteer';
import type { KnownPlace } from '../place.ts';
import type { IssuerClues } from './issuer-clues.ts';
import { type LetterheadBody, spellBody } from './letterhead.ts';

const STANDING_COMMITTEE = /ban\s+th[a-z]{2,4}ng\s+v/;
const COMMITTEES = new Set(['TU', 'HU', 'QU', 'ThU', 'ĐU']);

const isProvincial = ({ type, level }: { readonly type: string; readonly level: string }): boolean =>
  level === 'province' && type === 'tỉnh';

const TYPE_OF_PLACE = /^(?:tỉnh|huyện|quận|thị xã|thành phố)\s/;

function nameCommittee(issuer: Issuer, { locality, name }: KnownPlace): string | null {
  if (!locality) return `${issuer.vi.split(',')[0] ?? ''} ${name.replace(TYPE_OF_PLACE, '')}`;
  // “Thành ủy Cần Thơ”, but “Đảng ủy phường Bạch Đằng”
  if (issuer.suffix === 'ĐU') return `Đảng ủy ${name}`;
  if (issuer.suffix === 'TU') return `${isProvincial(locality) ? 'Tỉnh ủy' : 'Thành ủy'} ${locality.name}`;
  if (issuer.suffix === 'ThU') return `${locality.type === 'thành phố' ? 'Thành ủy' : 'Thị ủy'} ${locality.name}`;
  return `${issuer.vi} ${locality.name}`;
}

const COMMITTEE = /^(?<type>TỈNH|THÀNH|HUYỆN|QUẬN|THỊ)\s(?:ỦY|UỶ)$/u;

// “HUYỆN ỦY TÂN LẠC / BAN TUYÊN GIÁO”: behind the committee’s word its place stands bare
function nameAgencyBelow(
  bodies: readonly LetterheadBody[],
  { name, locality }: KnownPlace,
  clues: IssuerClues,
): string | null {
  const [committee, agency] = bodies.slice(-2);
  const { type } = COMMITTEE.exec(committee?.name ?? '')?.groups ?? {};
  if (type === undefined || !agency) return null;
  const bare = locality?.name ?? name.replace(TYPE_OF_PLACE, '');
  return `${spellBody(clues.source, agency.name)} ${type.charAt(0)}${type.slice(1).toLowerCase()} ủy ${bare}`;
}

function nameAgency(
  issuer: Issuer | null,
  bodies: readonly LetterheadBody[],
  place: KnownPlace,
  clues: IssuerClues,
): string | null {
  const below = nameAgencyBelow(bodies, place, clues);
  if (below !== null) return below;
  // “Ban Tuyên giáo Tỉnh ủy/Thành ủy” of the table
  const { locality } = place;
  if (!locality || !issuer?.vi.endsWith(' Tỉnh ủy/Thành ủy')) return null;
  const agency = issuer.vi.slice(0, -' Tỉnh ủy/Thành ủy'.length);
  return `${agency} ${isProvincial(locality) ? 'Tỉnh ủy' : 'Thành ủy'} ${locality.name}`;
}

function nameWhole(
  issuer: Issuer,
  body: LetterheadBody | undefined,
  place: KnownPlace | null,
  clues: IssuerClues,
): string | null {
  const committee = place ? nameCommittee(issuer, place) : body ? spellBody(clues.source, body.name) : null;
  if (committee === null) return null;
  const whose = `${clues.signature} ${fold(clues.opening?.body ?? '')}`;
  return STANDING_COMMITTEE.test(whose) ? `Ban Thường vụ ${committee}` : committee;
}

/** The name of a Party committee or of its agency; `null` where the issuer is none. */
export function namePartyBody(
  issuer: Issuer | null,
  bodies: readonly LetterheadBody[],
  place: KnownPlace | null,
  clues: IssuerClues,
): string | null {
  const agency = place && nameAgency(issuer, bodies, place, clues);
  if (agency !== null) return agency;
  return issuer && COMMITTEES.has(issuer.suffix) ? nameWhole(issuer, bodies.at(-1), place, clues) : null;
}

const CENTRAL: readonly (readonly [RegExp, string])[] = [
  [/bo\s+chinh\s+tri/, 'Bộ Chính trị'],
  [/ban\s+bi\s+thu/, 'Ban Bí thư'],
  [/ban\s+chap\s+hanh\s+trung\s+uong|trung\s+uong\s+dang/, 'Ban Chấp hành Trung ương'],
];
const ACTS =
  /(?:^|[.,;:\n]\s*)(?<body>bo\s+chinh\s+tri|ban\s+bi\s+thu|ban\s+chap\s+hanh\s+trung\s+uong)[^.;:\n]{0,40}?\s(?:yeu\s+cau|quyet\s+dinh|quy\s+dinh|ban\s+hanh|ket\s+luan|chi\s+thi|giao|thong\s+nhat|dong\s+y|huong\s+dan|quyet\s+nghi)/;

const REACH = 3000;

const findBody = (folded: string): string | null => CENTRAL.find(([pattern]) => pattern.test(folded))?.[1] ?? null;

// “CHỈ THỊ / CỦA BỘ CHÍNH TRỊ / về …”
const WHOSE = /^\s*cua\s[^,.;]{0,40}/;

/** Which of the three central bodies issued a document of suffix TW: signature, title or opening tell. */
export function nameCentralParty({ source, signature, title }: IssuerClues): string | null {
  const { folded } = source;
  const whose = WHOSE.exec(folded.slice(title.start, Math.min(title.end, title.start + 60)))?.[0] ?? '';
  const acts = ACTS.exec(folded.slice(title.end, title.end + REACH))?.groups?.['body'] ?? '';
  return findBody(signature) ?? findBody(whose) ?? findBody(acts);
}
