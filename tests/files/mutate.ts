/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e_37_79_b9) >>> 0;
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 2 ** 32) * below);
  };
}

type Mutation = (file: Buffer, next: (below: number) => number) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  // some bytes are others
  (file, next) => {
    const changed = Buffer.from(file);
    for (let count = 1 + next(20); count > 0; count -= 1) changed[next(file.length)] = next(256);
    return changed;
  },
  // cut off
  (file, next) => file.subarray(0, next(file.length)),
  // its beginning is gone
  (file, next) => file.subarray(next(file.length)),
  // a stretch is gone
  (file, next) => {
    const at = next(file.length);
    return Buffer.concat([file.subarray(0, at), file.subarray(at + next(2000))]);
  },
  // a stretch stands twice
  (file, next) => {
    const at = next(file.length);
    const end = at + next(2000);
    return Buffer.concat([file.subarray(0, end), file.subarray(at)]);
  },
  // a stretch of zeros, or of the same letter
  (file, next) => {
    const changed = Buffer.from(file);
    const at = next(file.length);
    return changed.fill(next(2) === 0 ? 0 : next(256), at, Math.min(file.length, at + next(500)));
  },
  // a number is a huge one
  (file, next) => {
    const text = file.toString('latin1');
    const digits = [...text.matchAll(/\d+/gu)];
    const found = digits[next(digits.length)];
    if (!found) return file;
    const huge = ['99999999999', '-1', '0', '2147483648', '4294967295'][next(5)] ?? '0';
    return Buffer.from(text.slice(0, found.index) + huge + text.slice(found.index + found[0].length), 'latin1');
  },
];

/** A file that something happened to. */
export function mutated(file: Buffer, seed: number): Buffer {
  const next = numbers(seed);
  let changed = file;
  for (let count = 1 + next(3); count > 0 && changed.length > 0; count -= 1) {
    changed = MUTATIONS[next(MUTATIONS.length)]?.(changed, next) ?? changed;
  }
  return changed;
}
