// The only file that runs on whatever Node the machine has (20 or later): no dependency, no TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMANDS = ['start', 'test', 'read', 'ingest', 'bench', 'check', 'format'];
const OLDEST = 20;
const WANTED = 24;
const isWindows = process.platform === 'win32';
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function fail(line, code = 1) {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}

function installedStamp() {
  const parts = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => readFileSync(join(root, name)));
  const sum = createHash('sha256');
  for (const part of [...parts, `${process.platform}-${process.arch}`]) sum.update(part);
  return sum.digest('hex');
}

/** Installs what the lockfile pins, unless this very lockfile is installed already. Standard output stays the command's own. */
function install() {
  const stampFile = join(root, 'node_modules', '.installed');
  const stamp = installedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('Installing what the lockfile pins …\n');
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const quiet = { npm_config_yes: 'true', npm_config_loglevel: 'error', npm_config_update_notifier: 'false' };
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'];
  // npx is npx.cmd on Windows, which only a shell runs
  const env = { ...process.env, ...quiet, CI: 'true' };
  const { status } = spawnSync('npx', args, { cwd: root, env, shell: isWindows, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    fail(
      'The packages could not be installed. Is the npm registry reachable, and is there room on the disk? Then run this again.',
    );
  writeFileSync(stampFile, stamp);
}

function pickNode() {
  const packed = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(packed)) return packed;
  if (Number(process.versions.node.split('.')[0]) >= WANTED) return process.execPath;
  return fail(
    `npm has no Node ${WANTED} for ${process.platform}-${process.arch}. Install Node ${WANTED} or later, then run this again.`,
  );
}

function run(command, args) {
  const node = pickNode();
  const env = {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const script = join(root, 'infra', `${command}.ts`);
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const given = process.env.INIT_CWD ?? process.cwd();
  const child = spawn(node, [...flags, script, ...args], {
    cwd: command === 'read' || command === 'ingest' ? given : root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  });
  // ^C reaches the child from the terminal as well; what is sent to us alone is passed on
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithParent(child);
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/** npm may be killed without a word: then whoever adopted us is our parent, and we end what we started. */
function stopWithParent(child) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
}

const [command = 'start', ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  fail(`Node ${process.versions.node} is too old: Node ${OLDEST} or later is needed to begin.`);
}
if (!COMMANDS.includes(command)) fail(`“${command}” is no command. There are: ${COMMANDS.join(', ')}.`, 2);
install();
run(command, args);
