import { GraphQLError } from 'graphql';

/** The caller asked for what cannot be: the message says what, and what would do. */
export class BadInputError extends GraphQLError {
  override readonly name = 'BadInputError';
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

/** PostgreSQL does not answer; nothing is lost, the same question may be asked again. */
export class StoreUnavailableError extends GraphQLError {
  override readonly name = 'StoreUnavailableError';
  constructor() {
    super('The store does not answer just now. Ask again in a few seconds.', {
      extensions: { code: 'STORE_UNAVAILABLE', http: { status: 503 } },
    });
  }
}

/** Nothing is at this address; the message says what there is. */
export class NotFoundError extends GraphQLError {
  override readonly name = 'NotFoundError';
  constructor(message: string) {
    super(message, { extensions: { code: 'NOT_FOUND', http: { status: 404 } } });
  }
}
