import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { printSteps } from './steps.ts';

function terminal(isTTY: boolean): { output: NodeJS.WriteStream; written: () => string } {
  let text = '';
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      text += chunk.toString();
      done();
    },
  });
  return {
    output: Object.assign(stream, { isTTY, columns: 60 }) as unknown as NodeJS.WriteStream,
    written: () => text,
  };
}

test('prints a step with its last progress and its time when it is done', async () => {
  const { output, written } = terminal(false);
  const answer = await printSteps(output).step('The corpus is read', async (progress) => {
    progress('1 of 5');
    progress('5 of 5');
    return 72;
  });
  expect(answer).toBe(72);
  expect(written()).toMatch(/^ +\d+\.\d s {2}The corpus is read: 5 of 5 \(\d+\.\d s\)\n$/u);
});

test('shows in a terminal what is being done, on one line that is wiped', async () => {
  const { output, written } = terminal(true);
  const { step } = printSteps(output);
  await Promise.all([step('One', async (progress) => progress('half')), step('Two', async () => {})]);
  expect(written()).toContain('One: half · Two…');
  expect(written().endsWith('\r\u{1B}[K')).toBe(true);
});

test('says nothing of a step that failed: its error does', async () => {
  const { output, written } = terminal(false);
  await expect(printSteps(output).step('Bad', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(written()).toBe('');
});
