import { inject } from 'vitest';

/** An answer as a caller sees it. */
export interface GraphqlAnswer {
  readonly data?: any;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown>; path?: unknown }[];
}

export const apiUrl = (): string => inject('services').apiUrl;

/** Asks the running API over HTTP. */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> {
  const response = await fetch(`${apiUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer;
}

/** Asks, and takes an error for a failure of the test. */
export async function get(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer['data']> {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
