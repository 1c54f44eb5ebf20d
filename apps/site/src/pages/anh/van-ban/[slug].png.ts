import type { APIRoute } from 'astro';
import { askThrough } from '../../../ask.ts';
import { drawCard } from '../../../card/card.ts';
import { formatNumber } from '../../../format/numbers.ts';
import { issuerAndDate, titleOf, typeAndNumber } from '../../../format/titles.ts';
import { askCard } from '../../../questions/card.ts';
import { t } from '../../../strings/words.ts';

// drawn when somebody shares it: a card takes as long as ten pages of the build
export const prerender = false;

const A_DAY = 'public, max-age=86400';

/** The card of a document, as social networks show it. */
export const GET: APIRoute = async ({ params, locals }) => {
  const document = await askCard(askThrough(locals), params['slug'] ?? '');
  if (!document) return new Response(null, { status: 404 });
  const { targets, assignments } = document;
  const counts = [
    targets.totalCount > 0 && t.target.count(formatNumber(targets.totalCount)),
    assignments.totalCount > 0 && t.document.assigned(formatNumber(assignments.totalCount)),
  ];
  const png = await drawCard({
    above: typeAndNumber(document),
    title: titleOf(document),
    below: [issuerAndDate(document), ...counts].filter(Boolean).join(' · '),
  });
  return new Response(png as BodyInit, { headers: { 'content-type': 'image/png', 'cache-control': A_DAY } });
};
