import { expect, test } from 'vitest';
import { parentsOf, stepsOf } from './chain.ts';

const link = (slug: string, ...parents: string[]) => ({ slug, carriesOut: parents });
const nq72 = link('72-nq-tw-2025');
const ctr03 = link('03-ctr-tu-hai-phong-2025');
const kh103 = link('103-kh-du-phuong-bach-dang');
const plan = link('ke-hoach-bach-dang', kh103.slug, nq72.slug, ctr03.slug);

test.each([
  ['what one plan carries out stands side by side', [nq72, ctr03, kh103, plan], [[nq72, ctr03, kh103], [plan]]],
  [
    'what carries out another stands below it',
    [link('kh', 'ctr', 'nq'), link('ctr', 'nq'), link('nq')],
    [['nq'], ['ctr'], ['kh']],
  ],
  ['what is carried out elsewhere changes nothing', [link('a', 'elsewhere'), link('b')], [['a', 'b']]],
  ['documents that carry out each other stand side by side', [link('a', 'b'), link('b', 'a')], [['a', 'b']]],
  ['a document that names itself', [link('a', 'a')], [['a']]],
  ['none', [], []],
])('%s', (_, links, steps) => {
  const slugs = steps.map((step) => step.map((one) => (typeof one === 'string' ? one : one.slug)));
  expect(stepsOf(links).map((step) => step.map(({ slug }) => slug))).toEqual(slugs);
});

test('days are counted only from what a document says it carries out', () => {
  expect(parentsOf(plan, [nq72, link('214'), plan])).toEqual([nq72]);
  expect(parentsOf(kh103, [nq72, ctr03, plan])).toEqual([]);
});
