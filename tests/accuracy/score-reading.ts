import type { Reading } from '../../packages/reading/src/index.ts';
import type { Gold } from './gold.ts';
import {
  collapse,
  dateAsCompared,
  dueAsCompared,
  likeness,
  overlap,
  placeOf,
  plain,
  plainBody,
  symbolAsCompared,
} from './likeness.ts';
import { matchRows } from './match-rows.ts';
import type { Tally } from './tally.ts';

const LEAST_OVERLAP = 0.3;
const LIKE_TITLE = 0.85;
const LIKE_NAME = 0.6;
const LIKE_BODY = 0.5;

const short = (text: string): string => text.slice(0, 90);

function scoreHeader(gold: Gold, reading: Reading, tally: Tally): void {
  const same = (name: string, one: string, other: string): void =>
    tally.field(`header.${name}`, one === other, `${gold.file}: ${one} / ${other}`);
  same('symbol', symbolAsCompared(gold.symbol), symbolAsCompared(reading.symbol));
  same('type', gold.type ?? '', reading.type ?? '');
  same('issuer', plainBody(gold.issuer), plainBody(reading.issuer));
  same('locality', plain(gold.locality?.name), plain(reading.locality?.name));
  same('issuedOn', dateAsCompared(gold.issuedOn), dateAsCompared(reading.issuedOn));
  same('period', `${gold.period?.from}–${gold.period?.to}`, `${reading.period?.from}–${reading.period?.to}`);
  same('signer', plain(gold.signer?.name), plain(reading.signer?.name));
  const isLike = likeness(plain(gold.title), plain(reading.title)) >= LIKE_TITLE;
  tally.field('header.title', isLike, `${gold.file}: ${gold.title} / ${reading.title}`);
}

function scoreCitations(gold: Gold, { citations }: Reading, tally: Tally): void {
  const { hits, missed, extra } = matchRows(gold.citations, citations, (one, other) => {
    if (symbolAsCompared(one.symbol) !== symbolAsCompared(other.symbol)) return 0;
    return dateAsCompared(one.date) === dateAsCompared(other.date) ? 2 : 1;
  });
  const show = ({ symbol }: { symbol: string }): string => `${gold.file} ${symbol}`;
  tally.rows('citations', hits.length, extra.map(show), missed.map(show));
  for (const [one, other] of hits) {
    tally.field('citations.date', one.date === other.date, `${show(one)}: ${one.date} / ${other.date}`);
    tally.field('citations.role', one.role === other.role, `${show(one)}: ${one.role} / ${other.role}`);
    tally.field(
      'citations.mentions',
      one.mentions === other.mentions,
      `${show(one)}: ${one.mentions} / ${other.mentions}`,
    );
  }
}

// “75 tuổi” is a number of years
const unitAsCompared = (unit: string): string => plain(unit).replace('tuoi', 'nam');

function scoreTargets(gold: Gold, { targets }: Reading, text: string, tally: Tally): void {
  const { hits, missed, extra } = matchRows(gold.targets, targets, (one, other) => {
    if (one.value !== other.value || unitAsCompared(one.unit) !== unitAsCompared(other.unit)) return 0;
    const common = overlap(text, one.quote, other.quote);
    return common < LEAST_OVERLAP ? 0 : common + (one.indicator === other.indicator ? 0.5 : 0);
  });
  const show = ({ quote }: { quote: string }): string => `${gold.file} “${short(quote)}”`;
  tally.rows('targets', hits.length, extra.map(show), missed.filter(({ echo }) => !echo).map(show));
  for (const [one, other] of hits) {
    const same = (name: string, left: unknown, right: unknown): void =>
      tally.field(`targets.${name}`, left === right, `${show(one)}: ${String(left)} / ${String(right)}`);
    same('comparator', one.comparator, other.comparator);
    same('change', one.change, other.change);
    same('due', dueAsCompared(one.due), dueAsCompared(other.due));
    same('indicator', one.indicator, other.indicator);
    tally.field('targets.quote', placeOf(text, other.quote) !== null, `${show(other)} is not verbatim`);
  }
}

