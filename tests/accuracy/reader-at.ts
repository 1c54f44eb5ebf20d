import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../infra/paths.ts';

/** A reader as it stood at one commit. */
export interface EarlierReader {
  readonly read: (text: string) => object;
  readonly remove: () => void;
}

const git = (...args: string[]): Buffer => execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 28 });

/** Whether `packages/` differs from the last commit. */
export const isReaderChanged = (): boolean => git('status', '--porcelain', '--', 'packages').length > 0;

/** Loads the reader of a commit from a folder of its own; `null` where git or the commit is not there. */
export async function loadReaderAt(revision: string): Promise<EarlierReader | null> {
  const folder = mkdtempSync(join(tmpdir(), 'sau-ro-reader-'));
  const remove = (): void => rmSync(folder, { recursive: true });
  try {
    const packages = git('archive', revision, 'packages/reading', 'packages/gazetteer');
    execFileSync('tar', ['-x', '-C', folder], { input: packages });
    const scope = join(folder, 'packages/reading/node_modules/@sau-ro');
    mkdirSync(scope, { recursive: true });
    symlinkSync(join(folder, 'packages/gazetteer'), join(scope, 'gazetteer'), 'junction');
    const { href } = pathToFileURL(join(folder, 'packages/reading/src/index.ts'));
    const { read } = (await import(href)) as Pick<EarlierReader, 'read'>;
    return { read, remove };
  } catch {
    remove();
    return null;
  }
}
