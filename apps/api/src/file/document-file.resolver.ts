import {
  type Document,
  DocumentFile,
  FileAccess,
  FilePage,
  MarkedSpan,
  TextDifference,
  TextSpan,
} from '@sau-ro/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';
import { boxesOf } from './page-boxes.ts';
import { textDifferences } from './text-differences.ts';

const MOST_DIFFERENCES = 100;
const MOST_SPANS = 1000;
const DOUBTFUL = 0.7;
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
  async pages(
    @Root() { id, sha256, access }: DocumentFile,
    @Arg('number', () => Int, { nullable: true, description: 'Only this page, from 1.' }) only: number | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<FilePage[]> {
    const pages = (await loaders.filePages.load(id)) ?? [];
    const wanted = only == null ? pages : pages.filter(({ number }) => number === only);
    return wanted.map(({ number, width, height, pieces }) =>
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
    const text = await loaders.fileText.load(id);
    const row: Document | null = await loaders.document.load(document.id);
    const own = row?.reading && (await loaders.readingText.load(row.reading.id));
    if (text == null || own == null) return null;
    return textDifferences(text, own)?.slice(0, MOST_DIFFERENCES) ?? null;
  }
}

/** Where words stand on a page. */
@Resolver(() => FilePage)
export class FilePageResolver {
  @FieldResolver(() => [MarkedSpan], { description: `Where stretches of the text stand on it, ${MOST_SPANS} at most.` })
  marks(
    @Root() { pieces }: FilePage,
    @Arg('of', () => [TextSpan], { description: 'The stretches, such as passages of `Document.text`.' })
    spans: TextSpan[],
  ): MarkedSpan[] {
    if (spans.length > MOST_SPANS) {
      throw new BadInputError(
        `There are ${spans.length} stretches, over ${MOST_SPANS}. Ask for some of them at a time.`,
      );
    }
    return spans.map(({ start, end }) => ({ start, end, boxes: boxesOf(pieces, start, end) }));
  }

  @FieldResolver(() => [MarkedSpan], {
    description: 'The words of which the character recognition is not sure (below 0.7), and where they stand.',
  })
  doubtful(@Root() { pieces }: FilePage): MarkedSpan[] {
    return pieces
      .filter(({ confidence }) => confidence !== null && confidence < DOUBTFUL)
      .map(({ start, end }) => ({ start, end, boxes: boxesOf(pieces, start, end) }));
  }
}
