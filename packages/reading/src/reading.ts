import type { Clarity } from './clarity/clarity.ts';
import type { Result } from './results/result.ts';

/** Where a stretch of text stands: `[start, end)`, UTF-16 offsets into the source text as it was given. */
export type Span = readonly [start: number, end: number];

/** A verbatim stretch of the source text; `text.slice(...span)` is the quote but for runs of whitespace. */
export interface Passage {
  readonly quote: string;
  readonly span: Span;
}

/** A date whose parts may be left blank in print; a blank part is `null`. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The years that a document says it covers. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A place as the document names it, and the larger places that it says this lies within. */
export interface PlaceName {
  readonly name: string;
  readonly within: readonly string[];
}

/** Who signed, as what, and in whose name (`TM.`, `KT.`, `T/M`): 30/2020/NĐ-CP, Appendix I. */
export interface Signer {
  readonly name: string;
  readonly position: string | null;
  readonly forms: readonly string[];
}

/** What the head and the foot of a document say of itself. */
export interface Header {
  /** The document's own number, whole; `null` where it was left blank or never printed. */
  readonly symbol: string | null;
  /** What was printed of a blank number, such as `/KH-UBND`. */
  readonly symbolForm: string | null;
  readonly type: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly locality: PlaceName | null;
  readonly issuedOn: PartialDate | null;
  readonly period: Period | null;
  readonly signer: Signer | null;
}

/** A heading, in the order of the text. `span` covers the heading itself, label included. */
export interface Section {
  readonly label: string;
  readonly title: string;
  readonly depth: number;
  readonly span: Span;
}

/** Why one document names another: it carries it out, rests on it (Căn cứ), or merely mentions it. */
export type CitationRole = 'implements' | 'basis' | 'mention';

/** Another document, named by its number; one for each document, however often it is named. */
export interface Citation extends Passage {
  readonly symbol: string;
  readonly type: string | null;
  /** ISO date, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly role: CitationRole;
  readonly mentions: number;
}

/** A document named in words only, such as a congress resolution or a law. */
export interface NamedDocument {
  readonly text: string;
  readonly span: Span;
}

/** When a target falls due: in a year, or from a year on. */
export type TargetDue = { readonly year: number } | { readonly from: number };

/** How the measured figure has to stand to the target's value. */
export type Comparator = '>=' | '>' | '=' | '<=' | '<';

/** A measurable goal. */
export interface Target extends Passage {
  readonly subject: string;
  readonly population: string | null;
  /** Id in the gazetteer's indicators, or `null` where none has this meaning. */
  readonly indicator: string | null;
  readonly comparator: Comparator;
  /** `increase` and `decrease`: the value is a change, not a level. */
  readonly change: 'level' | 'increase' | 'decrease';
  readonly value: number;
  readonly unit: string;
  readonly due: TargetDue | null;
  /** Labels of the headings above it, joined: `II.2`. */
  readonly section: string | null;
}

/** How often a report is due; `periodic`: no interval is given; `ad-hoc`: when something arises. */
export type Frequency = 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'once' | 'periodic' | 'ad-hoc';

/** A date that may be a day of every year. */
export interface DueDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A reporting duty. */
export interface Obligation extends Passage {
  readonly what: string;
  readonly frequency: Frequency;
  readonly due: DueDate | null;
  readonly boundary: 'before' | 'on' | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly via: string | null;
}

/** One piece of work: a bullet, or a sentence where there are no bullets. */
export interface Task {
  readonly text: string;
  readonly span: Span;
  /** `lead` (chủ trì), `support` (phối hợp), or `null` where neither is said. */
  readonly role: 'lead' | 'support' | null;
  readonly with: readonly string[];
  readonly due: DueDate | null;
}

/** What one agency is given to do at one place of the document. */
export interface Assignment extends Passage {
  readonly agency: string;
  /** “Đề nghị …”: a request to a Party or mass body, not an order. */
  readonly requested: boolean;
  readonly section: string | null;
  readonly tasks: readonly Task[];
}

/** A date by which, or a time during which, something is to happen. */
export interface Deadline extends Passage {
  readonly date: Readonly<Record<string, number | string>>;
  readonly what: string;
}

/** Whether the text can be trusted letter by letter, and the figures that say so. */
export interface Quality {
  readonly kind: 'clean' | 'ocr-damaged';
  /** Share of the words that are no Vietnamese syllable, 0 to 1. */
  readonly unknownWords: number;
  /** Share of the words that carry a Vietnamese mark, 0 to 1. */
  readonly markedWords: number;
}

/** All that was read from one document. Nothing is guessed: what is not stated is `null`. */
export interface Reading extends Header {
  readonly citations: readonly Citation[];
  readonly namedWithoutNumber: readonly NamedDocument[];
  readonly targets: readonly Target[];
  readonly qualitativeTargets: readonly string[];
  readonly obligations: readonly Obligation[];
  readonly assignments: readonly Assignment[];
  /** Figures of a progress report; empty for every other document. */
  readonly results: readonly Result[];
  readonly deadlines: readonly Deadline[];
  readonly funding: readonly Passage[];
  readonly sections: readonly Section[];
  readonly recipients: readonly string[];
  readonly quality: Quality;
  readonly clarity: Clarity;
  /** A damaged text in right Vietnamese; quotes stay as printed. `null` for a clean one. */
  readonly restoredText: string | null;
  /**
   * How the restored text stands to the one as given: pairs of numbers `n, m`, the next n signs of the restored text each stand
   * for one as given, then one stands for m of them (0: for none of its own); what follows the last pair is sign for sign.
   */
  readonly restoredAlignment: readonly number[] | null;
}

/** A document's number taken apart: `72-NQ/TW`, `15/2020/NĐ-CP`, `/KH-UBND`. */
export interface DocumentSymbol {
  readonly number: string | null;
  readonly year: number | null;
  readonly type: string | null;
  readonly issuer: string;
}

/** A document named in a text by its number, and what the text says of it there. */
export interface Reference extends Passage {
  readonly symbol: string;
  readonly date: string | null;
  readonly issuer: string | null;
}

export type { Comparison, PreviousValue, Result, ResultPeriod } from './results/result.ts';
