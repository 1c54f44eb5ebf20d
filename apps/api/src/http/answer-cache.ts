import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import { dayInVietnam } from '../expected-report/today.ts';
import type { ShownCorpus } from '../store/revision.ts';

type Data = Record<string, unknown>;
type Asked = Pick<GraphQLRequestContext<Context>, 'source' | 'request'>;

interface Kept {
  /** The whole answer as it is sent. */
  readonly text: string;
  readonly at: number;
}

/** Answers that are kept, and how every answer is written. */
export interface AnswerCache {
  readonly plugin: ApolloServerPlugin<Context>;
  readonly write: (answer: object) => string;
}

const KEPT_MS = 3_600_000;
/** Characters of answers, and of the questions to them, that are kept in memory. */
const LARGEST_CACHE = 16 * 2 ** 20;

// these tell which engine answers at this moment, and what is due as of today; of a text that somebody sends nothing is kept
const NEVER_KEPT = new Set(['corpus', 'expectedReports', 'lookUpSymbol', 'readTargets']);

// while the index is brought up to date, the same search finds more from one moment to the next
const SEARCHED = new Set(['search', 'suggest']);

function isKept(operation: OperationDefinitionNode | undefined, { isIndexBehind }: ShownCorpus): boolean {
  const fields = operation?.selectionSet.selections ?? [];
  return fields.every(
    (field) =>
      field.kind === Kind.FIELD &&
      !NEVER_KEPT.has(field.name.value) &&
      !(isIndexBehind && SEARCHED.has(field.name.value)),
  );
}

const keyOf = ({ source, request }: Asked, revision: string): string =>
  // what a target comes to depends on the day
  JSON.stringify([revision, dayInVietnam(new Date()), request.operationName ?? '', request.variables ?? {}, source]);

const textOf = (answer: object): string => `${JSON.stringify(answer)}\n`;

/** Keeps answers in memory, as written, for as long as the store and the index are what they were made from. */
export function answerCache(revision: () => Promise<ShownCorpus>): AnswerCache {
  const answers = new LRUCache<string, Kept>({
    maxSize: LARGEST_CACHE,
    ttl: KEPT_MS,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  });
  // what an answer's data were written as: nothing is written twice
  const written = new WeakMap<object, string>();
  const write: AnswerCache['write'] = (answer) => {
    const data = 'data' in answer ? (answer.data as Data | null | undefined) : null;
    return (data && written.get(data)) ?? textOf(answer);
  };
  return { write, plugin: { requestDidStart: async () => listener(answers, written, revision) } };
}

function listener(
  answers: LRUCache<string, Kept>,
  written: WeakMap<object, string>,
  revision: () => Promise<ShownCorpus>,
): GraphQLRequestListener<Context> {
  let key: string | null = null;
  return {
    async responseForOperation({ operation, source, request, response }) {
      const shown = await revision();
      if (!isKept(operation, shown)) return null;
      key = keyOf({ source, request }, shown.key);
      const kept = answers.get(key);
      if (!kept) return null;
      key = null;
      response.http.headers.set('age', String(Math.round((Date.now() - kept.at) / 1000)));
      return { http: response.http, body: { kind: 'single', singleResult: { data: dataOf(kept, request, written) } } };
    },
    async willSendResponse({ contextValue, response: { body } }) {
      if (key === null || contextValue.notes.isPassing || body.kind !== 'single') return;
      const { data, errors } = body.singleResult;
      if (errors || !data) return;
      const text = textOf({ data });
      written.set(data, text);
      answers.set(key, { text, at: Date.now() });
    },
  };
}

/** Over HTTP only the text is wanted; within the process, what it says. */
function dataOf({ text }: Kept, { http }: Asked['request'], written: WeakMap<object, string>): Data {
  if (!http) return (JSON.parse(text) as { data: Data }).data;
  const data = {};
  written.set(data, text);
  return data;
}
