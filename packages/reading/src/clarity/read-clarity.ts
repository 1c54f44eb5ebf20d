import { findDates } from '../deadline-date.ts';
import { type DocumentParts, sentencesWith } from '../document-parts.ts';
import type { Assignment, Deadline, Passage, Span, Target, Task } from '../reading.ts';
import { sentenceAt, type Stretch } from '../sentences.ts';
import type { SourceText } from '../source-text.ts';
import type { Clarity, Clear, Clears } from './clarity.ts';
import { isNamed } from './named.ts';
import { AUTHORITY, INTERVAL, MAY_SAY_AUTHORITY, NO_WORK, RESPONSIBILITY, RESULT } from './words.ts';

/** What has been read of a document that may state the six clears. */
export interface Stated {
  readonly assignments: readonly Assignment[];
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
}

const ORDER: readonly Clear[] = ['who', 'what', 'responsibility', 'authority', 'when', 'result'];
const passageOf = ({ quote, span }: Passage): Passage => ({ quote, span });

// the sentence of a stretch in which a pattern finds something
function sentenceOf(source: SourceText, { start, end }: Stretch, words: string, pattern: RegExp): Passage | null {
  pattern.lastIndex = 0;
  const found = pattern.exec(words);
  const sentence = found && sentenceAt(source.text, start, end, start + found.index);
  return sentence ? source.passage(sentence.start, sentence.end) : null;
}

// from the last sentence on that begins before it, targets that stand within a span
function* within(targets: readonly Target[], [start, end]: Span): Generator<Target> {
  let low = 0;
  for (let high = targets.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((targets[middle]?.span[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; (targets[at]?.span[0] ?? end) < end; at += 1) if (targets[at]) yield targets[at] as Target;
}

/** Reads what each task of a document states. */
class TaskReader {
  readonly #source: SourceText;
  readonly #targets: readonly Target[];
  readonly #timeOf: ReadonlyMap<string, Deadline>;

  constructor(source: SourceText, { targets, deadlines }: Stated) {
    this.#source = source;
    this.#targets = targets.toSorted((one, other) => one.span[0] - other.span[0]);
    this.#timeOf = new Map(deadlines.map((deadline) => [deadline.what, deadline]));
  }

  read(assignment: Assignment, task: Task): Clears {
    const stretch = this.#source.stretch(task.span);
    const text = this.#source.text.slice(stretch.start, stretch.end);
    const folded = this.#source.folded.slice(stretch.start, stretch.end);
    const say = (words: string, pattern: RegExp): Passage | null => sentenceOf(this.#source, stretch, words, pattern);
    const isLed = task.role !== null || /trach\s+nhiem/.test(folded);
    return {
      who: isNamed(assignment.agency) ? passageOf(assignment) : null,
      what: NO_WORK.test(folded) ? null : { quote: task.text, span: task.span },
      // “Cơ quan chủ trì: …” and the head of a column say it of the agency they name
      responsibility: isLed ? (say(folded, RESPONSIBILITY) ?? passageOf(assignment)) : null,
      authority: MAY_SAY_AUTHORITY.test(folded) ? say(text, AUTHORITY) : null,
      when: this.#readWhen(task, stretch, folded),
      result: this.#readTarget(task) ?? say(folded, RESULT),
    };
  }

  #readWhen(task: Task, stretch: Stretch, folded: string): Passage | null {
    const [date] = /\d/.test(folded) ? findDates(folded) : [];
    const sentence = date && sentenceAt(this.#source.text, stretch.start, stretch.end, stretch.start + date.start);
    if (sentence) return this.#source.passage(sentence.start, sentence.end);
    const beside = task.due === null ? undefined : this.#timeOf.get(task.text);
    if (beside) return passageOf(beside);
    if (task.due !== null) return { quote: task.text, span: task.span };
    return sentenceOf(this.#source, stretch, folded, INTERVAL);
  }

  #readTarget({ span }: Task): Passage | null {
    const [target] = within(this.#targets, span);
    return target ? passageOf(target) : null;
  }
}

function firstAuthority(parts: DocumentParts): Passage | null {
  const { source } = parts;
  for (const { sentence } of sentencesWith(parts, /tham\s+quyen/g)) {
    const text = source.text.slice(sentence.start, sentence.end);
    if (text.search(AUTHORITY) >= 0) return source.passage(sentence.start, sentence.end);
  }
  return null;
}

function readPlan(parts: DocumentParts, { targets, deadlines }: Stated, tasks: readonly Clears[]): Clears {
  const first = (clear: Clear): Passage | null => tasks.find((clears) => clears[clear] !== null)?.[clear] ?? null;
  const own: Partial<Record<Clear, Passage | undefined>> = { when: deadlines[0], result: targets[0] };
  const found = ORDER.map((clear) => {
    const stated = own[clear];
    return [clear, stated ? passageOf(stated) : first(clear)] as const;
  });
  const clears = Object.fromEntries(found) as Record<Clear, Passage | null>;
  return { ...clears, authority: clears.authority ?? firstAuthority(parts) };
}

/**
 * Which of the six clears a document states, of each task and as a whole, each with the sentence that states it.
 *
 * who: a body, or all of a kind, is named. what: there is work, not only “thực hiện nhiệm vụ được giao”. responsibility: who leads,
 * supports or answers is said. authority: who may decide, or to whom it is submitted, is said. when: a date or an interval is
 * said. result: a measurable target, or a document or product to be made, is said.
 */
export function readClarity(parts: DocumentParts, stated: Stated): Clarity {
  const reader = new TaskReader(parts.source, stated);
  const tasks = stated.assignments.map((assignment) => assignment.tasks.map((task) => reader.read(assignment, task)));
  return { plan: readPlan(parts, stated, tasks.flat()), tasks };
}
