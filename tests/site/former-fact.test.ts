import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { get } from './visit.ts';

const replaced = randomUUID();
const gone = randomUUID();
let store: Client;
let now: { id: string; url: string };

// as if two facts had been read in a document before, and read otherwise since
beforeAll(async () => {
  store = new Client(inject('services').databaseUrl);
  await store.connect();
  const { rows } = await store.query(
    `select t.id, d.slug from target t join document d on d.id = t.document_id where d.held order by t.id limit 1`,
  );
  const [target] = rows as { id: string; slug: string }[];
  now = { id: target?.id ?? '', url: `/van-ban/${target?.slug}/` };
  await store.query(
    `insert into past_fact (id, kind, document_id, "row", known_from, known_until, replaced_by_id)
     select former.id, 'target', t.document_id, to_jsonb(t) || jsonb_build_object('id', former.id, 'passage',
       t.passage || '{"quote": "Tỷ lệ tham gia bảo hiểm y tế đạt từ 95% trở lên"}'::jsonb),
       '2026-01-31T18:00:00Z', '2026-03-01T00:00:00Z', former.by
     from target t, lateral (values ($1::uuid, t.id), ($2::uuid, null)) former (id, by) where t.id = $3`,
    [replaced, gone, now.id],
  );
});

afterAll(async () => {
  await store.query('delete from past_fact where id = any($1)', [[replaced, gone]]);
  await store.end();
});

test('a fact that was replaced keeps its page, which leads to what says it now', async () => {
  const response = await get(`/f/target-${replaced}/`);
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(html).toContain('Từ ngày 1/2/2026 đến ngày 1/3/2026');
  expect(html).toContain('<blockquote class="quote">Tỷ lệ tham gia bảo hiểm y tế đạt từ 95% trở lên</blockquote>');
  expect(html).toContain(`href="${now.url}"`);
  expect(html).toContain(`href="/f/target-${now.id}/"`);
});

test('a fact that nothing says any more keeps its page, which says so', async () => {
  const html = await (await get(`/f/target-${gone}/`)).text();
  expect(html).toContain('không còn điều nào được đọc từ câu này');
  expect(html).not.toContain('Xem điều đang thay thế');
});

test('a fact that stands leads to its sentence', async () => {
  const response = await get(`/f/target-${now.id}/`);
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toMatch(new RegExp(`^${now.url}#f-`, 'u'));
});
