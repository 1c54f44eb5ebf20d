import type { APIRoute } from 'astro';
import { drawCard } from '../../card/card.ts';
import { t } from '../../strings/words.ts';

export const prerender = true;

/** The card of every page that is no document. */
export const GET: APIRoute = async () => {
  const [first, second] = t.home.heading;
  const png = await drawCard({ above: null, title: `${first} ${second}`, below: t.foot.quiet });
  return new Response(png as BodyInit, { headers: { 'content-type': 'image/png' } });
};
