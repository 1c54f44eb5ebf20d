import type { APIRoute } from 'astro';
import { askThrough, NoAnswerError } from '../../ask.ts';
import { BRIEFLY } from '../../caching.ts';
import { askSuggestions } from '../../questions/suggestions.ts';

export const prerender = false;

const LONGEST = 100;

/** What a person who types may mean, as JSON; nothing where the API is away: whoever types can still ask. */
export const GET: APIRoute = async ({ url, locals }) => {
  const typed = (url.searchParams.get('q') ?? '').slice(0, LONGEST);
  const offers = await askSuggestions(askThrough(locals), typed).catch((error: unknown) => {
    if (error instanceof NoAnswerError) return null;
    throw error;
  });
  return Response.json(offers ?? [], { headers: { 'cache-control': offers ? BRIEFLY : 'no-store' } });
};
