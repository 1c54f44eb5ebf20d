/** What a widget can be of. */
const KINDS = ['target', 'locality', 'resolution', 'indicator', 'document', 'calendar'] as const;
export type WidgetKind = (typeof KINDS)[number];

/** What a widget shows. */
export interface WidgetSubject {
  readonly kind: WidgetKind;
  /** A slug, an id or, of the calendar, nothing. */
  readonly key: string;
}

const PAGES: readonly (readonly [WidgetKind, RegExp])[] = [
  ['document', /^\/van-ban\/(?<key>[a-z\d-]+)\/$/u],
  ['locality', /^\/dia-phuong\/(?<key>[a-z\d-]+)\/$/u],
  ['indicator', /^\/chi-tieu\/(?<key>[a-z\d-]+)\/$/u],
  ['target', /^\/f\/target-(?<key>[\da-f-]{36})\/$/u],
  ['calendar', /^\/lich-bao-cao\/(?<key>)$/u],
];

/** What the widget of a page shows; `null`: there is none of this page. */
export function subjectOf(path: string): WidgetSubject | null {
  const plain = path.replace(/^\/en(?=\/)/u, '');
  for (const [kind, page] of PAGES) {
    const key = page.exec(plain)?.groups?.['key'];
    if (key !== undefined) return { kind, key };
  }
  return null;
}

/** The address of a widget on the site. */
export const widgetPath = ({ kind, key }: WidgetSubject): string =>
  `/embed/v1/${[kind, key].filter(Boolean).join('/')}/`;

/** Whether there are widgets of a kind. */
export const isKind = (kind: string): kind is WidgetKind => (KINDS as readonly string[]).includes(kind);
