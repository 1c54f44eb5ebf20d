import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** The site under test. */
export const siteUrl = (): string => inject('services').siteUrl;

/** A page and what the browser complained of while it was open. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page of the site in a browser window of its own. */
export async function visit(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const { page, complaints } = await openWindow(browser, options);
  await page.goto(path);
  return { page, complaints };
}

/** Opens a window to see many pages in, one after the other: a new one costs more than all that axe does. */
export async function openWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: siteUrl(), ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** How a page is seen. */
export interface Sight {
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
}

/** Shows the page of a window in a width and a colour scheme. */
export async function show(page: Page, { width, scheme = 'light' }: Sight): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme });
}

/** Fetches a page of the site; redirects are shown, not followed. */
export function get(path: string): Promise<Response> {
  return fetch(new URL(path, siteUrl()), { redirect: 'manual' });
}
