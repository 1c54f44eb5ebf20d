/** How many characters of a text the API reads at once. */
export const LONGEST_TEXT = 50_000;

/** The text that a form sent; empty where the page was only opened, or sent something else than the form. */
export async function readSentText(request: Request): Promise<string> {
  if (request.method !== 'POST') return '';
  const form = await request.formData().catch(() => null);
  const text = form?.get('text');
  // a form writes line ends as CR LF, which count as two
  return typeof text === 'string' ? text.replaceAll('\r\n', '\n').replaceAll('\0', '').trim() : '';
}
