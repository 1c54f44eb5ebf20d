import { fold } from '@sau-ro/gazetteer';
import type { Block } from '../blocks.ts';
import type { SourceText } from '../source-text.ts';
import type { Opening } from './opening.ts';

// of others, whom an agency tells within its own work, only these are given work of their own
const NAMED_BODY =
  /^(?:so|phong|ban|uy\s+ban|ubnd|tram|trung\s+tam|cong\s+an|bo|thanh\s+tra|van\s+phong|chi\s+cuc|cuc|hoi|doan|bao|dai|mat\s+tran|cac\s+(?:so|phong|khoa|ban|truong|tram))\s/;

// “- Các phòng chuyên môn của Sở cử cán bộ tham gia đoàn”, also under another’s heading
const ACTS =
  /^[\s,*_]*(?:cu\s+(?:can\s+bo|nguoi|dai\s+dien|cong\s+chuc|thanh\s+vien)|(?:co|chiu)\s+trach\s+nhiem|chu\s+tri|phoi\s+hop|tham\s+muu|lam\s+dau\s+moi)(?![a-z])/;

/** True where a block within the work of the agency `above` gives work to another. */
export function isGivenWithin(
  { folded }: SourceText,
  block: Block,
  { form, start, end, ordered, agency }: Opening,
  above: string,
): boolean {
  if (!NAMED_BODY.test(folded.slice(start, end + 1))) return false;
  if (form === 'colon' || (ordered && /giao\s/.test(folded.slice(block.content, start)))) return true;
  const isOther = !fold(above).includes(fold(agency));
  return (
    form === 'acts' &&
    block.kind === 'bullet' &&
    start === block.content &&
    isOther &&
    ACTS.test(folded.slice(end, end + 60))
  );
}
