import { expect, test } from 'vitest';
import { frameCode, linkCode } from './code.ts';
import { describeWidget, oembedXml, sizeWithin } from './oembed.ts';

test.each([
  [null, null, 600, 400],
  ['300', '200', 300, 200],
  ['9999', '9999', 600, 400],
  ['0', '-5', 600, 400],
  ['abc', '', 600, 400],
])('within %s × %s a widget is %i × %i', (maxWidth, maxHeight, width, height) =>
  expect(sizeWithin(maxWidth, maxHeight)).toEqual({ width, height }),
);

test('no word of a title ends an element or an attribute', () => {
  const code = { address: 'https://a.vn/embed/v1/document/x/?theme=dark&lang=en', title: '"><script>' };
  const script = { address: 'https://a.vn/embed/v1/embed.js', integrity: 'sha384-x' };
  const html = frameCode(code);
  expect(html).toContain(
    'src="https://a.vn/embed/v1/document/x/?theme=dark&amp;lang=en" title="&quot;&gt;&lt;script&gt;"',
  );
  expect(linkCode(code, script)).toContain('>&quot;&gt;&lt;script&gt;</a>');
  const xml = oembedXml(describeWidget({ title: code.title, provider: 'https://a.vn/', html }, sizeWithin(null, null)));
  expect(xml).toContain('<html>&lt;iframe src=&quot;');
  expect(xml).not.toContain('<iframe');
});
