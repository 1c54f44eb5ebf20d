import { Feed } from 'feed';

/** One thing that a feed tells. */
export interface FeedEntry {
  /** Its page on the site, which is its id for ever: `/f/target-…/`. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly author: string | null;
  readonly updated: Date;
}

/** Where a feed stands. */
export interface FeedPlace {
  readonly siteUrl: string;
  readonly selfUrl: string;
  /** Who tells of its changes. */
  readonly hubUrl: string;
}

/** What a feed says of itself. */
export interface FeedHead extends FeedPlace {
  readonly title: string;
  /** The page of the site that shows the same. */
  readonly page: string;
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// the library gives words as HTML
const asHtml = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => HTML[sign] ?? sign);

/** Entries as an Atom feed (RFC 4287), those first that were known last; its own date is theirs. */
export function atomFeed(entries: readonly FeedEntry[], { siteUrl, selfUrl, hubUrl, title, page }: FeedHead): string {
  const sorted = entries.toSorted((one, other) => Number(other.updated) - Number(one.updated));
  const feed = new Feed({
    id: selfUrl,
    title,
    link: siteUrl + page,
    updated: sorted[0]?.updated ?? new Date(0),
    author: { name: 'Sáu Rõ', link: siteUrl },
    feedLinks: { atom: selfUrl },
    hub: hubUrl,
    generator: 'Sáu Rõ',
    language: 'vi',
    copyright: 'Văn bản hành chính (Luật Sở hữu trí tuệ, Điều 15)',
  });
  for (const { path, title: name, text, author, updated } of sorted) {
    feed.addItem({
      id: siteUrl + path,
      title: asHtml(name),
      link: siteUrl + path,
      date: updated,
      description: asHtml(text),
      author: author === null ? [] : [{ name: asHtml(author) }],
    });
  }
  return feed.atom1();
}
