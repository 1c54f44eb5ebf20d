import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  output: 'static',
  adapter: node({ mode: 'middleware' }),
  trailingSlash: 'always',
  // a style in the page would need a hash of its own in the content security policy
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: {
    checkOrigin: true,
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  // Shiki writes styles into the page, which the policy forbids
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // older CSS targets would make Lightning CSS rewrite light-dark() into two sets of variables
  vite: { build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] } },
});
