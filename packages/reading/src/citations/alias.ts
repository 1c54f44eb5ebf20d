import { fold } from '@sau-ro/gazetteer';
import type { SourceText } from '../source-text.ts';
import { typeName } from '../symbol.ts';
import type { PlacedReference } from './reference.ts';
import { TYPE_WORDS } from './type-words.ts';

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['nq', 'nghi quyet'],
  ['ct', 'chi thi'],
  ['kl', 'ket luan'],
  ['qd', 'quyet dinh'],
]);
const NUMBER = String.raw`0*(?<number>\d{1,4}[a-z]?(?:/(?:19|20)\d\d)?)`;
// “Đề án 006”, “Chỉ thị số 11”: the number without its letters, not “kế hoạch 5 năm” or “Quyết định 2026”. Found by the number,
// for there are fewer of them than of words.
const SHORT = new RegExp(
  String.raw`(?<=(?<lead>(?<![a-z])(?<type>${TYPE_WORDS}|(?:${[...ABBREVIATIONS.keys()].join('|')})(?=\s?\d|\s+so\s))\s{0,3}(?:so\s+)?))${NUMBER}(?![\da-z]|\s?[/\u2010-\u2015-]|[.,]\d|\s?%|\s(?:nam|thang|ngay(?!\s+\d)|lan|nguoi))`,
  'g',
);
// “(sau đây gọi tắt là Đề án 06)” gives the document before it another name
const DEFINITION = new RegExp(
  String.raw`(?:goi|viet)(?:\s+(?:tat|chung))?\s+la:?\s+[“"]?(?<type>${TYPE_WORDS})\s+(?:so\s+)?${NUMBER}(?![\da-z/])`,
  'g',
);
const DEFINITION_REACH = 900;

const bare = (number: string): string => number.replace(/^0+/, '');

const keyOf = (type: string, number: string): string => {
  const word = type.replaceAll(/\s+/g, ' ');
  return `${ABBREVIATIONS.get(word) ?? word} ${bare(number)}`;
};

/** Where one document is named, and which of the documents it is. */
export interface AliasTarget {
  readonly reference: PlacedReference;
  readonly document: number;
}

class AliasIndex {
  readonly #documents = new Map<string, number | null>();

  /** Two documents under one short name have none. */
  add(key: string, document: number): void {
    const known = this.#documents.get(key);
    this.#documents.set(key, known === undefined || known === document ? document : null);
  }

  define(key: string, document: number): void {
    this.#documents.set(key, document);
  }

  find(key: string): number | null {
    return this.#documents.get(key) ?? null;
  }
}

function typeWordsOf({ symbol, typeWord }: PlacedReference): readonly string[] {
  const name = symbol.type === null ? null : typeName(symbol.type);
  return [...(name === null ? [] : [fold(name)]), ...(typeWord === null ? [] : [typeWord])];
}

function addNumber(index: AliasIndex, { reference, document }: AliasTarget): void {
  const { number, year } = reference.symbol;
  for (const word of typeWordsOf(reference)) {
    index.add(keyOf(word, number ?? ''), document);
    if (year !== null) index.add(keyOf(word, `${number}/${year}`), document);
  }
}

const isNamed = (target: AliasTarget, at: number, number: string): boolean =>
  at - target.reference.end < DEFINITION_REACH && bare(target.reference.symbol.number ?? '') === bare(number);

function addDefinitions(index: AliasIndex, { folded }: SourceText, targets: readonly AliasTarget[]): void {
  let next = 0;
  for (const { index: at, groups } of folded.matchAll(DEFINITION)) {
    while ((targets[next]?.reference.end ?? Infinity) < at) next += 1;
    const meant = targets[next - 1];
    const { type = '', number = '' } = groups ?? {};
    if (meant && isNamed(meant, at, number)) index.define(keyOf(type, number), meant.document);
  }
}

/** How often each document is named by its bare number, as in “gọi tắt là Đề án 006”, beside the places where it is named whole. */
export function countAliases(
  source: SourceText,
  targets: readonly AliasTarget[],
  from: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  if (targets.length === 0) return counts;
  const index = new AliasIndex();
  for (const target of targets) addNumber(index, target);
  addDefinitions(index, source, targets);
  const taken = new Set(targets.map(({ reference }) => reference.from));
  for (const { index: numberAt, groups } of source.folded.matchAll(SHORT)) {
    const { lead = '', type = '', number = '' } = groups ?? {};
    const at = numberAt - lead.length;
    if (at < from || taken.has(at)) continue;
    const document = index.find(keyOf(type, number));
    if (document !== null) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return counts;
}
