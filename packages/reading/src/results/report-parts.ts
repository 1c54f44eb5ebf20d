import { type DocumentParts, foldTitle, headingsAbove } from '../document-parts.ts';
import type { Block } from '../blocks.ts';

// what is to come or is asked for
const TO_COME =
  /(?:phuong\s+huong|nhiem\s+vu|giai\s+phap|trong\s+tam|chuong\s+trinh\s+cong\s+tac|ke\s+hoach\s+(?:cong\s+tac\s+)?(?:thang|quy|nam|tuan)|muc\s+tieu|du\s+kien|de\s+xuat|kien\s+nghi|de\s+nghi|thoi\s+gian\s+toi|(?:thang|nam|quy)\s+(?:toi|tiep\s+theo)|cuoi\s+nam)/;
// what was: “Kết quả thực hiện nhiệm vụ” tells of nothing to come
const DONE =
  /(?:ket\s+qua|tinh\s+hinh|danh\s+gia|da\s+(?:dat|thuc\s+hien)|viec\s+thuc\s+hien|cong\s+tac\s+(?:chi\s+dao|lanh\s+dao|tham\s+muu)|thuc\s+hien\s+(?:cac\s+)?(?:nhiem\s+vu|muc\s+tieu|chi\s+tieu|giai\s+phap)|uu\s+diem|thanh\s+tich|nhan\s+xet)/;

type Tense = 'done' | 'to-come' | null;

function tenseOf(title: string): Tense {
  const [come, done] = [TO_COME.exec(title), DONE.exec(title)];
  if (!come) return done ? 'done' : null;
  return done ? 'done' : 'to-come';
}

// the label of “Phân H⏎MỘT SÓ CÔNG TÁC …” is damaged: a line in capitals heads what follows as well as a heading does
const LONGEST_LINE = 200;
const LOWER = /\p{Ll}/gu;
const UPPER = /\p{Lu}/gu;
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

function isCapital(text: string, { start, end }: Block): boolean {
  if (end - start > LONGEST_LINE) return false;
  const printed = text.slice(start, end);
  const capitals = count(printed, UPPER);
  return capitals >= 10 && capitals > count(printed, LOWER) * 4;
}

function headingTense(parts: DocumentParts, at: number): Tense {
  for (const heading of headingsAbove(parts, at)) {
    const tense = tenseOf(foldTitle(heading));
    if (tense) return tense;
  }
  return null;
}

const DIVISIONS: ReadonlySet<string> = new Set(['part', 'roman', 'capital']);

/** For each block 1 where it tells what was done, 0 for the head, the foot and what is to come. */
export function markDone(parts: DocumentParts): Uint8Array {
  const { blocks, source, bodyStart, footBlock, headingOf } = parts;
  const done = new Uint8Array(blocks.length);
  const tenses = new Map<number, Tense>();
  let line: Tense = null;
  for (const [at, block] of blocks.slice(0, footBlock).entries()) {
    if (block.start < bodyStart) continue;
    const owner = headingOf[at] ?? -1;
    if (!tenses.has(owner)) tenses.set(owner, headingTense(parts, at));
    if (block.label && DIVISIONS.has(block.label.kind)) line = null;
    if (isCapital(source.text, block)) line = tenseOf(source.folded.slice(block.start, block.end)) ?? line;
    done[at] = Number((line ?? tenses.get(owner)) !== 'to-come');
  }
  return done;
}
