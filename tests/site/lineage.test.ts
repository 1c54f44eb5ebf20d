import { expect, test } from 'vitest';
import { get as ask } from '../api/ask.ts';
import { get } from './visit.ts';

test('a plan shows how its targets stand to those above, each led to, and which of those it does not have', async () => {
  const { documents } =
    await ask(`{ documents(filter: { held: true, locality: "phuong-bach-dang-hai-phong" }) { edges { node {
    url lineage(first: 100) { edges { node { verdict parent { url } } } } } } } }`);
  const [{ node }] = documents.edges;
  const html = await (await get(node.url)).text();
  expect(html).toMatch(
    /So với\s+<a href="[^"]+">72-NQ\/TW<\/a>\s+\(≥\s68\snăm, đến\s2030\)\s*:\s*<span class="miss told">cùng mức</u,
  );
  expect(html).toContain('Không đọc thấy không có nghĩa là không làm.');
  const parents = node.lineage.edges.flatMap(({ node: { parent } }: any) => parent?.url ?? []);
  expect(parents.length).toBeGreaterThan(10);
  for (const url of parents) expect(html).toContain(`href="${url}"`);
});

test('the method page prints the rule of lineage', async () => {
  const { corpus } = await ask('{ corpus { lineageRule { because } } }');
  const page = await (await get('/phuong-phap/')).text();
  for (const { because } of corpus.lineageRule) expect(page).toContain(because);
});
