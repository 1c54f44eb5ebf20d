import { Feed } from 'feed';
import type { Row } from '../plain-data/rows.ts';

/** A document, as the feed shows it. */
interface DocumentRow extends Row {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly symbol: string | null;
  readonly typeName: string | null;
  readonly issuer: string | null;
  readonly issuedOn: { readonly text: string } | null;
  readonly history: { readonly edges: readonly { readonly node: { readonly readAt: string | Date } }[] };
}

/** The columns that the feed is made from. */
export const FEED_PATHS = 'id url title symbol typeName issuer issuedOn.text history.edges.node.readAt';

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// the library gives words as HTML
const asHtml = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => HTML[sign] ?? sign);

const lastRead = ({ history }: DocumentRow): Date =>
  new Date(Math.max(0, ...history.edges.map(({ node }) => Number(new Date(node.readAt)))));

/** Documents as an Atom feed (RFC 4287): an entry is updated when its document is read anew. */
export function documentFeed(rows: readonly Row[], { siteUrl, selfUrl }: { siteUrl: string; selfUrl: string }): string {
  const documents = rows as readonly DocumentRow[];
  const updated = new Date(Math.max(0, ...documents.map((document) => Number(lastRead(document)))));
  const feed = new Feed({
    id: selfUrl,
    title: 'Sáu Rõ: văn bản',
    link: `${siteUrl}/van-ban/`,
    updated,
    author: { name: 'Sáu Rõ', link: siteUrl },
    feedLinks: { atom: selfUrl },
    generator: 'Sáu Rõ',
    language: 'vi',
    copyright: 'Văn bản hành chính (Luật Sở hữu trí tuệ, Điều 15)',
  });
  for (const document of documents) {
    const name = [document.typeName, document.symbol].filter((part) => part !== null).join(' ');
    const told = [name, document.issuer, document.issuedOn?.text]
      .filter((part) => part != null && part !== '')
      .join(' · ');
    feed.addItem({
      id: `${siteUrl}${document.url}`,
      title: asHtml(document.title ?? name),
      link: siteUrl + document.url,
      date: lastRead(document),
      description: asHtml(told),
      author: document.issuer === null ? [] : [{ name: asHtml(document.issuer) }],
    });
  }
  return feed.atom1();
}
