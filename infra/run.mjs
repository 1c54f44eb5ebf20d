// The only file that runs on whatever Node the machine has (20 or later), before anything is installed: no dependency, no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';
const OLDEST_NODE = 20;
const WANTED_NODE = 24;
const EXIT_CODES = { SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };

const COMMANDS = {
  // it gives back the memory that the start took, as soon as all is up; “production”: libraries look for no mistakes of ours in every answer
  start: { file: 'infra/start.ts', flags: ['--expose-gc'], env: { NODE_ENV: 'production' } },
  test: { file: 'infra/test.ts' },
  ingest: { file: 'infra/ingest.ts', isNearCaller: true },
  release: { file: 'infra/release.ts', isNearCaller: true },
  // “source”: the packages are read as TypeScript, so that nothing has to be built first
  read: {
    file: 'apps/api/src/commands/read.ts',
    flags: ['--conditions=source'],
    env: { RECOGNISED_PAGES: join(root, '.data', 'recognised-pages') },
    isNearCaller: true,
  },
  verdicts: { file: 'apps/api/src/commands/verdicts.ts', flags: ['--conditions=source'], isNearCaller: true },
  bench: { file: 'tests/load/bench.ts', env: { NODE_ENV: 'production' } },
  accuracy: { file: 'tests/accuracy/accuracy.ts', flags: ['--conditions=source'] },
  check: { file: 'infra/check.ts' },
  format: { file: 'infra/format.ts' },
};

let running = null;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => running?.kill(signal));
watchNpm();
process.exit(await main(process.argv.slice(2)));

async function main([name = 'start', ...args]) {
  const command = COMMANDS[name];
  if (!command) return refuse(`There is no command “${name}”. There are: ${Object.keys(COMMANDS).join(', ')}.`, 2);
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE) return refuse(`Node ${process.versions.node} is too old: install Node 20 or later.`);
  const failed = await install();
  if (failed) return failed;
  const node = findNode(major);
  if (!node) {
    const machine = `${process.platform}-${process.arch}`;
    return refuse(`npm has no Node ${WANTED_NODE} for ${machine}: install Node ${WANTED_NODE} and start again.`);
  }
  const { file, flags = [], env = {}, isNearCaller = false } = command;
  return run(node, [...flags, join(root, file), ...args], {
    cwd: isNearCaller ? callersFolder() : root,
    // by its end the fourth tells the child of ours, even of a kill -9
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...env, ...withNode(node) },
  });
}

/** Installs the packages when the lockfile, or the kind of machine, is another than at the last install. */
async function install() {
  const stampFile = join(root, 'node_modules', '.install-stamp');
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(readFileSync(join(root, 'pnpm-workspace.yaml')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 0;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const quiet = { npm_config_yes: 'true', npm_config_loglevel: 'error', npm_config_update_notifier: 'false' };
  console.error('Installing the packages (once; about half a minute)…');
  const status = await run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    // what `read` prints is for another program: standard output is left to it
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...quiet, CI: 'true' },
    // npx is npx.cmd there, which only a shell runs
    shell: isWindows,
  });
  if (status !== 0) return refuse(await explainInstall(status));
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return 0;
}

async function explainInstall(status) {
  const registry = process.env.npm_config_registry;
  if (registry && !(await answers(registry))) {
    return `The packages could not be installed: ${registry} does not answer. Connect this machine to the network and start again.`;
  }
  return `The packages could not be installed: the installer ended with ${status}; its reason is above. Without a network, connect this machine and start again.`;
}

function answers(address) {
  return fetch(address, { signal: AbortSignal.timeout(5000) }).then(
    () => true,
    () => false,
  );
}

// the one that was pinned is the one that was tested
function findNode(major) {
  const packed = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(packed)) return packed;
  return major >= WANTED_NODE ? process.execPath : null;
}

function withNode(node) {
  return {
    ...process.env,
    PATH: [dirname(node), process.env.PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

// npm runs us in the project's folder; the names of files were typed in another
function callersFolder() {
  return (process.env.npm_lifecycle_event && process.env.INIT_CWD) || process.cwd();
}

function run(command, args, options) {
  return new Promise((resolve) => {
    running = spawn(command, args, options);
    running.once('error', (error) => resolve(refuse(`${command} could not be started: ${error.message}`)));
    running.once('exit', (code, signal) => {
      running = null;
      resolve(code ?? EXIT_CODES[signal] ?? 1);
    });
  });
}

/** Ends what we started when npm is no longer above us: nobody passes on a kill -9. */
function watchNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    running?.kill('SIGTERM');
  }, 500);
  timer.unref();
}

/** Our parent and its own: npm may have put a shell between itself and us. */
function ancestors() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

function parentOf(pid) {
  if (isWindows) return '';
  try {
    // the state and the parent come after the name, which may hold anything
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1];
    return spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  } catch {
    return 'gone';
  }
}

function refuse(line, code = 1) {
  console.error(line);
  return code;
}
