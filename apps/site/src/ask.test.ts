import { expect, test } from 'vitest';
import { type Answer, askThrough, everyNode, graphqlAddress, NoAnswerError } from './ask.ts';
import { graphql } from './graphql.ts';

const question = graphql(`
  query Corpus {
    corpus {
      documentsHeld
    }
  }
`);

test('asks through the server that hosts the site, with the question as text', async () => {
  const asked: string[] = [];
  const ask = askThrough({
    ask: (query) => {
      asked.push(query.replace(/\s+/gu, ' '));
      return Promise.resolve({ data: { corpus: { documentsHeld: 5 } } });
    },
  });
  expect(await ask(question, {})).toEqual({ corpus: { documentsHeld: 5 } });
  expect(asked).toEqual(['query Corpus { corpus { documentsHeld } }']);
});

const REFUSALS: [name: string, ask: () => Promise<Answer>][] = [
  ['an error', () => Promise.resolve({ data: null, errors: [{ message: 'The store is away.' }] })],
  ['nothing', () => Promise.resolve({})],
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
];

test.each(REFUSALS)('%s is no answer', async (_, ask) => {
  await expect(askThrough({ ask })(question, {})).rejects.toThrow(NoAnswerError);
});

test('a list is read to its end, and a list that is not there is empty', async () => {
  const pages: Record<string, { nodes: string[]; next: string | null }> = {
    start: { nodes: ['a', 'b'], next: 'b' },
    b: { nodes: ['c'], next: null },
  };
  const list = await everyNode((after) => {
    const page = pages[after ?? 'start'];
    return Promise.resolve({
      edges: (page?.nodes ?? []).map((node) => ({ node })),
      pageInfo: { hasNextPage: page?.next !== null, endCursor: page?.next ?? null },
    });
  });
  expect(list).toEqual(['a', 'b', 'c']);
  expect(await everyNode(() => Promise.resolve(null))).toEqual([]);
});

test.each([
  [undefined, 'http://localhost:4000/graphql'],
  ['http://localhost:4000', 'http://localhost:4000/graphql'],
  ['http://localhost:4000/graphql', 'http://localhost:4000/graphql'],
  ['https://sauro.example/api/graphql', 'https://sauro.example/api/graphql'],
])('an API at %s answers at %s', (api, address) => expect(graphqlAddress(api)).toBe(address));
