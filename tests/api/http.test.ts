import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { apiUrl, ask } from './ask.ts';

const link = (query: string): string => `${apiUrl()}/graphql?query=${encodeURIComponent(query)}`;

test('a plain link asks a question, as a browser’s address bar does', async () => {
  const response = await fetch(link('{ corpus { documentsHeld } }'), { headers: { accept: 'text/html,*/*' } });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ data: { corpus: { documentsHeld: 5 } } });
  expect(response.headers.get('cache-control')).toContain('max-age');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('an answer that has not changed is not sent again', async () => {
  const url = link('{ documents(first: 2) { edges { node { slug } } } }');
  const etag = (await fetch(url)).headers.get('etag');
  expect(etag).toBeTruthy();
  const again = await fetch(url, { headers: { 'if-none-match': etag ?? '' } });
  expect(again.status).toBe(304);
});

test('an answer that is kept is told again as it was, with its age; another question is not taken for it', async () => {
  const ask = async (body: object): Promise<{ age: string | null; text: string }> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${apiUrl()}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { age: response.headers.get('age'), text: await response.text() };
  };
  // never asked before, of whichever system is tested
  const query = `query one($n: Int) { documents(first: $n) { edges { node { title } } } } query two { corpus { targets } } # ${Date.now()}`;
  const one = { query, operationName: 'one', variables: { n: 2 } };
  const made = await ask(one);
  expect(made.age).toBeNull();
  const kept = await ask(one);
  expect(kept.text).toBe(made.text);
  expect(kept.age).toMatch(/^\d+$/u);
  expect(await ask({ ...one, variables: { n: 1 } })).toMatchObject({ age: null });
  // which engine answers is asked anew each time
  expect([await ask({ query, operationName: 'two' }), await ask({ query, operationName: 'two' })]).toMatchObject([
    { age: null },
    { age: null },
  ]);
});

test('a browser that opens the address gets GraphiQL, which names no outside address to load from', async () => {
  const response = await fetch(`${apiUrl()}/graphql`, { headers: { accept: 'text/html' } });
  const page = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(page).toContain('graphiql');
  expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
});

test.each([
  [
    'too deep',
    `{ documents { edges { node { ${'citations { edges { node { to { '.repeat(6)} slug ${'} } } }'.repeat(6)} } } } }`,
  ],
  ['too many aliases', `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: corpus { targets }`).join(' ')} }`],
  [
    'too costly',
    '{ documents(first: 100) { edges { node { targets(first: 100) { edges { node { subject document { targets(first: 100) { edges { node { subject document { slug title } } } } } } } } } } } }',
  ],
  ['too long', `{ ${'corpus { targets } '.repeat(2000)} }`],
  ['no GraphQL', '{ documents('],
  ['a field that does not exist', '{ documents { nothing } }'],
])('a question that is %s is refused with a code, not answered and not crashed', async (_, query) => {
  const { errors, data } = await ask(query);
  expect(data).toBeFalsy();
  expect(errors?.[0]?.extensions['code']).toMatch(/^[A-Z_]+$/u);
  expect(JSON.stringify(errors)).not.toMatch(/node_modules|\.ts:|at async/u);
});

// as text: to write such an object takes more of the stack than there may be
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

const CODES = 'BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|PERSISTED_QUERY_NOT_SUPPORTED';

test.each([
  ['a variable that is missing', { query: 'query($v: String!) { search(query: $v) { totalCount } }' }],
  [
    'a variable of another kind',
    { query: 'query($n: Int) { documents(first: $n) { totalCount } }', variables: { n: 1.5 } },
  ],
  [
    'a null for a default',
    { query: 'query($n: Int) { search(query: "a", first: $n) { totalCount } }', variables: { n: null } },
  ],
  ['an operation that is not there', { query: '{ __typename }', operationName: 'nope' }],
  ['several operations and no name', { query: 'query a { __typename } query b { __typename }' }],
  ['a mutation', { query: 'mutation { x }' }],
  ['a subscription', { query: 'subscription { x }' }],
  ['a stored query', { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }],
  [
    'variables nested ten thousand deep',
    `{"query": "query($s: String) { document(slug: $s) { slug } }", "variables": {"s": ${nested(10_000)}}}`,
  ],
  ['a NUL in a word', { query: String.raw`{ document(slug: "a\u0000b") { slug } }` }],
  ['a NUL in a variable', { query: 'query($s: String) { document(slug: $s) { slug } }', variables: { s: 'a\0b' } }],
  ['a cursor of another list', { query: '{ documents(after: "YXQ6NQ") { totalCount } }' }],
  ['a forged cursor', { query: '{ documents(after: "W3siJGd0IjoiMCJ9LCJ4Il0") { totalCount } }' }],
  [
    'a cursor with values that do not fit',
    { query: '{ documents(after: "WyIyMDI2LTAxLTAxIiwieCJd") { totalCount } }' },
  ],
  ['an empty cursor', { query: '{ localities(after: "W10") { totalCount } }' }],
])('%s is told to the caller as the caller’s own', async (_, body) => {
  const response = await fetch(`${apiUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string }; message: string }[] };
  expect(errors?.[0]?.extensions.code).toMatch(new RegExp(`^(?:${CODES})$`, 'u'));
  expect(response.status).toBeLessThan(500);
});

test('variables that are all wrong are refused at the first, in few words', async () => {
  const filter = Object.fromEntries(Array.from({ length: 8000 }, (_, at) => [`k${at}`, 1]));
  const query = 'query($f: SearchFilter) { search(query: "a", filter: $f) { totalCount } }';
  const { errors } = await ask(query, { f: filter });
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(JSON.stringify(errors).length).toBeLessThan(1000);
}, 10_000);

test('an error is kept by nobody on the way', async () => {
  const response = await fetch(link('{ document(symbol: "9999-NQ/TW") { slug } }'));
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('an address that cannot be read is refused in GraphQL’s form', async () => {
  const response = await fetch(`${apiUrl()}/%`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test('batches are refused', async () => {
  const response = await fetch(`${apiUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ corpus { targets } }' }]),
  });
  expect(response.status).toBe(400);
});

test.each([
  ['a body over the limit', 'x'.repeat(300_000), 413],
  ['broken JSON', '{"query":', 400],
])('%s is refused in GraphQL’s form', async (_, body, status) => {
  const response = await fetch(`${apiUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBe(status);
  expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(1);
});

test('it is ready, and an address that is none says where the API is', async () => {
  expect(await (await fetch(`${apiUrl()}/readyz`)).json()).toEqual({ ready: true, missing: [] });
  const nowhere = await fetch(`${apiUrl()}/khong-co`);
  expect(nowhere.status).toBe(404);
  expect(await nowhere.text()).toContain('/graphql');
});

test('it speaks GraphQL over HTTP as specified', async () => {
  const results = await auditServer({ url: `${apiUrl()}/graphql`, fetchFn: fetch });
  // the SHOULDs too
  const failed = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
  expect(results.length).toBeGreaterThan(50);
  expect(failed).toEqual([]);
});
