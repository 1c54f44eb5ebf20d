/** Is told after each page of a file, with a line for the reader. */
export type TellPage = (done: number, of: number, line: string) => void;

/** Tells of the pages of a file as they are read, and how long the rest will take. */
export function pageProgress(path: string, tell: TellPage): (done: number, of: number) => void {
  const began = performance.now();
  return (done, of) => {
    const seconds = Math.round(((performance.now() - began) / done) * (of - done) * 1e-3);
    tell(done, of, `${path}, page ${done} of ${of}${seconds > 1 ? `, about ${seconds} s left` : ''}`);
  };
}
