/** A file that cannot be read: the message says which, why, and what next. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  /** Such as `EMPTY_FILE`, `ENCRYPTED`, `FILE_TOO_LARGE`, `DAMAGED`, `TOO_SLOW`. */
  readonly code: string;
  /** The message without the file's name. */
  readonly why: string;
  constructor(path: string, code: string, why: string) {
    super(`${path}: ${why}`);
    this.code = code;
    this.why = why;
  }
}
