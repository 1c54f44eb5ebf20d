import { type Ask, askBy, sendTo } from '@sau-ro/schema/client';

export { type Answer, type Ask, everyNode, NoAnswerError, type RowOf } from '@sau-ro/schema/client';

const DEFAULT_ADDRESS = 'http://localhost:4000';

/** Where GraphQL answers at an API whose address may be given with or without its path. */
export function graphqlAddress(api: string | undefined): string {
  const address = new URL(api ?? DEFAULT_ADDRESS);
  if (address.pathname === '/') address.pathname = '/graphql';
  return address.href;
}

/** Asks over HTTP at `API_URL`: while the site is built, and in `astro dev`. */
export const askOverHttp: Ask = askBy((query, variables) =>
  sendTo(graphqlAddress(process.env['API_URL']))(query, variables),
);

/** Asks through the server that hosts the site where there is one, else over HTTP. */
export function askThrough(locals: App.Locals): Ask {
  return locals.ask ? askBy(locals.ask) : askOverHttp;
}
