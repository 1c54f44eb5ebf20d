import type { Ask } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';
import { DocumentRow } from './documents.ts';

const AccuracyQuestion = graphql(
  `
    query Accuracy {
      corpus {
        accuracy {
          measuredOn
          texts
          documents {
            ...DocumentRow
          }
          measures {
            name
            score
            right
            extra
            missed
          }
          firstLooks {
            measuredOn
            texts
            textsEn
            measures {
              name
              score
            }
          }
        }
      }
    }
  `,
  [DocumentRow],
);

/** How often the reader errs, by what was measured. */
export type AccuracyFields = ResultOf<typeof AccuracyQuestion>['corpus']['accuracy'];

/** Asks what was measured of the reader. */
export async function askAccuracy(ask: Ask): Promise<AccuracyFields> {
  return (await ask(AccuracyQuestion, {})).corpus.accuracy;
}
