import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { at } from '../../infra/paths.ts';
import { askAsPrinted, workedQuestions } from './worked-questions.ts';

const QUESTIONS = workedQuestions(readFileSync(at('docs/journalists.md'), 'utf8'));

test('there are ten of them, in the shell, in JavaScript, in Python and in a spreadsheet', () => {
  expect(QUESTIONS).toHaveLength(10);
  expect(new Set(QUESTIONS.map(({ language }) => language))).toEqual(new Set(['sh', 'js', 'python', 'spreadsheet']));
});

test.each(QUESTIONS)('$title', async (question) => {
  expect(await askAsPrinted(question, inject('services').apiUrl)).toBe(question.printed.trimEnd());
});
