import { readdirSync } from 'node:fs';

// what is no page: pictures, suggestions, files for robots; and the page of a fault, which is Astro's own
const NO_PAGE = /^(?:anh|goi-y|embed|oembed)\/|robots|^(?:404|500)\.|^\[\.\.\.path\]/u;

const pages = readdirSync(new URL('./src/pages', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.astro') && !NO_PAGE.test(file));

const withoutLanguage = (path) => path.replace(/^\/en(?=\/|$)/u, '').replace(/\/$/u, '');

function besideTheirTwins(paths) {
  return [...Map.groupBy(paths, ({ pathname }) => withoutLanguage(pathname)).values()].flat();
}

// whoever sets a prerenderer is taken to have an entry of his own too
const usualEntry = {
  name: 'usual-entry-of-prerendering',
  configEnvironment: (name) =>
    name === 'prerender' ? { build: { rolldownOptions: { input: 'astro/entrypoints/prerender' } } } : null,
};

/** Every page once more under `/en/`: the same page, made in English. */
export const english = {
  name: 'english',
  hooks: {
    // a page and its twin ask the same: they are made one after the other
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((made) => ({
        ...made,
        setup: async () => {
          await made.setup();
          // a page is written as one piece: as a stream each of its pieces would be encoded by itself
          made.app.resolveStreaming = () => false;
        },
        getStaticPaths: async () => besideTheirTwins(await made.getStaticPaths()),
      }));
    },
    'astro:config:setup': ({ injectRoute, updateConfig }) => {
      updateConfig({ vite: { plugins: [usualEntry] } });
      for (const file of pages) {
        const path = file.replace(/(?:\/?index)?\.astro$/u, '');
        injectRoute({ pattern: `/en/${path}`, entrypoint: new URL(`./src/pages/${file}`, import.meta.url) });
      }
    },
  },
};
