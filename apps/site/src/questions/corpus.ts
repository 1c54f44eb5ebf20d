import { type Ask, askOverHttp, NoAnswerError } from '../ask.ts';
import { graphql, type ResultOf } from '../graphql.ts';

const CorpusQuestion = graphql(`
  query Corpus {
    corpus {
      documentsHeld
      documentsCited
      targets
      obligations
      tasks
      updatedAt
      notYetShown
      verdictRule {
        id
        verdict
        because
        becauseEn
      }
      lineageRule {
        id
        verdict
        because
        becauseEn
      }
    }
  }
`);

/** What the corpus holds, and until when. */
export type CorpusFields = ResultOf<typeof CorpusQuestion>['corpus'];

// every page names the day of the data, and a site that is built is of one day
let whileBuilding: Promise<CorpusFields> | null = null;

/** Asks what the corpus holds. */
export async function askCorpus(ask: Ask): Promise<CorpusFields> {
  const answer = () => ask(CorpusQuestion, {}).then(({ corpus }) => corpus);
  if (ask !== askOverHttp) return answer();
  whileBuilding ??= answer();
  return whileBuilding;
}

/** The day of the data, or `null` where nobody answers: a page is not lost for its foot. */
export async function askDataDay(ask: Ask): Promise<string | null> {
  try {
    return (await askCorpus(ask)).updatedAt;
  } catch (error) {
    if (error instanceof NoAnswerError) return null;
    throw error;
  }
}
