import type { NamedDocument } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { readLawName } from './law-name.ts';

interface Named {
  /** The name without its year, by which two mentions are one document. */
  readonly key: string;
  readonly year: string | null;
  readonly start: number;
  readonly end: number;
}

const TERM = String.raw`(?:,?\s+nhiem\s+ky\s+\d{4}\s?[-\u2010-\u2015]\s?\d{4})?`;
const PLENUM = String.raw`(?:hoi\s+nghi\s+(?:lan\s+thu\s+\S{1,9}\s+)?(?:ban\s+chap\s+hanh\s+)?trung\s+uong|trung\s+uong)`;
const FORMS = [
  String.raw`(?:nghi\s+quyet|van\s+kien)\s+dai\s+hoi\s+(?:dang\s+)?(?:toan\s+quoc\s+)?[ivx]{1,5}(?:\s+cua\s+dang)?`,
  // resolutions of congresses, by their number and of what they are; of plenums of the Central Committee
  String.raw`(?:nghi\s+quyet|van\s+kien)\s+dai\s+hoi\s[^.;,:\n]{0,90}?(?:lan\s+)?thu\s+(?:[ivx]+|\d+)(?:\s+cua\s+dang)?${TERM}`,
  String.raw`nghi\s+quyet\s+${PLENUM}(?:\s+(?:lan\s+thu\s+)?(?:\d{1,2}|[a-z]{2,5}))?(?:\s+dang)?,?\s+\(?khoa\s+[ivx]+\)?`,
  // programmes of the National Assembly: the name ends where its period does, or at a sign
  String.raw`chuong\s+trinh\s+muc\s+tieu\s+quoc\s+gia\s+(?:ve\s+)?[a-z][^.;,:()\[\]“”"|*]{2,110}?(?:,?\s+giai\s+doan\s+\d{4}\s{0,2}[-\u2010-\u2015]\s{0,2}\d{4}|(?=\s+(?:va\s+(?:cac|chuong|nhung|nghi|de\s+an|ke)|tren|tai|theo|do|de|co|duoc|nam|cua|trong|den)\s|[.;,:()\[\]“”"|*]|$))`,
  String.raw`hien\s+phap(?:\s+nuoc\s+cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam)?(?:\s+nam\s+\d{4})?`,
  String.raw`dieu\s+le\s+dang(?:\s+cong\s+san\s+viet\s+nam)?`,
];
// a look behind at every sign of a text would cost half as much again: what stands before is looked at where a name was found
const NAMED = new RegExp(String.raw`(?:${FORMS.join('|')})(?![a-z])`, 'g');
const LETTER = /[a-z]/;
const LAW = /(?:Bộ luật|Bộ Luật|Luật|Pháp lệnh)\s+(?=\p{L})/gu;
const YEAR = /\s(?:nam|ngay)\s?\d.*$/;

const keyOf = (folded: string): string => folded.replaceAll(/[^a-z0-9]+/g, ' ').trim();

function findNamed({ text, folded }: SourceText): readonly Named[] {
  const found: Named[] = [];
  for (const { index, 0: name } of folded.matchAll(NAMED)) {
    if (!/\p{Lu}/u.test(text.charAt(index)) || LETTER.test(folded.charAt(index - 1))) continue;
    found.push({ key: keyOf(name), year: null, start: index, end: index + name.trimEnd().length });
  }
  return found;
}

function findLaws({ text, folded }: SourceText): readonly Named[] {
  const found: Named[] = [];
  let last = 0;
  for (const { index, 0: lead } of text.matchAll(LAW)) {
    // “Luật sửa đổi một số điều của Luật Việc làm năm 2025”: the year is that of the first
    if (index < last || (index > 0 && /[\p{L}\d]/u.test(text.charAt(index - 1)))) continue;
    const { end, isName } = readLawName(text, folded, index + lead.length);
    last = end;
    if (!isName) continue;
    const name = folded.slice(index, end).replaceAll(/\s+/g, ' ');
    const year = /\d{4}$/.exec(name)?.[0] ?? null;
    found.push({ key: keyOf(name.replace(YEAR, '').replace(/\s\d{4}$/, '')), year, start: index, end });
  }
  return found;
}

// the year tells two laws of one name apart; a mention without it adds nothing to one with it
function distinct(all: readonly Named[]): readonly Named[] {
  const dated = new Set(all.flatMap(({ key, year }) => (year === null ? [] : [key])));
  const seen = new Set<string>();
  return all.filter(({ key, year }) => {
    if (year === null && dated.has(key)) return false;
    const id = `${key} ${year}`;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/** Documents that are named in words alone, each once, but for the one whose title begins at `titleStart`: laws, programmes, resolutions of congresses and plenums. */
export function readNamedDocuments(source: SourceText, titleStart: number): readonly NamedDocument[] {
  // “NGHỊ QUYẾT⏎ĐẠI HỘI ĐẠI BIỂU …” is the document itself
  const isOwn = ({ start, end }: Named): boolean => start < titleStart && end > titleStart;
  const all = [...findNamed(source).filter((named) => !isOwn(named)), ...findLaws(source)].sort(
    (one, other) => one.start - other.start,
  );
  return distinct(all).map(({ start, end }) => ({
    text: source.text.slice(start, end).replaceAll(/\s+/g, ' '),
    span: source.span(start, end),
  }));
}
