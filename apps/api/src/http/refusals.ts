import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { HUB_PATH } from '../feeds/make-feed.ts';
import { formatError, isStoreAway } from '../errors/format-error.ts';

const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
};

/** Answers an address that cannot even be read. */
export function refuseBadAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .status(400)
    .send({ errors: [{ message: 'This address cannot be read.', extensions: { code: 'BAD_REQUEST' } }] });
}

/** Makes the server’s own refusals look like GraphQL’s, so that a caller needs one parser; nothing inner is told. */
export function answerRefusals(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | GraphQLError, request, reply) => {
    if (error instanceof GraphQLError || isStoreAway(error)) return refuseQuestion(error, reply);
    const status = error.statusCode ?? 500;
    // whoever hung up, or sent what is no HTTP, was answered already
    if (status >= 500 && !request.raw.socket.destroyed)
      process.stderr.write(`HTTP error that is not ours: ${String(error)}\n`);
    const message = status >= 500 ? 'Something went wrong here.' : error.message;
    const code = CODES[status] ?? (status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST');
    return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.setNotFoundHandler(({ url, method }, reply) => {
    const only = METHODS[url.split('?', 1)[0] ?? ''];
    if (only === undefined && READING.includes(method)) {
      return reply.status(404).send(refusal('Nothing is here. The API answers at /graphql.', 'NOT_FOUND'));
    }
    const allowed = only ?? READING.join(', ');
    const message = `This address is not asked by ${method}, but by ${allowed}.`;
    return reply.status(405).header('allow', allowed).send(refusal(message, 'METHOD_NOT_ALLOWED'));
  });
}

const READING = ['GET', 'HEAD'];
/** Addresses that are asked otherwise than all others. */
const METHODS: Readonly<Record<string, string>> = { '/graphql': 'GET, POST', [HUB_PATH]: 'POST' };

const refusal = (message: string, code: string): object => ({ errors: [{ message, extensions: { code } }] });

const STATUSES: Record<string, number> = {
  BAD_USER_INPUT: 400,
  FILE_WITHHELD: 403,
  NOT_FOUND: 404,
  BUSY: 503,
  STORE_UNAVAILABLE: 503,
};

/** Answers what GraphQL would refuse, where it was asked without GraphQL. */
function refuseQuestion(error: Error, reply: FastifyReply): FastifyReply {
  const { message, extensions = {} } = formatError({ message: error.message, extensions: codeOf(error) }, error);
  return reply
    .status(STATUSES[String(extensions['code'])] ?? 500)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions }] });
}

const codeOf = (error: Error): Record<string, unknown> =>
  error instanceof GraphQLError ? { ...error.extensions } : {};
