import { escapeHtml } from './code.ts';

/** The answer of oEmbed 1.0 (oembed.com) for a widget. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
}

const [WIDTH, HEIGHT] = [600, 400];
const A_DAY = 86_400;

/** Width and height within what was asked for at most. */
export function sizeWithin(maxWidth: string | null, maxHeight: string | null): { width: number; height: number } {
  const within = (most: string | null, usual: number): number => {
    const given = Number(most);
    return Number.isFinite(given) && given >= 1 ? Math.min(usual, Math.floor(given)) : usual;
  };
  return { width: within(maxWidth, WIDTH), height: within(maxHeight, HEIGHT) };
}

/** What oEmbed tells of a widget. */
export const describeWidget = (
  { title, provider, html }: { title: string; provider: string; html: string },
  size: { width: number; height: number },
): OEmbed => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'Sáu Rõ',
  provider_url: provider,
  title,
  html,
  ...size,
  cache_age: A_DAY,
});

/** The same as XML. */
export const oembedXml = (answer: OEmbed): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${Object.entries(answer)
    .map(([name, value]) => `<${name}>${escapeHtml(String(value))}</${name}>`)
    .join('')}</oembed>\n`;
