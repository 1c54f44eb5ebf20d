import type { Page } from 'playwright-core';
import { knownDocuments } from './corpus.ts';

/** A kind of page, with an address that is one of it. */
export interface PageKind {
  readonly path: string;
  readonly status: number;
}

const FIXED = {
  home: '/',
  results: '/tim-kiem/?q=y+tế',
  'empty search': '/tim-kiem/',
  'nothing found': '/tim-kiem/?q=xqzjw',
  documents: '/van-ban/',
  localities: '/dia-phuong/',
  province: '/dia-phuong/hai-phong/',
  commune: '/dia-phuong/xa-vinh-am-hai-phong/',
  agencies: '/co-quan/',
  indicators: '/chi-tieu/',
  calendar: '/lich-bao-cao/',
  method: '/phuong-phap/',
  data: '/du-lieu/',
  check: '/kiem-tra/',
  'widget maker': '/nhung/',
} as const;
const MISSING = 'missing';
const FOUND = ['plan', 'scanned plan', 'cited document', 'agency', 'indicator'] as const;

/** Every kind of page that readers see. */
export const PAGE_KINDS: readonly string[] = [...Object.keys(FIXED), ...FOUND, MISSING];

async function linkIn(page: Page, path: string, selector: string): Promise<string> {
  await page.goto(path);
  return (await page.locator(selector).first().getAttribute('href')) ?? '';
}

/** A page of each kind, of the corpus that is served. */
export async function findPages(page: Page): Promise<ReadonlyMap<string, PageKind>> {
  const held = await knownDocuments(true);
  const [cited] = await knownDocuments(false);
  const found: Record<(typeof FOUND)[number], string | undefined> = {
    plan: held.find(({ issuer }) => issuer?.includes('Vĩnh Am'))?.url,
    'scanned plan': held.find(({ symbol }) => symbol === '265-KH/TU')?.url,
    'cited document': cited?.url,
    agency: await linkIn(page, '/co-quan/', '.names a'),
    indicator: await linkIn(page, '/chi-tieu/', '.rows a'),
  };
  const pages = Object.entries({ ...FIXED, ...found }).map(([name, path]): [string, PageKind] => {
    if (!path?.startsWith('/')) throw new Error(`There is no page of the kind “${name}” to look at.`);
    return [name, { path, status: 200 }];
  });
  return new Map([...pages, [MISSING, { path: '/van-ban/nq-72-vinh-am/', status: 404 }]]);
}
