import type { Meilisearch } from 'meilisearch';
import { expect, test } from 'vitest';
import { PASSAGES } from './index-settings.ts';
import { indexDocuments } from './search-index.ts';

test('what was shown of a document that is there no more is taken out of the index', async () => {
  const removed: unknown[] = [];
  const done = { waitTask: async () => ({ status: 'succeeded' }) };
  const index = {
    deleteDocuments: (what: unknown) => {
      removed.push(what);
      return done;
    },
    addDocuments: () => done,
  };
  const client = { getRawIndexes: async () => ({ results: [{ uid: PASSAGES }] }), index: () => index };
  await indexDocuments(client as unknown as Meilisearch, ['gone'], []);
  expect(removed).toEqual([{ filter: 'document IN ["gone"]' }]);
});
