import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A question of the document: how it is asked, and what it printed. */
export interface WorkedQuestion {
  readonly title: string;
  readonly language: string;
  readonly code: string;
  readonly printed: string;
}

const SECTION =
  /^## (?<title>\d+\. [^\n]+)\n[^]*?```(?<language>sh|js|python|spreadsheet)\n(?<code>[^]*?)```\n\n```text\n(?<printed>[^]*?)```/gmu;

/** The questions of a document in order. */
export const workedQuestions = (document: string): WorkedQuestion[] =>
  Array.from(document.matchAll(SECTION), ({ groups }) => groups as unknown as WorkedQuestion);

const run = promisify(execFile);
const PROGRAMS: Readonly<Record<string, (code: string) => [string, string[]]>> = {
  sh: (code) => ['sh', ['-c', code]],
  js: (code) => [process.execPath, ['--input-type=module', '-e', code]],
  python: (code) => ['python3', ['-c', code]],
};

/** Asks a question as it is printed, but of another address; says what it prints. */
export async function askAsPrinted({ language, code }: WorkedQuestion, apiUrl: string): Promise<string> {
  const asked = code.replaceAll('http://localhost:4000', apiUrl);
  const program = PROGRAMS[language];
  if (!program) return askAsSheet(asked);
  const [file, args] = program(asked);
  const { stdout } = await run(file, args, {
    env: { PATH: process.env['PATH'], PYTHONIOENCODING: 'utf-8' },
    timeout: 30_000,
  });
  return stdout.trimEnd();
}

/** A spreadsheet fetches the address and makes rows of it: how many of how many columns, and the first of these. */
async function askAsSheet(formula: string): Promise<string> {
  const address = /^=IMPORTDATA\("(?<address>[^"]+)"\)$/mu.exec(formula)?.groups?.['address'] ?? '';
  const { parse } = await import('csv-parse/sync');
  const rows: string[][] = parse(await (await fetch(address)).text());
  const [head = []] = rows;
  return `${rows.length - 1} rows of ${head.length} columns: ${head.slice(0, 4).join(', ')} …`;
}
