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
  // what a tool wrote has many lines, and the cause may stand in one of them
  if (error instanceof StartError && !error.message.includes('\n')) return error.message;
  const { message, code = '', path, stack } = error as Partial<NodeJS.ErrnoException>;
  const said = message ?? String(error);
  // Node’s own errors begin with their code
  const text = code === '' || said.includes(code) ? said : `${code} ${said}`;
  return outsideCause(text, path) ?? (error instanceof StartError ? error.message : (stack ?? text));
}

function outsideCause(text: string, path: string | undefined): string | null {
  const where = path ? ` (${path})` : '';
  const lineWith = (cause: RegExp): string | undefined => text.split('\n').find((line) => cause.test(line));
  if (lineWith(DISK_FULL)) return `The disk is full${where}: free some space and run the same again; nothing is lost.`;
  const noRight = lineWith(NO_RIGHT);
  if (noRight) {
    return `A right is missing${where}: ${noRight.trim()}. Give this user the right to write there, or name another folder (DATA_FOLDER for the data).`;
  }
  const away = lineWith(STORE_AWAY);
  return away
    ? `PostgreSQL went away in the middle (${away.trim()}). What was finished is kept: run the same again.`
    : null;
}
