import { type Answer, type Ask, askBy, sendTo } from '@sau-ro/schema/client';
import { inBatches, kept, type Question } from './batches.ts';

export { type Answer, type Ask, everyNode, NoAnswerError, type RowOf } from '@sau-ro/schema/client';

const DEFAULT_ADDRESS = 'http://localhost:4000';

/** Where GraphQL answers at an API whose address may be given with or without its path. */
export function graphqlAddress(api: string | undefined): string {
  const address = new URL(api ?? DEFAULT_ADDRESS);
  if (address.pathname === '/') address.pathname = '/graphql';
  return address.href;
}

// the build asks a door of its own, which takes many questions at once
const BATCHES = process.env['API_BATCHES_URL'];

async function sendAll(address: string, questions: readonly Question[]): Promise<Answer[]> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(questions),
  });
  return (await response.json()) as Answer[];
}

const sendBatched =
  BATCHES === undefined ? null : kept(inBatches((questions: readonly Question[]) => sendAll(BATCHES, questions)));

/** Asks over HTTP at `API_URL`: while the site is built, and in `astro dev`. */
export const askOverHttp: Ask = askBy((query, variables) =>
  sendBatched ? sendBatched({ query, variables }) : sendTo(graphqlAddress(process.env['API_URL']))(query, variables),
);

/** Asks through the server that hosts the site where there is one, else over HTTP. */
export function askThrough(locals: App.Locals): Ask {
  return locals.ask ? askBy(locals.ask) : askOverHttp;
}
