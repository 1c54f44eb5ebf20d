import type { MiddlewareHandler } from 'astro';
import { type Language, languageOf, speak, withEnglishLinks } from './language.ts';

// a widget has one address in all languages: those who embed it choose
function spokenAt({ pathname, searchParams }: URL): Language {
  if (!pathname.startsWith('/embed/')) return languageOf(pathname);
  return searchParams.get('lang') === 'en' ? 'en' : 'vi';
}

/** Makes each page in the language of its address. */
export const onRequest: MiddlewareHandler = ({ url }, next) => {
  if (spokenAt(url) === 'vi') return next();
  return speak('en', async () => {
    const response = await next();
    const headers = new Headers(response.headers);
    const target = headers.get('location');
    if (target?.startsWith('/')) headers.set('location', `/en${target}`);
    // a page is made while it is read
    const isPage = headers.get('content-type')?.startsWith('text/html') ?? false;
    const body = isPage ? withEnglishLinks(await response.text()) : response.body;
    return new Response(body, { status: response.status, headers });
  });
};
