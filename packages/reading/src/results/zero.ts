import type { DocumentParts } from '../document-parts.ts';
import { BARE, indicatorOf } from './make-result.ts';
import type { ReportSentence } from './prose.ts';
import type { Result } from './result.ts';
import { timeOf } from './time-scope.ts';
import { COUNTED_PATTERN } from './unit.ts';

const NONE = String.raw`(?:khong|chua)\s+(?:(?:co|ghi\s+nhan|phat\s+hien|xay\s+ra|de\s+xay\s+ra|phat\s+sinh|them)\s+){1,2}(?:co\s+)?`;
// what is counted one by one and may come to nothing
const EVENT = String.raw`cas|ca|vu|truong\s+hop|benh\s+nhan|bn|nguoi|tre\s+em|tre|o\s+dich|tai\s+nan|tu\s+vong|don\s+thu`;
const ZERO = new RegExp(
  String.raw`(?<![a-z])${NONE}(?:(?:mot|bat\s+ky|cac)\s+)?(?<noun>(?:${EVENT})(?![a-z])|(?:${COUNTED_PATTERN})(?![a-z]))(?<behind>(?:[^.;:,()]|\.(?=\d)){0,120}(?![a-z\d]))`,
  'g',
);
const IS_EVENT = new RegExp(`^(?:${EVENT})$`);
const ANY = /^[^.;:,()]{0,30}?\s(?:nao)(?![a-z])/;
// a condition, a wish or a whole class of things: “nơi không có trạm y tế”, “các hộ không có đất”
const NOT_TOLD =
  /(?<![a-z])(?:neu|noi|khi|nhung|(?<!trong\s)do|vi|de|dam\s+bao|bao\s+dam|phan\s+dau|doi\s+voi|truong\s+hop|voi|muc\s+tieu|ho|nguoi)\s*$/;

// a sentence with more is none
const MOST_ZEROS = 80;

function isTold(sentence: ReportSentence, at: number, noun: string, behind: string): boolean {
  const before = sentence.folded.slice(Math.max(0, at - 30), at);
  if (/\(\s{0,3}$/.test(before) || NOT_TOLD.test(before)) return false;
  if (IS_EVENT.test(noun.replaceAll(/\s+/g, ' ')) || ANY.test(behind)) return true;
  return sentence.phrases.some(({ start, kind }) => kind === null && start < at);
}

/** The figures of a sentence that are nought in words: “không có tử vong”, “chưa ghi nhận ca nào”. */
export function readZeros(parts: DocumentParts, sentence: ReportSentence): readonly Result[] {
  const zeros: Result[] = [];
  for (const { index, 0: printed, groups = {} } of sentence.folded.matchAll(ZERO)) {
    const { noun = '', behind = '' } = groups;
    if (zeros.length >= MOST_ZEROS || !isTold(sentence, index, noun, behind)) continue;
    const end = index + printed.length;
    const nounAt = sentence.start + end - behind.length - noun.length;
    const { quote: subject } = parts.source.passage(nounAt, sentence.start + end);
    const unit = noun === '' || /^tu\s/.test(noun) ? null : parts.source.passage(nounAt, nounAt + noun.length).quote;
    zeros.push({
      ...BARE,
      ...parts.source.passage(sentence.start + index, sentence.start + end),
      subject,
      indicator: indicatorOf(parts, subject, unit),
      value: 0,
      unit,
      ...timeOf(sentence, { at: index, until: end }),
    });
  }
  return zeros;
}
