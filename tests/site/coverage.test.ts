import { expect, test } from 'vitest';
import { get as ask } from '../api/ask.ts';
import { get } from './visit.ts';

test('the page of a resolution sets it against the register: what is seen where, and that silence says nothing', async () => {
  const { coverage } =
    await ask(`{ coverage(symbol: "72-NQ/TW", level: PROVINCE) { totals { held cited known notSeen total }
    rows(status: [HELD, CITED, KNOWN], first: 100) { edges { node { locality { url fullName } documents { url } } } } } }`);
  const html = (await (await get('/van-ban/72-nq-tw-2025/')).text()).replaceAll(/\s+/gu, ' ');
  const { held, cited, known, notSeen, total } = coverage.totals;
  expect(held + cited + known + notSeen).toBe(total);
  expect(html).toContain(`Trong ${total} tỉnh, thành phố của danh mục ngày`);
  expect(html).toContain(
    `${held} có toàn văn trong kho · ${cited} được văn bản khác nhắc đến · ${known} theo nguồn bên ngoài · ${notSeen} không có trong kho này`,
  );
  expect(html).toContain('Không có trong kho này không có nghĩa là nơi ấy không làm.');
  expect(coverage.rows.edges.length).toBeGreaterThan(3);
  for (const { node } of coverage.rows.edges) {
    expect(html).toContain(`href="${node.locality.url}"`);
    for (const { url } of node.documents) expect(html).toContain(`href="${url}"`);
  }
});

test('the page of a commune that an abolished district went into shows the district’s plan and the merger', async () => {
  const { documents } = await ask(
    '{ documents(filter: { held: true, locality: "huyen-van-quan-lang-son" }) { edges { node { url } } } }',
  );
  const html = await (await get('/dia-phuong/xa-van-quan-lang-son/')).text();
  expect(html).toContain('Văn bản của những nơi nay thuộc nơi này');
  expect(html).toContain(`href="${documents.edges[0].node.url}"`);
  expect(html.replaceAll(/<\/?span[^>]*>/gu, '')).toMatch(
    /Thành lập theo Nghị quyết số \d+\/NQ-UBTVQH15 ngày \d+\/6\/2025/u,
  );
});
