import type { APIRoute } from 'astro';
import { askThrough } from '../../ask.ts';
import { languageOf, speak } from '../../language.ts';
import { subjectOf, widgetPath } from '../../widget/address.ts';
import { frameCode } from '../../widget/code.ts';
import { askWidget } from '../../widget/content.ts';
import { describeWidget, oembedXml, sizeWithin } from '../../widget/oembed.ts';

export const prerender = false;

const refuse = (status: number, words: string): Response =>
  new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

function pathWithin(address: string | null, homes: readonly string[]): string | null {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  return url && homes.includes(url.origin) ? url.pathname : null;
}

/** The widget of a page, as oEmbed tells it (oembed.com): 404 where there is none, 501 for a format that it does not speak. */
export const GET: APIRoute = async ({ url, site, locals }) => {
  const { searchParams } = url;
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return refuse(501, 'This format is not spoken here: ask for json or xml.');
  const home = site ?? url;
  const path = pathWithin(searchParams.get('url'), [home.origin, url.origin]);
  const subject = path === null ? null : subjectOf(path);
  const language = languageOf(path ?? '/');
  const widget = subject && (await speak(language, () => askWidget(askThrough(locals), subject)));
  if (!subject || !widget) return refuse(404, 'No page of this site with a widget has this address.');
  const size = sizeWithin(searchParams.get('maxwidth'), searchParams.get('maxheight'));
  const address = new URL(widgetPath(subject), home);
  if (language !== 'vi') address.searchParams.set('lang', language);
  const html = frameCode({ address: address.href, title: widget.title }, size);
  const answer = describeWidget({ title: widget.title, provider: new URL('/', home).href, html }, size);
  const [body, type] =
    format === 'json' ? [JSON.stringify(answer), 'application/json'] : [oembedXml(answer), 'text/xml'];
  const headers = { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' };
  return new Response(body, { headers: { ...headers, 'cache-control': 'public, max-age=300' } });
};
