import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { oldLetters, openFiles, type SourceFile, UnreadableFileError } from '@sau-ro/files';
import { read, type Reading } from '@sau-ro/reading';
import { pageProgress } from '../ingest/page-progress.ts';

const USAGE = 'npm run --silent read -- FILE… [--out DIR]\n';

interface Asked {
  readonly files: readonly string[];
  readonly out: string | null;
}

function parseCommandLine(): Asked | null {
  try {
    const options = { out: { type: 'string' }, help: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    return positionals.length === 0 || values.help ? null : { files: positionals, out: values.out ?? null };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

async function readFiles({ files, out }: Asked): Promise<{ readings: Reading[]; failed: number }> {
  const readings: Reading[] = [];
  const write = out === null ? null : writerInto(out);
  let failed = 0;
  const complain = (error: unknown): void => {
    failed += 1;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  };
  using reader = openFiles({ recognisedPages: process.env['RECOGNISED_PAGES'] || null });
  for (const file of files) {
    for (const source of await reader.read(file, pageProgress(file, showPage))) {
      if (source instanceof UnreadableFileError) {
        complain(source);
        continue;
      }
      const letters = oldLetters(source);
      if (letters !== null) process.stderr.write(`${source.name}: written in ${letters}, read in Unicode.\n`);
      if (write === null) readings.push(read(source.text));
      else await write(source, file).catch(complain);
    }
  }
  return { readings, failed };
}

/** On a terminal, one line that is written over by the next and gone after the last. */
function showPage(done: number, of: number, line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${done === of ? '' : line}`);
}

/** Writes readings into a folder, each as `<stem>.json`; of two files with one stem the second is refused. */
function writerInto(folder: string): (source: SourceFile, file: string) => Promise<void> {
  const written = new Map<string, string>();
  return async ({ name, text }, file) => {
    const path = join(folder, `${stem(name)}.json`);
    const before = written.get(path);
    if (before !== undefined) {
      throw new Error(`${file}: ${path} holds the reading of ${before}. Read one of them into another folder.`);
    }
    written.set(path, file);
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${JSON.stringify(read(text), null, 2)}\n`);
  };
}

// of a file within an archive: the archive’s name before its own
const stem = (name: string): string => basename(name.replaceAll('/', '-'), extname(name));

const asked = parseCommandLine();
if (asked === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const { readings, failed } = await readFiles(asked);
  const [only] = readings;
  if (only) process.stdout.write(`${JSON.stringify(readings.length === 1 ? only : readings, null, 2)}\n`);
  if (failed > 0) process.exitCode = 1;
}