function scoreObligations(gold: Gold, { obligations }: Reading, text: string, tally: Tally): void {
  const { hits, missed, extra } = matchRows(gold.obligations, obligations, (one, other) => {
    const common = overlap(text, one.quote, other.quote);
    if (common < LEAST_OVERLAP) return 0;
    return (
      common + Number(one.frequency === other.frequency) + Number(dueAsCompared(one.due) === dueAsCompared(other.due))
    );
  });
  const show = ({ quote }: { quote: string }): string => `${gold.file} “${short(quote)}”`;
  const wanted = hits.filter(([one]) => !one.optional);
  tally.rows('obligations', wanted.length, extra.map(show), missed.filter(({ optional }) => !optional).map(show));
  for (const [one, other] of wanted) {
    const [dueOne, dueOther] = [dueAsCompared(one.due), dueAsCompared(other.due)];
    tally.field(
      'obligations.frequency',
      one.frequency === other.frequency,
      `${show(one)}: ${one.frequency} / ${other.frequency}`,
    );
    tally.field('obligations.due', dueOne === dueOther, `${show(one)}: ${dueOne} / ${dueOther}`);
    if (one.to === null) continue;
    const isLike = likeness(plainBody(one.to), plainBody(other.to)) >= LIKE_BODY;
    tally.field('obligations.to', isLike, `${show(one)}: ${one.to} / ${other.to}`);
  }
}

function scoreAssignments(gold: Gold, { assignments }: Reading, tally: Tally): void {
  const like = (one: { agency: string }, other: { agency: string }): number =>
    likeness(plainBody(one.agency), plainBody(other.agency));
  const { hits, missed, extra } = matchRows(gold.assignments, assignments, (one, other) => {
    if (like(one, other) < LIKE_NAME) return 0;
    return like(one, other) + (one.elsewhere ? 0 : 0.5) + (one.tasks === other.tasks.length ? 0.25 : 0);
  });
  const show = ({ agency }: { agency: string }): string => `${gold.file} ${agency}`;
  const wanted = hits.filter(([one]) => !one.elsewhere);
  const unknown = extra.filter((other) => !gold.assignments.some((one) => like(one, other) >= LIKE_NAME));
  tally.rows('assignments', wanted.length, unknown.map(show), missed.filter((one) => !one.elsewhere).map(show));
  for (const [one, other] of wanted) {
    const isRight = one.tasks === other.tasks.length;
    tally.field('assignments.tasks', isRight, `${show(one)}: ${one.tasks} / ${other.tasks.length}`);
  }
}

function scoreSections(gold: Gold, { sections }: Reading, tally: Tally): void {
  const { hits, missed, extra } = matchRows(gold.sections, sections, (one, other) => {
    const like = likeness(plain(one.title), plain(other.title));
    return plain(one.label) === plain(other.label) && like >= LIKE_NAME ? like : 0;
  });
  const show = ({ label, title }: { label: string; title: string }): string => `${gold.file} ${label} ${short(title)}`;
  tally.rows('sections', hits.length, extra.map(show), missed.map(show));
  for (const [one, other] of hits) {
    tally.field('sections.depth', one.depth === other.depth, `${show(one)}: ${one.depth} / ${other.depth}`);
  }
}

function scoreRecipients(gold: Gold, { recipients }: Reading, tally: Tally): void {
  const { hits, missed, extra } = matchRows(gold.recipients, recipients, (one, other) => {
    const like = likeness(plain(one), plain(other));
    return like >= LIKE_NAME ? like : 0;
  });
  const show = (recipient: string): string => `${gold.file} ${recipient}`;
  tally.rows('recipients', hits.length, extra.map(show), missed.map(show));
}

/** Compares what was read of a text with what a person read of it. */
export function scoreReading(gold: Gold, reading: Reading, given: string, tally: Tally): void {
  const text = collapse(given);
  scoreHeader(gold, reading, tally);
  scoreCitations(gold, reading, tally);
  scoreTargets(gold, reading, text, tally);
  scoreObligations(gold, reading, text, tally);
  scoreAssignments(gold, reading, tally);
  scoreSections(gold, reading, tally);
  scoreRecipients(gold, reading, tally);
}
