import { fold } from '@sau-ro/gazetteer';
import type { Block } from '../blocks.ts';
import type { Heading } from '../outline.ts';

/** A stretch of a text in which the documents that are listed are this one’s grounds. */
export interface Grounds {
  readonly start: number;
  readonly end: number;
}

const WORK = String.raw`(?:xay\s+dung|lap|ban\s+hanh|hinh\s+thanh|de\s+xuat)`;
// “Căn cứ pháp lý”, “Cơ sở xây dựng đề án”; “Căn cứ Kế hoạch số …” is a sentence, “Cơ sở vật chất” no ground
const TITLE = new RegExp(
  String.raw`(?:^|\sva\s+|,\s+)(?:(?:cac|nhung)\s+)?(?:van\s+ban\s+)?(?:(?:can\s+cu|co\s+so)\s+(?:(?:chinh\s+tri|phap\s+l[yu])(?![a-z])|(?:de\s+)?${WORK}(?![a-z]))|can\s+cu\s*$)`,
);

/** Finds the sections that list a document’s grounds, by their headings. */
export function findGrounds(headings: readonly Heading[], blocks: readonly Block[], end: number): readonly Grounds[] {
  return headings
    .filter(({ title }) => TITLE.test(fold(title)))
    .map(({ titleEnd, until }) => ({ start: titleEnd, end: blocks[until]?.start ?? end }));
}
