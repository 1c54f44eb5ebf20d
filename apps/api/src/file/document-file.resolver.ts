import { type Document, DocumentFile, FileAccess, FilePage, PageBox, TextDifference } from '@sau-ro/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { boxesOf } from './page-boxes.ts';
import { textDifferences } from './text-differences.ts';

const MOST_DIFFERENCES = 100;
const COSTLY = 20;

/** What hangs on a file. */
@Resolver(() => DocumentFile)
export class DocumentFileResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the API serves it, “/files/…”; null: it is withheld, or was not kept.',
  })
  path(@Root() { access, sha256 }: DocumentFile): string | null {
    return access === FileAccess.OPEN ? `/files/${sha256}` : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether `Document.text` and all facts are read from it.' })
  async isRead(@Root() { document, sha256 }: DocumentFile, @Ctx() { loaders }: Context): Promise<boolean> {
    const row = await loaders.document.load(document.id);
    const [last] = (await loaders.readings.load(document.id)).slice(-1);
    return row?.reading != null && last?.sha256 === sha256;
  }

  @FieldResolver(() => [FilePage], {
    complexity: COSTLY,
    description: 'Its pages in order, 1,000 at most; none where the format has no pages, such as Word or plain text.',
  })
  async pages(@Root() { id, sha256, access }: DocumentFile, @Ctx() { loaders }: Context): Promise<FilePage[]> {
    const pages = (await loaders.filePages.load(id))?.pages ?? [];
    return pages.map(({ number, width, height, pieces }) =>
      Object.assign(new FilePage(), {
        number,
        width,
        height,
        pieces,
        start: pieces[0]?.start ?? 0,
        end: pieces.at(-1)?.end ?? 0,
        picture: access === FileAccess.NOT_KEPT ? null : `/files/${sha256}/pages/${number}.webp`,
      }),
    );
  }

  @FieldResolver(() => [TextDifference], {
    nullable: true,
    complexity: COSTLY,
    description: `In which paragraphs it says otherwise than \`Document.text\`, the first ${MOST_DIFFERENCES}; null: its text was not kept, or is too far from it.`,
  })
  async differences(
    @Root() { id, document }: DocumentFile,
    @Ctx() { loaders }: Context,
  ): Promise<TextDifference[] | null> {
    const text = (await loaders.fileText.load(id))?.text;
    const row: Document | null = await loaders.document.load(document.id);
    const own = row?.reading && (await loaders.readingText.load(row.reading.id))?.text;
    if (text == null || own == null) return null;
    return textDifferences(text, own)?.slice(0, MOST_DIFFERENCES) ?? null;
  }
}

/** Where words stand on a page. */
@Resolver(() => FilePage)
export class FilePageResolver {
  @FieldResolver(() => [PageBox], {
    description:
      'Where the words from `start` to `end` of the text stand on it, one box a line; none: on another page.',
  })
  boxes(
    @Root() { pieces }: FilePage,
    @Arg('start', () => Int, { description: 'First UTF-16 unit, such as `Passage.start`.' }) start: number,
    @Arg('end', () => Int, { description: 'One past the last, such as `Passage.end`.' }) end: number,
  ): PageBox[] {
    return boxesOf(pieces, start, end);
  }
}
