import type { Element } from '@xmldom/xmldom';
import type { Stretch } from './document-tree.ts';
import type { Mark } from './marks.ts';
import { addElement, addText } from './xml.ts';

/** Writes stretches of a text, in order, with what is marked in them. */
export class InlineWriter {
  private next = 0;
  private readonly counts = new Map<Mark['element'], number>();
  private readonly text: string;
  private readonly marks: readonly Mark[];

  constructor(text: string, marks: readonly Mark[]) {
    this.text = text;
    this.marks = marks;
  }

  /** The marks of a stretch, each cut to it; stretches are asked for in the order of the text. */
  marksIn([from, until]: Stretch): Mark[] {
    while ((this.marks[this.next]?.stretch[1] ?? Number.POSITIVE_INFINITY) <= from) this.next += 1;
    const found: Mark[] = [];
    for (let at = this.next; (this.marks[at]?.stretch[0] ?? until) < until; at += 1) {
      const mark = this.marks[at];
      if (mark && mark.stretch[1] > from) {
        const [start, end] = mark.stretch;
        found.push({ ...mark, stretch: [Math.max(start, from), Math.min(end, until)] });
      }
    }
    return found;
  }

  /** Writes a stretch with its marks. */
  write(parent: Element, stretch: Stretch): void {
    this.writeMarked(parent, stretch, this.marksIn(stretch));
  }

  private writeMarked(parent: Element, [from, until]: Stretch, marks: readonly Mark[]): void {
    let at = from;
    for (const [place, mark] of marks.entries()) {
      const [start, end] = mark.stretch;
      // what overlaps an element that is written, or lies within it, is done
      if (start < at) continue;
      if (start > at) addText(parent, this.text.slice(at, start));
      const inner = marks.slice(place + 1).filter((other) => other.stretch[1] <= end && other.element !== mark.element);
      this.writeMarked(addElement(parent, mark.element, this.attributesOf(mark)), mark.stretch, inner);
      at = end;
    }
    if (at < until) addText(parent, this.text.slice(at, until));
  }

  // the schema lets it be left out, the naming convention asks for an id of these two
  private attributesOf({ element, attributes }: Mark): Record<string, string> {
    if (element !== 'ref' && element !== 'person') return { ...attributes };
    const number = (this.counts.get(element) ?? 0) + 1;
    this.counts.set(element, number);
    return { eId: `${element}_${number}`, ...attributes };
  }
}
