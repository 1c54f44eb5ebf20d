import { expect, test } from 'vitest';
import { get } from './visit.ts';

test.each(['/du-lieu/', '/en/du-lieu/'])('%s leads to every table and feed, each of which answers', async (path) => {
  const html = await (await get(path)).text();
  const links = [...html.matchAll(/href="([^"]+\/(?:v1|feeds)\/[^"]+)"/gu)].map(([, href = '']) => href);
  const kinds = Map.groupBy(new Set(links), (href) => /\.(\w+)$/u.exec(href)?.[1]);
  expect(kinds.get('csv')?.length).toBeGreaterThan(7);
  expect(kinds.get('csv')?.map((href) => href.replace(/csv$/u, 'json'))).toEqual(
    kinds.get('json')?.filter((href) => !href.endsWith('openapi.json')),
  );
  expect(kinds.get('ics')).toHaveLength(1);
  expect(kinds.get('graphql')).toHaveLength(1);
  expect(html).toContain('/v1/client.tgz');
  for (const href of new Set(links)) {
    const answer = await fetch(href);
    await answer.arrayBuffer();
    expect.soft(answer.status, href).toBe(200);
  }
});
