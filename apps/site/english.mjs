import { readdirSync } from 'node:fs';

// what is no page: pictures, suggestions, files for robots; and the page of a fault, which is Astro's own
const NO_PAGE = /^(?:anh|goi-y|embed|oembed)\/|robots|^(?:404|500)\.|^\[\.\.\.path\]/u;

const pages = readdirSync(new URL('./src/pages', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.astro') && !NO_PAGE.test(file));

/** Every page once more under `/en/`: the same page, made in English. */
export const english = {
  name: 'english',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const file of pages) {
        const path = file.replace(/(?:\/?index)?\.astro$/u, '');
        injectRoute({ pattern: `/en/${path}`, entrypoint: new URL(`./src/pages/${file}`, import.meta.url) });
      }
    },
  },
};
