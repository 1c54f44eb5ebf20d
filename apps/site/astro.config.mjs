import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  output: 'static',
  adapter: node({ mode: 'middleware' }),
  trailingSlash: 'always',
  // the content security policy, which the server sends, allows no style and no script within a page
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: { checkOrigin: true },
  // Shiki writes styles into the page, which the policy forbids
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // older CSS targets would make Lightning CSS rewrite light-dark() into two sets of variables
  vite: { build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] } },
});
