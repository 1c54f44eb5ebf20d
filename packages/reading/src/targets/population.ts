import { fold } from '@sau-ro/gazetteer';
import { withoutMarkup } from '../source-text.ts';
import type { Measure } from './measure.ts';

const VERBS =
  /\s(?:duoc|co|thuc hien|tham gia|trien khai|su dung|dat|hoan thanh|dam bao|bao dam|(?<!tuoi\s)tro (?:len|xuong)|vao|trong|tren|tai|den|nam|vao|hai long|biet|dang ky|cam ket|ung dung|xay dung|to chuc|su|it nhat|quan ly|hang nam|thuong xuyen|lap|ket noi|ap dung|ky|cai dat)(?![a-z])/;
const LONGEST = 80;

function readBehind(text: string, folded: string, measure: Measure, limit: number): string | null {
  const end = Math.min(limit, measure.end + LONGEST);
  const window = folded.slice(measure.end, end);
  const stops = [window.search(/[,.;:()“”"]/), window.search(VERBS)].filter((at) => at >= 0);
  const printed = withoutMarkup(text.slice(measure.end, measure.end + Math.min(window.length, ...stops)));
  return printed === '' ||
    /^(?:\d|so với|t[ỷỉ] (?:lệ|suất|trọng)|mức )/.test(printed) ||
    !/^\p{Ll}/u.test(printed) ||
    fold(printed).length > 60
    ? null
    : printed.replace(/^ở /u, '');
}

const AGE = String.raw`(?:\s+(?:d[uư]ới|trên|từ)\s+\d{1,3}(?:\s+đến(?:\s+dưới)?\s+\d{1,3})?\s+(?:tuổi|tháng(?:\s+tuổi)?))`;
const PEOPLE = String.raw`(?:(?:người|nhân|hộ)\s+dân|dân\s+số|trẻ(?:\s+em|\s+sơ\s+sinh)?${AGE}?|học\s+sinh|sinh\s+viên|phụ\s+nữ(?:\s+mang\s+thai)?|bà\s+mẹ|người\s+(?:cao\s+tuổi|lao\s+động|bệnh|khuyết\s+tật|dân\s+tộc\s+thiểu\s+số)|hộ\s+gia\s+đình|hộ\s+nghèo|bệnh\s+nhân)`;
// after the name only what cannot narrow it: “trẻ em mồ côi” are not “trẻ em”
const CLOSED = String.raw`(?=\s*$|\s+(?:thường\s+xuyên|tham\s+gia|được|có(?!\s+(?:thai|con|nguy|hoàn|công|mức|bệnh))|sử\s+dụng|đối\s+với|biết|tiếp\s+cận|hài\s+lòng)(?!\p{L}))`;
const NAMED: readonly RegExp[] = [
  new RegExp(String.raw`^t[ỷỉ]\s+lệ\s+(?<people>${PEOPLE})${CLOSED}`, 'iu'),
  new RegExp(String.raw`^t[ỷỉ]\s+lệ\s[^,;]{1,80}?\s(?:cho|của|ở)\s+(?<people>${PEOPLE})${CLOSED}`, 'iu'),
];

function readNamed(subject: string): string | null {
  for (const pattern of NAMED) {
    const people = pattern.exec(subject)?.groups?.['people'];
    if (people !== undefined) return people;
  }
  return null;
}

/** Of whom a percentage is: behind the figure, “98% dân số”, or in what is measured, “tỷ lệ hài lòng của người dân”. */
export function readPopulation(
  text: string,
  folded: string,
  measure: Measure,
  { limit, subject }: { readonly limit: number; readonly subject: string },
): string | null {
  if (measure.kind !== 'percent') return null;
  const behind = readBehind(text, folded, measure, limit);
  // “100% nữ hộ sinh”: these words say what is measured, and nothing says of whom
  return behind === subject ? null : (behind ?? readNamed(subject));
}
