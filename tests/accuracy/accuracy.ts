import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { at } from '../../infra/paths.ts';
import { read } from '../../packages/reading/src/index.ts';
import { compareReadings } from './changes.ts';
import { belowFloor, loadFloor, recordFloor } from './floor.ts';
import { measureAccuracy } from './measure-accuracy.ts';
import { isReaderChanged, loadReaderAt } from './reader-at.ts';
import { measuredTexts, recordAccuracy } from './record.ts';
import type { Score } from './tally.ts';

const USAGE = `npm run accuracy -- [--gold DIR --texts DIR] [--more DIR]… [--against REVISION] [--details] [--record]
  --gold, --texts   hand-made readings and their texts; without them those of this project, which have a floor
  --more            further texts, read without a hand-made reading, to see what a change gains and loses
  --against         the commit to compare with; without it the last one that the reader differs from
  --details         every mistake in words
  --record          make these scores the floor, and what the site tells of errors
`;
const OPTIONS = {
  gold: { type: 'string', default: at('tests/accuracy/gold') },
  texts: { type: 'string', default: at('corpus/plans') },
  more: { type: 'string', multiple: true, default: [] as string[] },
  against: { type: 'string' },
  details: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
} as const;
// real documents that have not been labelled, where somebody has laid them beside the project
const UNLABELLED = at('../shared/corpus/more/texts');
const MOST_LINES = 200;
const LONGEST_LINE = 220;

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

function printScores(scores: ReadonlyMap<string, Score>): void {
  say('measure                    score   right  extra  missed');
  for (const [name, { score, right, extra, missed }] of scores) {
    const counts = [right, extra, missed].map((count) => String(count).padStart(6));
    say(`${name.padEnd(26)} ${score.toFixed(3)}  ${counts.join(' ')}`);
  }
}

function listTexts(folders: readonly string[]): readonly string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.txt'));
}

async function printChanges(revision: string, texts: readonly string[]): Promise<void> {
  const earlier = await loadReaderAt(revision);
  if (earlier === null) return say(`Not compared: the reader of ${revision} could not be loaded.`);
  const lines: string[] = [];
  let [gains, losses] = [0, 0];
  for (const path of texts) {
    const text = readFileSync(path, 'utf8');
    const { gained, lost } = compareReadings(earlier.read(text), read(text));
    gains += gained.length;
    losses += lost.length;
    if (gained.length + lost.length === 0) continue;
    lines.push(path, ...lost.map((line) => `  - ${line}`), ...gained.map((line) => `  + ${line}`));
  }
  earlier.remove();
  say(`\nAgainst ${revision}, over ${texts.length} texts: ${gains} facts gained, ${losses} lost`);
  for (const line of lines.slice(0, MOST_LINES)) say(line.slice(0, LONGEST_LINE));
  if (lines.length > MOST_LINES) say(`… and ${lines.length - MOST_LINES} lines more`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const tally = measureAccuracy(values.gold, values.texts);
  const scores = tally.scores();
  printScores(scores);
  if (values.details) for (const mistake of tally.mistakes) say(mistake);
  const texts = listTexts([values.texts, UNLABELLED, ...values.more]);
  await printChanges(values.against ?? (isReaderChanged() ? 'HEAD' : 'HEAD~1'), texts);
  if (values.record) {
    recordFloor(scores);
    recordAccuracy(scores, measuredTexts(values.gold, values.texts), new Date());
  }
  if (values.gold !== OPTIONS.gold.default) return 0;
  const fallen = belowFloor(scores, loadFloor());
  say();
  for (const line of fallen) say(line);
  say(fallen.length === 0 ? 'Nothing is below its floor.' : `${fallen.length} measures are below their floors.`);
  return fallen.length === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  return 2;
});
