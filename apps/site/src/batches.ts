import { LRUCache } from 'lru-cache';

/** A question to GraphQL. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Send<Answer> = (question: Question) => Promise<Answer>;

const LARGEST_BATCH = 100;
// while one is answered, pages are made of the other
const MOST_UNDERWAY = 3;
// a page and its English twin are made beside each other
const KEPT = 500;

interface Waiting<Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** Sends together what is asked while the requests before are being answered. */
export function inBatches<Answer>(
  sendAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): Send<Answer> {
  const waiting: Waiting<Answer>[] = [];
  let underway = 0;
  const flush = async (): Promise<void> => {
    if (underway === MOST_UNDERWAY || waiting.length === 0) return;
    underway += 1;
    await settle(waiting.splice(0, LARGEST_BATCH), sendAll);
    underway -= 1;
    void flush();
  };
  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void flush());
      waiting.push({ question, resolve, reject });
    });
}

async function settle<Answer>(
  batch: readonly Waiting<Answer>[],
  sendAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): Promise<void> {
  try {
    const answers = await sendAll(batch.map(({ question }) => question));
    batch.forEach(({ resolve, reject }, at) => {
      const answer = answers[at];
      if (answer === undefined) reject(new Error(`Of ${batch.length} questions ${answers.length} were answered.`));
      else resolve(answer);
    });
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

/** Asks the same question once for all who ask it within a short time. */
export function kept<Answer>(send: Send<Answer>): Send<Answer> {
  const answers = new LRUCache<string, Promise<Answer>>({ max: KEPT });
  return (question) => {
    const key = JSON.stringify(question);
    const known = answers.get(key);
    if (known) return known;
    const answer = send(question);
    answers.set(key, answer);
    // what failed may be asked again
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
