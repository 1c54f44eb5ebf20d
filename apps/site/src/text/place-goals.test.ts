import { expect, test } from 'vitest';
import { findQuote, placeGoals } from './place-goals.ts';

const text =
  '- Triển khai hiệu quả khám chữa bệnh bằng Y học\ncổ truyền.\n- Nâng cao nhận thức.\n- Nâng cao nhận thức.';

test.each([
  ['over a line end', 'khám chữa bệnh bằng Y học cổ truyền.', { start: 22, end: 58 }],
  ['with signs that patterns know', 'Y học cổ truyền.', { start: 42, end: 58 }],
  ['nowhere', 'Không có trong văn bản', null],
  ['twice, so that nobody can tell which', 'Nâng cao nhận thức.', null],
  ['empty', ' ', null],
])('finds a quote %s', (_, quote, place) => expect(findQuote(text, quote)).toEqual(place));

test('a goal with a place keeps it, one without gets the place of its words', () => {
  const none = { totalCount: 0, edges: [] };
  const goal = (quote: string, start: number, end: number) => ({ node: { quote, start, end } });
  const body = {
    recipients: none,
    namedWithoutNumber: none,
    funding: none,
    deadlines: none,
    qualitativeTargets: {
      totalCount: 3,
      edges: [goal('Nâng cao', 70, 78), goal('Triển khai', 0, 0), goal('khác', 0, 0)],
    },
  };
  expect(placeGoals(body, text)?.qualitativeTargets.edges).toEqual([
    goal('Nâng cao', 70, 78),
    goal('Triển khai', 2, 12),
    goal('khác', 0, 0),
  ]);
});
