import { DocumentFile, Reading } from '@sau-ro/schema';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';

/** What hangs on a reading. */
@Resolver(() => Reading)
export class ReadingResolver {
  @FieldResolver(() => DocumentFile, {
    nullable: true,
    description: 'The file that was read; null: it was not kept (readings before files of earlier readings were).',
  })
  async file(@Root() { document, sha256 }: Reading, @Ctx() { loaders }: Context): Promise<DocumentFile | null> {
    const files = await loaders.files.load(document.id);
    return files.find((file) => file.sha256 === sha256) ?? null;
  }
}
