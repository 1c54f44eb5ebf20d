import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';

const Check = graphql(
  `
    query Check($text: String!) {
      lookUpSymbol(text: $text) {
        printed
        status
        why
        differs
        documents {
          ...DocumentRow
        }
      }
      readTargets(text: $text) {
        quote
        subject
        population
        comparator
        change
        value
        unit
        missing
        due {
          year
          from
        }
        indicator {
          name
          nameEn
          url
        }
      }
    }
  `,
  [DocumentRow],
);

/** What was found in a text that somebody sent. */
export type CheckedText = ResultOf<typeof Check>;
/** A document number found in it. */
export type CheckedNumber = CheckedText['lookUpSymbol'][number];
/** A goal found in it. */
export type CheckedTarget = CheckedText['readTargets'][number];

/** The numbers and goals of a text. */
export function askCheck(ask: Ask, text: string): Promise<CheckedText> {
  return ask(Check, { text });
}
