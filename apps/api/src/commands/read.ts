import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { read, type Reading } from '@sau-ro/reading';
import { readSourceText } from '../ingest/source-text.ts';

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
  let failed = 0;
  if (out !== null) await mkdir(out, { recursive: true });
  for (const file of files) {
    try {
      const reading = read((await readSourceText(file)).text);
      if (out === null) readings.push(reading);
      else await writeFile(join(out, `${basename(file, extname(file))}.json`), `${JSON.stringify(reading, null, 2)}\n`);
    } catch (error) {
      failed += 1;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return { readings, failed };
}

const asked = parseCommandLine();
if (asked === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const { readings, failed } = await readFiles(asked);
  const [only] = readings;
  if (only) process.stdout.write(`${JSON.stringify(asked.files.length === 1 ? only : readings, null, 2)}\n`);
  if (failed > 0) process.exitCode = 1;
}
