import { createHash } from 'node:crypto';

/** The style of a widget: it stands in the page, so that one request is enough. */
export const STYLE = `
:root{color-scheme:light dark}
.light{color-scheme:light}.dark{color-scheme:dark}
*{box-sizing:border-box;margin:0}
body{padding:.75rem;font:1rem/1.45 system-ui,sans-serif;color:light-dark(#1c1a15,#ece8dc);background:light-dark(#fff,#1d1b15);overflow-wrap:anywhere}
h1{font-size:1.05rem;line-height:1.3}
a{color:inherit;text-underline-offset:.15em}
a:focus-visible{outline:3px solid light-dark(#a4161a,#ff8d80);outline-offset:2px}
p,small{font-size:.875rem;color:light-dark(#5d584b,#aca697)}
table{inline-size:100%;border-collapse:collapse;margin-block:.5rem}
th,td{padding:.4rem 0;border-block-start:1px solid light-dark(#ddd8c9,#37342a);text-align:start;vertical-align:top;font-weight:400}
td{padding-inline-start:.75rem;text-align:end}
td a{font-weight:700;white-space:nowrap}
small{display:block}
blockquote{margin-block:.5rem;padding-inline-start:.75rem;border-inline-start:3px solid light-dark(#2c6e1f,#98d986);font-family:Georgia,serif}
.old{border:1px dashed currentColor;padding:.25rem .5rem;margin-block:.5rem}
`;

/** The style as a content security policy allows it: nothing else may be styled within the page. */
export const STYLE_SUM = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
