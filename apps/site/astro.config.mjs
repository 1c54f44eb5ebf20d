import node from '@astrojs/node';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { english } from './english.mjs';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  output: 'static',
  adapter: node({ mode: 'middleware' }),
  integrations: [
    english,
    sitemap({
      filter: (address) => !address.includes('/tim-kiem/'),
      i18n: { defaultLocale: 'vi', locales: { vi: 'vi', en: 'en' } },
    }),
  ],
  trailingSlash: 'always',
  // the content security policy, which the server sends, allows no style and no script within a page
  // several pages at once: while one waits for the API, others are written
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 96 },
  security: { checkOrigin: true },
  // Shiki writes styles into the page, which the policy forbids
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // a native module cannot be bundled
    ssr: { external: ['@resvg/resvg-js'] },
    build: {
      // the policy allows no script within a page, however small
      assetsInlineLimit: 0,
      // older CSS targets would make Lightning CSS rewrite light-dark() into two sets of variables
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  },
});
