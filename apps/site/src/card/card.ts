import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';

/** What a card says when a page is shared. */
export interface CardWords {
  /** Type, number and issuer; `null` for a page that is no document. */
  readonly above: string | null;
  readonly title: string;
  readonly below: string;
}

/** The size that social networks ask for. */
export const CARD = { width: 1200, height: 630 } as const;
const LONGEST_TITLE = 150;
const BRAND = 'Sáu Rõ';

const require = createRequire(import.meta.url);
const SUBSETS = ['latin', 'vietnamese'] as const;
const WEIGHTS = [400, 600] as const;

async function readFont(subset: (typeof SUBSETS)[number], weight: (typeof WEIGHTS)[number]): Promise<Font> {
  const path = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`;
  return { name: subset, weight, style: 'normal', data: await readFile(require.resolve(path)) };
}

let fonts: Promise<Font[]> | null = null;
const loadFonts = (): Promise<Font[]> => {
  fonts ??= Promise.all(SUBSETS.flatMap((subset) => WEIGHTS.map((weight) => readFont(subset, weight))));
  return fonts;
};

interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: unknown };
}

const box = (style: Box['props']['style'], children: unknown): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

const cut = (text: string): string =>
  text.length > LONGEST_TITLE ? `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE))}…` : text;

// paper, ink, one red, as on the site
const layOut = ({ above, title, below }: CardWords): Box =>
  box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: '64px 72px 52px',
      background: '#fbfaf5',
      color: '#1c1a15',
      borderBottom: '20px solid #a4161a',
      fontFamily: SUBSETS.join(', '),
    },
    [
      box({ fontSize: 30, fontWeight: 600, color: '#a4161a' }, above ?? BRAND),
      box({ fontSize: title.length > 90 ? 46 : 58, fontWeight: 600, lineHeight: 1.25 }, cut(title)),
      box({ fontSize: 30, color: '#5d584b', justifyContent: 'space-between' }, [
        box({}, below),
        box({ fontWeight: 600 }, above === null ? '' : BRAND),
      ]),
    ],
  );

/** Draws a card as a PNG. */
export async function drawCard(words: CardWords): Promise<Uint8Array> {
  const svg = await satori(layOut(words), { ...CARD, fonts: await loadFonts() });
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}
