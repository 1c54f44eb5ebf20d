import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
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
  app.setErrorHandler((error: FastifyError | GraphQLError, _request, reply) => {
    if (error instanceof GraphQLError || isStoreAway(error)) return refuseQuestion(error, reply);
    const status = error.statusCode ?? 500;
    if (status >= 500) process.stderr.write(`HTTP error that is not ours: ${String(error)}\n`);
    const message = status >= 500 ? 'Something went wrong here.' : error.message;
    const code = CODES[status] ?? (status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST');
    return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.status(404).send({
      errors: [{ message: 'Nothing is here. The API answers at /graphql.', extensions: { code: 'NOT_FOUND' } }],
    }),
  );
}

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
