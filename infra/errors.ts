/** Something that whoever started us can put right; its message is all that they need to read. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const DISK_FULL = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/u;
const NO_RIGHT = /EACCES|EPERM|EROFS|Permission denied|Read-only file system/u;
const STORE_AWAY = /ECONNREFUSED|ECONNRESET|EPIPE|57P0|Connection terminated|server closed the connection/u;

/** What to tell of an error: one line where the cause is outside the program, the whole of it where it is ours. */
export function explain(error: unknown): string {
  if (error instanceof StartError) return error.message;
  const { message, code = '', path, stack } = error as Partial<NodeJS.ErrnoException>;
  const text = `${code} ${message ?? String(error)}`;
  const where = path ? ` (${path})` : '';
  if (DISK_FULL.test(text)) return `The disk is full${where}: free some space and run the same again; nothing is lost.`;
  if (NO_RIGHT.test(text)) {
    return `A right is missing${where}: ${message ?? text}. Give this user the right to write there, or set DATA_FOLDER.`;
  }
  if (STORE_AWAY.test(text)) {
    return `PostgreSQL went away in the middle (${message ?? code}). What was finished is kept: run the same again.`;
  }
  return stack ?? text;
}
