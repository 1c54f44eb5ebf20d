import { GraphQLError } from 'graphql';

/** The file holds personal data, which nobody is given; the message says what is to be had instead. */
export class FileWithheldError extends GraphQLError {
  override readonly name = 'FileWithheldError';
  constructor() {
    super('This file holds personal data: the office keeps it. Its text and its pages are here without these.', {
      extensions: { code: 'FILE_WITHHELD', http: { status: 403 } },
    });
  }
}

/** Too much is being made at this moment; the same may be asked again. */
export class BusyError extends GraphQLError {
  override readonly name = 'BusyError';
  constructor() {
    super('Too many pages are being drawn. Ask again in a few seconds.', {
      extensions: { code: 'BUSY', http: { status: 503 } },
    });
  }
}
