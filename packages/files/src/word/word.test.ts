import { expect, test } from 'vitest';
import { htmlText, isHtml } from '../text/html-text.ts';
import { docxText } from './docx.ts';
import { odtText } from './odt.ts';
import { rtfText } from './rtf.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const item = (text: string, level: number, list = '1'): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const cell = (...lines: string[]): string => `<w:tc>${lines.map((line) => paragraph(run(line))).join('')}</w:tc>`;
const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;

const NUMBERING = `<w:numbering xmlns:w="w">
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>
    <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>
</w:numbering>`;
const STYLES = `<w:styles xmlns:w="w"><w:style w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Muc"><w:basedOn w:val="Heading1"/></w:style></w:styles>`;
const NOTES = `<w:footnotes xmlns:w="w"><w:footnote w:id="-1" w:type="separator">${paragraph(run('x'))}</w:footnote>
  <w:footnote w:id="1">${paragraph(run('Theo Nghị quyết số 72-NQ/TW.'))}</w:footnote></w:footnotes>`;

function docx(body: string): string {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return docxText(
    new Map([
      ['word/document.xml', bytes(`<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`)],
      ['word/numbering.xml', bytes(NUMBERING)],
      ['word/styles.xml', bytes(STYLES)],
      ['word/footnotes.xml', bytes(NOTES)],
    ]),
  )
    .replace('\n[1] Theo Nghị quyết số 72-NQ/TW.', '')
    .trim();
}

