import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { BadInputError, StoreUnavailableError } from './errors.ts';

const OURS = [
  'DOCUMENT_NOT_FOUND',
  'SEVERAL_DOCUMENTS',
  'STORE_UNAVAILABLE',
  'QUERY_TOO_COSTLY',
  'NOT_FOUND',
  'FILE_WITHHELD',
  'BUSY',
];
const SHOWN = new Set<unknown>([
  ...OURS,
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);
// PostgreSQL's classes 08 (connection), 53 (no disk, memory or connection left) and 57P (shutdown), and the socket's own
const AWAY = /^(?:08(?!P01)...|53...|57P..|ECONNREFUSED|ECONNRESET|EPIPE)$/u;
// class 22: a value that its column cannot hold
const UNFIT = /^22...$/u;

interface Cause {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly originalError?: unknown;
}

/** Lets our own errors and GraphQL’s through; every other one is told to the operator and masked for the caller. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (SHOWN.has(formatted.extensions?.['code'])) return withoutStack(formatted);
  const { locations, path } = formatted;
  const at = { ...(locations && { locations }), ...(path && { path }) };
  const known = knownCause(error);
  if (known) return { message: known.message, extensions: { code: known.extensions['code'] }, ...at };
  process.stderr.write(`GraphQL error that is not ours at ${path?.join('.') ?? 'the query'}: ${String(error)}\n`);
  return { message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' }, ...at };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

function knownCause(error: unknown): StoreUnavailableError | BadInputError | null {
  if (isStoreAway(error)) return new StoreUnavailableError();
  if (!hasCause(error, ({ code }) => typeof code === 'string' && UNFIT.test(code))) return null;
  return new BadInputError(
    'A value of this question is none that the store can compare with. Check ids, cursors and numbers.',
  );
}

/** True where PostgreSQL could not be reached or has no room left, however deep that stands in the chain of causes. */
export const isStoreAway = (error: unknown): boolean =>
  hasCause(
    error,
    ({ code, message }) =>
      (typeof code === 'string' && AWAY.test(code)) ||
      (typeof message === 'string' && /Connection terminated|server closed the connection/u.test(message)),
  );

function hasCause(error: unknown, isMeant: (cause: Cause) => boolean, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { cause, originalError } = error as Cause;
  return isMeant(error) || hasCause(cause, isMeant, depth + 1) || hasCause(originalError, isMeant, depth + 1);
}
