import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { StartError } from './errors.ts';
import { at } from './paths.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const UNGUARDED = '--no-sandbox';

/** A Chromium: the one named by CHROMIUM, the one that npm brought, or an installed one. */
export async function launchBrowser(...further: readonly string[]): Promise<Browser> {
  const flags = [...FLAGS, ...further];
  // Chromium's sandbox refuses root
  const args = process.getuid?.() === 0 ? [...flags, UNGUARDED] : flags;
  const own = process.env['CHROMIUM'];
  if (own) return chromium.launch({ executablePath: own, args });
  const executablePath = await unpackBrowser();
  if (executablePath !== null) {
    // where users may not make namespaces, the sandbox cannot start
    return chromium
      .launch({ executablePath, args })
      .catch(() => chromium.launch({ executablePath, args: [...args, UNGUARDED] }));
  }
  return launchInstalled(args);
}

async function launchInstalled(args: string[]): Promise<Browser> {
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    const browser = await chromium.launch({ channel, args }).catch(() => null);
    if (browser) return browser;
  }
  throw new StartError('NO_BROWSER', 'There is no Chromium, Chrome or Edge here: name the path of one in CHROMIUM.');
}

/**
 * Unpacks the Chromium of the npm package once into .cache, with its libraries and a font; `null`: there is none for this platform.
 * Not to be done by two processes at a time: one would start what the other still writes.
 */
export async function unpackBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { optionalDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const folder = at('.cache', `chromium-${optionalDependencies['@sparticuz/chromium']}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  // it unpacks into the folder for temporary files and takes whatever “chromium” lies there, of any version
  process.env['TMPDIR'] = folder;
  // makes it unpack the libraries that a bare Debian lacks, and point the linker and fontconfig to its own
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    nameFonts(join(folder, 'fonts'));
    return path;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

// the package's own list names folders of Amazon's machines: without any font a page crashes at the first letter that needs one
function nameFonts(folder: string): void {
  const dirs = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((dir) => `<dir>${dir}</dir>`);
  const cache = `<cachedir>${join(folder, 'cache')}</cachedir>`;
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig>${dirs.join('')}${cache}</fontconfig>\n`,
  );
}
