import { foldPlace } from '@sau-ro/gazetteer';
import { type Reference, symbolKey } from '@sau-ro/reading';
import { type Document, type SymbolMatch, SymbolStatus } from '@sau-ro/schema';

const MOST_SHOWN = 20;

/** What the corpus has under the number of one reference: the documents given are all that carry it. */
export function matchSymbol(reference: Reference, candidates: readonly Document[]): SymbolMatch {
  const ranked = candidates
    .map((document) => ({ document, differs: differences(reference, document) }))
    .toSorted((one, other) => one.differs.length - other.differs.length || rank(one.document) - rank(other.document));
  const meant = ranked.filter(({ document }) => !isAnother(reference, document));
  const [best] = meant.length > 0 ? meant : ranked;
  const fitting = meant.filter(({ differs }) => differs.length === best?.differs.length);
  const status = statusOf(fitting[0]?.document, fitting.length);
  return {
    printed: reference.quote,
    at: reference.span[0],
    status,
    why: status === SymbolStatus.UNKNOWN ? unknown(reference, ranked.length) : whyOf(status, reference, fitting.length),
    differs: best?.differs ?? [],
    documents: ranked.slice(0, MOST_SHOWN).map(({ document }) => document),
  };
}

/** The keys under which a text’s references are looked up. */
export const keysOf = (references: readonly Reference[]): string[] => [
  ...new Set(references.map(({ symbol }) => symbolKey(symbol))),
];

/** Another body or another year makes it another document, whatever its number. */
const isAnother = ({ date, issuer }: Reference, document: Document): boolean =>
  (date !== null && document.year !== null && Number(date.slice(0, 4)) !== document.year) ||
  (issuer !== null && document.issuer !== null && !isSameBody(issuer, document.issuer));

const unknown = ({ symbol }: Reference, others: number): string =>
  others === 0
    ? `Kho này chưa có văn bản nào mang số ${symbol}.`
    : `Kho này chưa có ${symbol} của cơ quan và năm được nêu; ${others} văn bản khác cùng mang số ấy.`;

const rank = ({ held }: Document): number => (held ? 0 : 1);

function statusOf(best: Document | undefined, fitting: number): SymbolStatus {
  if (!best) return SymbolStatus.UNKNOWN;
  if (fitting > 1) return SymbolStatus.SEVERAL;
  return best.held ? SymbolStatus.EXACT : SymbolStatus.CITED_NOT_HELD;
}

function whyOf(status: Exclude<SymbolStatus, 'unknown'>, { symbol }: Reference, count: number): string {
  const why: Record<Exclude<SymbolStatus, 'unknown'>, string> = {
    exact: `Kho có toàn văn của ${symbol}.`,
    several: `Có ${count} văn bản cùng mang số ${symbol}; số chỉ xác định văn bản cùng với cơ quan ban hành và năm.`,
    'cited-not-held': `${symbol} được văn bản khác viện dẫn; kho chưa có toàn văn.`,
  };
  return why[status];
}

/** What a text says of a document otherwise than the corpus does; silence on either side is no difference. */
function differences({ date, issuer }: Reference, document: Document): string[] {
  const differs: string[] = [];
  const known = isoDate(document);
  if (date !== null && known !== null && date !== known) differs.push(`date: ${date} ≠ ${known}`);
  if (date !== null && known === null && document.year !== null && Number(date.slice(0, 4)) !== document.year) {
    differs.push(`date: ${date} ≠ ${document.year}`);
  }
  if (issuer !== null && document.issuer !== null && !isSameBody(issuer, document.issuer)) {
    differs.push(`issuer: ${issuer} ≠ ${document.issuer}`);
  }
  return differs;
}

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
