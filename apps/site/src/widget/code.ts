const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they may stand in HTML or XML, in an attribute too. */
export const escapeHtml = (words: string): string => words.replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);

/** What somebody pastes to embed a widget. */
export interface EmbedCode {
  /** Address of the widget. */
  readonly address: string;
  readonly title: string;
}

/** A frame, which needs no script. */
export const frameCode = (
  { address, title }: EmbedCode,
  { width = 600, height = 400 }: { width?: number; height?: number } = {},
): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;

/** A link, which the script turns into a frame that grows to its content; without the script the link remains. */
export const linkCode = ({ address, title }: EmbedCode, script: { address: string; integrity: string }): string =>
  `<a data-sau-ro href="${escapeHtml(address)}">${escapeHtml(title)}</a>\n<script src="${escapeHtml(script.address)}" integrity="${script.integrity}" crossorigin="anonymous" async></script>`;
