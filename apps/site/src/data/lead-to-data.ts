import type { APIRoute } from 'astro';
import { BRIEFLY } from '../caching.ts';
import { parametersOf, readQuestion } from '../search/address.ts';
import { type Format, wholeAddress } from './addresses.ts';
import { dataOf, dataOfSearch, type PageData } from './page-data.ts';

// `/dia-phuong/hai-phong.json` is of `/dia-phuong/hai-phong/`
const pageOfFile = (path: string): string =>
  `${path.replace(/^\/en(?=[/.])/u, '').replace(/\/?(?:index)?\.\w+$/u, '')}/`;

function dataAt({ pathname, searchParams }: URL): PageData | null {
  const page = pageOfFile(pathname);
  const question = page === '/tim-kiem/' ? readQuestion(searchParams) : null;
  return question?.query ? dataOfSearch(parametersOf(question), question.query) : dataOf(page);
}

/** Leads from the address of a page as a file to its rows at the API; 404 where the page has none. */
export const leadToData =
  (format: Format): APIRoute =>
  ({ url }) => {
    const data = dataAt(url);
    const location = data && wholeAddress(data, format);
    // any site may ask for it, as it may at the API
    const headers = { 'cache-control': BRIEFLY, 'access-control-allow-origin': '*' };
    if (location !== null) return new Response(null, { status: 302, headers: { ...headers, location } });
    const refusal = `No page with rows is here: a page’s own address ends in “/”, its rows in “.${format}”.\n`;
    return new Response(refusal, { status: 404, headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' } });
  };
