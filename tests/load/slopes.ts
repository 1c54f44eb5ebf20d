import { HOSTILE_SHAPES, type HostileShape, hostileText } from '../../packages/reading/src/hostile-texts.ts';
import { read } from '../../packages/reading/src/index.ts';

const [SMALLER, LARGER] = [20_000, 160_000];
// below it the clock of the processor tells nothing
const LEAST_MS = 3;

/** The shape that grows worst, and the time that eight times its length takes against the time of itself: 8 is straight, 64 a square. */
export function worstSlope(): { name: string; slope: number } {
  // the lexicon of damaged texts is read when it is first wanted
  read('Uy ban nhan dan thanh pho ban hanh ke hoach trien khai thuc hien '.repeat(50));
  const slopes = HOSTILE_SHAPES.map((shape) => ({ name: shape.name, slope: slopeOf(shape) }));
  return slopes.reduce((worst, one) => (one.slope > worst.slope ? one : worst));
}

function slopeOf(shape: HostileShape): number {
  const least = (length: number): number => Math.min(...[1, 2].map(() => millisecondsOf(hostileText(shape, length))));
  return least(LARGER) / Math.max(LEAST_MS, least(SMALLER));
}

// of the processor that this thread had
function millisecondsOf(text: string): number {
  const before = process.threadCpuUsage();
  read(text);
  return process.threadCpuUsage(before).user / 1000;
}