test.each([
  ['runs are one line', paragraph(run('Kế ') + run('hoạch')), 'Kế hoạch'],
  ['decomposed letters are composed', paragraph(run('Kế hoạch'.normalize('NFD'))), 'Kế hoạch'],
  [
    'headings have their numbers',
    item('Mục tiêu', 0) + item('Chung', 1) + item('Cụ thể', 1) + item('Giải pháp', 0) + item('Chung', 1),
    'I. Mục tiêu\n1. Chung\n2. Cụ thể\nII. Giải pháp\n1. Chung',
  ],
  [
    'levels stand in one label',
    item('Mục tiêu', 0) + item('Chung', 1) + item('Năm 2026', 2) + item('Năm 2027', 2),
    'I. Mục tiêu\n1. Chung\n1.1. Năm 2026\n1.2. Năm 2027',
  ],
  ['bullets are dashes', item('thứ nhất', 3), '- thứ nhất'],
  ['a list may start elsewhere', item('Tổ chức thực hiện', 0, '2'), 'IV. Tổ chức thực hiện'],
  ['a style numbers its paragraphs', paragraph(run('Mục đích'), '<w:pStyle w:val="Muc"/>'), 'I. Mục đích'],
  [
    'list 0 takes a style’s number away',
    paragraph(run('Mục đích'), '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    'Mục đích',
  ],
  ['an empty item has no number', item('', 0) + item('Mục tiêu', 0), 'I. Mục tiêu'],
  [
    'what a reviewer took away is gone',
    paragraph(`${run('đạt 95')}<w:del>${run(' 90')}</w:del><w:ins>${run(' %')}</w:ins>`),
    'đạt 95 %',
  ],
  ['hidden words are hidden', paragraph(run('thấy') + run('giấu', '<w:rPr><w:vanish/></w:rPr>')), 'thấy'],
  ['a note is marked', paragraph(`${run('Đảng')}<w:r><w:footnoteReference w:id="1"/></w:r>`), 'Đảng[1]'],
  [
    'a drawn box is read once',
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('Dự thảo'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('Dự thảo'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'Dự thảo',
  ],
  [
    'a table keeps its rows',
    table([cell('Nhiệm vụ'), cell('Chủ trì')], [cell('Tuyên truyền', 'hằng năm'), cell('Sở Y tế')]),
    '| Nhiệm vụ | Chủ trì |\n| Tuyên truyền hằng năm | Sở Y tế |',
  ],
  [
    'a head comes in two blocks',
    table(
      [cell('UBND TỈNH CÀ MAU', 'SỞ Y TẾ'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')],
      [cell('Số: 12/KH-SYT'), cell('Cà Mau, ngày 05 tháng 5 năm 2026')],
    ),
    'UBND TỈNH CÀ MAU\nSỞ Y TẾ\nSố: 12/KH-SYT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nCà Mau, ngày 05 tháng 5 năm 2026',
  ],
])('Word: %s', (_, body, text) => {
  expect(docx(body)).toBe(text);
});

test('Word: the notes stand at the end', () => {
  const body = `<w:document xmlns:w="w"><w:body>${paragraph(run('Một'))}</w:body></w:document>`;
  const parts = new Map(
    [
      ['word/document.xml', body],
      ['word/footnotes.xml', NOTES],
    ].map(([name, xml]) => [name ?? '', new TextEncoder().encode(xml)]),
  );
  expect(docxText(parts)).toBe('Một\n[1] Theo Nghị quyết số 72-NQ/TW.');
});

test('OpenDocument: lists, tables and notes', () => {
  const content = `<office:document-content><office:automatic-styles>
    <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style></office:automatic-styles>
    <office:body><office:text><text:p>Kế hoạch<text:s text:c="2"/>số 3<text:note><text:note-body><text:p>Ghi chú.</text:p></text:note-body></text:note></text:p>
    <text:list text:style-name="L1"><text:list-item><text:p>Mục tiêu</text:p><text:list><text:list-item><text:p>chung</text:p></text:list-item><text:list-item><text:p>riêng</text:p></text:list-item></text:list></text:list-item>
    <text:list-item><text:p>Giải pháp</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>
    <table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>
    </office:text></office:body></office:document-content>`;
  expect(odtText(new Map([['content.xml', new TextEncoder().encode(content)]]))).toBe(
    'Kế hoạch  số 3[1]\nI. Mục tiêu\na) chung\nb) riêng\nII. Giải pháp\n\n| A | B |\n| 1 | 2 |\n\n[1] Ghi chú.',
  );
});

test.each([
  ['letters of Unicode', '{\\rtf1\\ansi\\uc1 K\\u7871? ho\\u7841?ch}', 'Kế hoạch'],
  ['a substitute of several signs', "{\\rtf1\\uc2 K\\u7871\\'65\\'82 X}", 'Kế X'],
  ['a code page', "{\\rtf1\\ansi\\ansicpg1258 \\'d0\\'61\\'d2ng}", 'Đảng'],
  [
    'paragraphs, tabs and signs',
    "{\\rtf1 M\\'f4t\\par hai\\tab ba\\emdash\\{x\\}\\~y}",
    'Một\nhai\tba—{x}\u00A0y'.replace('Một', 'Môt'),
  ],
  [
    'fonts, pictures and fields’ codes are no text',
    '{\\rtf1{\\fonttbl{\\f0 Times;}}{\\*\\generator Word}{\\pict 0102}{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt trang}}}',
    'trang',
  ],
  ['hidden words are hidden', '{\\rtf1 a{\\v b}c\\v d\\v0 e}', 'ace'],
  ['a table', '{\\rtf1 a\\cell b\\cell\\row c\\cell d\\cell\\row}', 'a | b |\nc | d |'],
])('rich text: %s', (_, source, text) => {
  expect(rtfText(Buffer.from(source, 'latin1'))).toBe(text);
});

test.each(['', 'Kế hoạch', '{\\rt'])('“%s” is no rich text', (source) =>
  expect(rtfText(Buffer.from(source))).toBeNull(),
);

test('HTML: blocks are lines, tables keep their rows, scripts and menus are gone', () => {
  const page = `<!DOCTYPE html><html><head><title>Trang</title><style>p{}</style></head><body><nav>Trang chủ</nav>
    <h1>Kế   hoạch</h1><p>Một &amp; <b>hai</b><br>ba</p><script>x()</script>
    <table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p><p>một</p></td><td>2</td></tr></table></body></html>`;
  expect(isHtml(page)).toBe(true);
  expect(htmlText(page)).toBe('Kế hoạch\nMột & hai\nba\n\n| A | B |\n| 1 một | 2 |');
});

test.each(['Kế hoạch', '**KẾ HOẠCH**', '< 5 %', '1 <p> trong văn bản'])('“%s” is no HTML page', (text) =>
  expect(isHtml(text)).toBe(false),
);
