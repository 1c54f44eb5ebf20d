import { expect, test } from 'vitest';
import { anchorsOf } from './clears.ts';
import { bySentence, countClears, type MarkedFacts, readMarks } from './read-marks.ts';

const text = 'IV. PHÂN CÔNG\n3. Trạm Y tế xã\n- Chủ trì triển khai các nhiệm vụ chuyên môn y tế.\n';
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  confidence: null,
});
const id = (kind: string, digits: string): string => `${kind}-6f1c2a4e-0000-4000-a000-0000${digits}`;
const task = {
  id: id('task', '11111111'),
  text: 'Chủ trì triển khai các nhiệm vụ chuyên môn y tế.',
  role: 'LEAD' as const,
  with: [],
  clarity: { who: null, what: null, responsibility: null, authority: null, when: null, result: null },
  passage: at('Chủ trì triển khai các nhiệm vụ chuyên môn y tế.'),
};
const facts: MarkedFacts = {
  targets: [],
  duties: [],
  citations: [],
  body: null,
  assignments: [
    {
      id: id('assignment', '22222222'),
      printed: 'Trạm Y tế xã',
      requested: false,
      agency: { name: 'Trạm Y tế xã', url: '/co-quan/tram-y-te-xa-vinh-am-hai-phong/' },
      passage: at('3. Trạm Y tế xã'),
      tasks: { totalCount: 1, edges: [{ node: task }] },
    },
  ],
};

test('who, what and the word that makes one responsible', () => {
  const shown = readMarks(facts, text).map(({ clear, start, end, facts, card }) => [
    clear,
    text.slice(start, end),
    facts.join(),
    card,
  ]);
  expect(shown).toEqual([
    ['n', '3. Trạm Y tế xã', 'f-22222222', 'c-22222222'],
    ['v', task.text, 'f-11111111', 'c-11111111'],
    ['r', 'Chủ trì', '', 'c-11111111'],
  ]);
});

test('a role that is not printed in the sentence marks no word', () => {
  const other = { ...task, passage: at('3. Trạm Y tế xã') };
  const [assignment] = facts.assignments;
  const assignments = assignment ? [{ ...assignment, tasks: { totalCount: 1, edges: [{ node: other }] } }] : [];
  expect(readMarks({ ...facts, assignments }, text).map(({ clear }) => clear)).toEqual(['n', 'v']);
});

test('two facts of one sentence share a mark, and the first one’s card', () => {
  const duty = (digits: string) => ({
    id: id('obligation', digits),
    url: '',
    what: 'báo cáo',
    frequency: 'YEARLY' as const,
    boundary: null,
    from: null,
    to: null,
    via: null,
    due: null,
    passage: at('IV. PHÂN CÔNG'),
  });
  const duties = [duty('33333333'), duty('44444444')];
  expect(readMarks({ ...facts, assignments: [], duties }, text)).toEqual([
    { clear: 'g', start: 0, end: 13, facts: ['f-33333333', 'f-44444444'], card: 'c-33333333' },
  ]);
  expect(bySentence(duties)).toEqual([duties]);
});

test('counts each of the six', () => {
  expect(countClears(facts)).toEqual({ n: 1, v: 1, r: 1, q: 0, g: 0, k: 0 });
});

test('a fact is found in the page by the last digits of its id', () => {
  expect(anchorsOf(id('task', '11111111'))).toEqual({ sentence: 'f-11111111', card: 'c-11111111' });
});

test('what has no id of its own is told apart by where it stands; two deadlines of one place are one mark', () => {
  const node = { what: 'họp mặt', from: '2025-02', to: null, recurrence: null, passage: at('IV. PHÂN CÔNG') };
  const none = { totalCount: 0, edges: [] };
  const body = {
    recipients: none,
    qualitativeTargets: none,
    namedWithoutNumber: none,
    funding: { totalCount: 1, edges: [{ node: { quote: '3. Trạm Y tế xã', ...at('3. Trạm Y tế xã') } }] },
    deadlines: { totalCount: 7, edges: [{ node }, { node: { ...node, from: '2025-03' } }] },
  };
  expect(readMarks({ ...facts, assignments: [], body }, text)).toEqual([
    { clear: 'g', start: 0, end: 13, facts: ['f-g0'], card: 'c-g0' },
    { clear: 'o', start: 14, end: 29, facts: ['f-p14'], card: 'c-p14' },
  ]);
  // those that one answer did not hold are counted too
  expect(countClears({ ...facts, duties: [], body }).g).toBe(7);
});
