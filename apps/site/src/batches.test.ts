import { expect, test } from 'vitest';
import { inBatches, kept, type Question } from './batches.ts';

const about = (name: string): Question => ({ query: name, variables: {} });

test('what is asked at once is sent at once, and each gets its own answer', async () => {
  const sent: string[][] = [];
  const ask = inBatches(async (questions) => {
    sent.push(questions.map(({ query }) => query));
    return questions.map(({ query }) => query.toUpperCase());
  });
  expect(await Promise.all(['a', 'b', 'c'].map((name) => ask(about(name))))).toEqual(['A', 'B', 'C']);
  expect(await ask(about('d'))).toBe('D');
  expect(sent).toEqual([['a', 'b', 'c'], ['d']]);
});

test('never more than a hundred in one request, nor more than a few requests at a time', async () => {
  const sizes: number[] = [];
  let [underway, most] = [0, 0];
  const ask = inBatches(async (questions) => {
    sizes.push(questions.length);
    most = Math.max(most, (underway += 1));
    await new Promise((resolve) => setTimeout(resolve, 5));
    underway -= 1;
    return questions.map(({ query }) => query);
  });
  const names = Array.from({ length: 950 }, (_, at) => String(at));
  expect(await Promise.all(names.map((name) => ask(about(name))))).toEqual(names);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  expect(most).toBeLessThanOrEqual(4);
});

test('a request that fails fails for those who asked in it, and not for the next', async () => {
  let asked = 0;
  const ask = inBatches(async (questions) => {
    asked += 1;
    if (asked === 1) throw new Error('away');
    return asked === 2 ? [] : questions.map(() => 'here');
  });
  await expect(ask(about('a'))).rejects.toThrow('away');
  await expect(ask(about('b'))).rejects.toThrow('Of 1 questions 0 were answered');
  expect(await ask(about('c'))).toBe('here');
});

test('the same question is asked once, and again where it failed', async () => {
  let asked = 0;
  const ask = kept(async ({ query }) => {
    asked += 1;
    if (asked === 1) throw new Error('away');
    return `${query} ${asked}`;
  });
  await expect(ask(about('a'))).rejects.toThrow('away');
  expect(await Promise.all([ask(about('a')), ask(about('a'))])).toEqual(['a 2', 'a 2']);
  expect(await ask({ query: 'a', variables: { slug: 'x' } })).toBe('a 3');
});
