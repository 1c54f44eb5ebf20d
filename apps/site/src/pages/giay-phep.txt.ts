import sourceSerif from '@fontsource-variable/source-serif-4/LICENSE?raw';
import beVietnam from '@fontsource/be-vietnam-pro/LICENSE?raw';
import type { APIRoute } from 'astro';

export const prerender = true;

const SECTIONS = [
  ['Be Vietnam Pro', beVietnam],
  ['Source Serif 4', sourceSerif],
] as const;

/** The licences of the fonts that readers are sent, which have to go with them (OFL 1.1, condition 2). */
export const GET: APIRoute = () =>
  new Response(SECTIONS.map(([name, licence]) => `${name}\n\n${licence.trim()}\n`).join('\n\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
