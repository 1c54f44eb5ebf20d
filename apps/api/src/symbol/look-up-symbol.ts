import { fold } from '@sau-ro/gazetteer';
import { type Document, type SymbolMatch, SymbolStatus } from '@sau-ro/schema';
import { symbolForms } from '../search/symbol-forms.ts';
import type { AskedSymbol } from './asked-symbol.ts';
import { differences, isAnother, isOfPlace } from './differences.ts';

const MOST_SHOWN = 20;

/** Of these documents, those that carry the number that is asked for. */
export function candidatesOf({ key, form }: AskedSymbol, documents: readonly Document[]): Document[] {
  return documents.filter(
    ({ symbol, symbolKey }) => (key !== null && symbolKey === key) || symbolForms(symbol ?? '').includes(form),
  );
}

interface Ranked {
  readonly document: Document;
  readonly differs: readonly string[];
}

const rank = ({ held }: Document): number => (held ? 0 : 1);

function rankAll(asked: AskedSymbol, candidates: readonly Document[]): Ranked[] {
  const distance = ({ document, differs }: Ranked): number => differs.length * 2 + (isOfPlace(asked, document) ? 0 : 1);
  return candidates
    .map((document) => ({ document, differs: differences(asked, document) }))
    .toSorted((one, other) => distance(one) - distance(other) || rank(one.document) - rank(other.document));
}

/** Of the documents of a number those that are meant, the best first: no other body’s, place’s or year’s. */
function fittingOf(asked: AskedSymbol, ranked: readonly Ranked[]): Ranked[] {
  const meant = ranked.filter(({ document }) => !isAnother(asked, document));
  const [best] = meant;
  const nearest = meant.filter(({ differs }) => differs.length === best?.differs.length);
  const own = nearest.filter(({ document }) => isOfPlace(asked, document));
  return own.length > 0 ? own : nearest;
}

/** The documents that a number means, where `candidates` are all that carry it. */
export const meantBy = (asked: AskedSymbol, candidates: readonly Document[]): Document[] =>
  fittingOf(asked, rankAll(asked, candidates)).map(({ document }) => document);

/** What the corpus has under one number: the documents given are all that carry it, or, where none does, all that differ by one letter. */
export function matchSymbol(asked: AskedSymbol, candidates: readonly Document[], isNear = false): SymbolMatch {
  const ranked = rankAll(asked, candidates);
  const fitting = fittingOf(asked, ranked);
  const status = statusOf(fitting);
  const best = fitting[0] ?? ranked[0];
  return {
    printed: asked.printed,
    at: asked.at,
    status,
    why: status === SymbolStatus.UNKNOWN ? unknown(asked, ranked.length) : whyOf(asked, status, fitting, isNear),
    differs: [...(best?.differs ?? [])],
    documents: ranked.slice(0, MOST_SHOWN).map(({ document }) => document),
  };
}

function statusOf([best, second]: readonly Ranked[]): SymbolStatus {
  if (!best) return SymbolStatus.UNKNOWN;
  if (second) return SymbolStatus.SEVERAL;
  return best.document.held ? SymbolStatus.EXACT : SymbolStatus.CITED_NOT_HELD;
}

function unknown({ symbol, place }: AskedSymbol, others: number): string {
  if (others === 0) return `Kho này chưa có văn bản nào mang số ${symbol}.`;
  const whose = place === null ? 'của cơ quan và năm được nêu' : `của “${place.words}”`;
  return `Kho này chưa có ${symbol} ${whose}; ${others} văn bản khác cùng mang số ấy.`;
}

// only letters and digits tell two spellings apart
const spelling = (printed: string): string => fold(printed).replaceAll(/[^a-z0-9]/g, '');

function understoodAs(asked: AskedSymbol, found: string, isNear: boolean): string {
  if (isNear) return `Không có số ${asked.symbol}; gần nhất là ${found}, khác một chữ. `;
  return asked.key !== null || spelling(asked.printed) === spelling(found)
    ? ''
    : `“${asked.printed}” được hiểu là ${found}. `;
}

function whyOf(asked: AskedSymbol, status: SymbolStatus, fitting: readonly Ranked[], isNear: boolean): string {
  const numbers = [...new Set(fitting.map(({ document }) => document.symbol ?? asked.symbol))];
  const [found = asked.symbol] = numbers;
  const lead = understoodAs(asked, numbers.join(', '), isNear);
  if (status === SymbolStatus.EXACT) return `${lead}Kho có toàn văn của ${found}.`;
  if (status === SymbolStatus.CITED_NOT_HELD) {
    return `${lead}${found} được văn bản khác viện dẫn; kho chưa có toàn văn.`;
  }
  return numbers.length > 1
    ? `${lead}Có ${fitting.length} văn bản phù hợp; cần thêm cơ quan ban hành hoặc năm để xác định.`
    : `${lead}Có ${fitting.length} văn bản cùng mang số ${found}; số chỉ xác định văn bản cùng với cơ quan ban hành và năm.`;
}
