import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { StoreUnavailableError } from './errors.ts';

const OURS = ['DOCUMENT_NOT_FOUND', 'SEVERAL_DOCUMENTS', 'STORE_UNAVAILABLE', 'QUERY_TOO_COSTLY', 'NOT_FOUND'];
const SHOWN = new Set<unknown>([
  ...OURS,
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);
// PostgreSQL's classes 08 (connection), 53 (no disk, memory or connection left) and 57P (shutdown), and the socket's own
const AWAY = /^(?:08...|53...|57P..|ECONNREFUSED|ECONNRESET|EPIPE)$/u;

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
  if (isStoreAway(error)) {
    const { message, extensions } = new StoreUnavailableError();
    return { message, extensions: { code: extensions['code'] }, ...at };
  }
  process.stderr.write(`GraphQL error that is not ours at ${path?.join('.') ?? 'the query'}: ${String(error)}\n`);
  return { message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' }, ...at };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, http: __, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

/** True where PostgreSQL could not be reached or has no room left, however deep that stands in the chain of causes. */
export function isStoreAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, message, cause, originalError } = error as Cause;
  if (typeof code === 'string' && AWAY.test(code)) return true;
  if (typeof message === 'string' && /Connection terminated|server closed the connection/u.test(message)) return true;
  return isStoreAway(cause, depth + 1) || isStoreAway(originalError, depth + 1);
}
