import {
  type Citation,
  CitationConnection,
  CitationRole,
  type Connection,
  Document,
  DocumentConnection,
  PageArgs,
} from '@sau-ro/schema';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { nestedCost } from '../limits/list-cost.ts';
import { cutOf, pageAt, pageOf } from '../paging/page.ts';

const complexity = nestedCost;
const roles = { nullable: true, description: 'Only these roles.' } as const;

const inRole = (citations: readonly Citation[], role: readonly CitationRole[] | null | undefined): Citation[] =>
  citations.filter((citation) => role?.includes(citation.role) ?? true);

async function findAll({ loaders }: Context, ids: Iterable<string>): Promise<Document[]> {
  const found = await Promise.all([...ids].map((id) => loaders.document.load(id)));
  return found.filter((document) => document !== null);
}

/** Where one document stands in the chain from resolution to commune. */
@Resolver(() => Document)
export class DocumentChainResolver {
  @FieldResolver(() => CitationConnection, { complexity, description: 'The documents that it names by number.' })
  async citations(
    @Root() { id }: Document,
    @Arg('role', () => [CitationRole], roles) role: CitationRole[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Citation>> {
    return pageOf(inRole(await loaders.citations.load(id), role), page);
  }

  @FieldResolver(() => CitationConnection, { complexity, description: 'Who names it, and in which words.' })
  async citedBy(
    @Root() { id }: Document,
    @Arg('role', () => [CitationRole], roles) role: CitationRole[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Citation>> {
    const cut = cutOf(page);
    const { rows, totalCount } = await loaders.citedBy.citations.load({ id, role: role ?? null, cut });
    return pageAt(rows, cut, totalCount);
  }

  @FieldResolver(() => DocumentConnection, { complexity, description: 'The documents that it says it carries out.' })
  async carriesOut(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Document>> {
    const citations = inRole(await context.loaders.citations.load(id), [CitationRole.IMPLEMENTS]);
    return pageOf(await findAll(context, new Set(citations.map(({ to }) => to.id))), page);
  }

  @FieldResolver(() => DocumentConnection, { complexity, description: 'The documents that say they carry it out.' })
  async carriedOutBy(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<Document>> {
    const cut = cutOf(page);
    const role = [CitationRole.IMPLEMENTS];
    const { rows, totalCount } = await context.loaders.citedBy.documents.load({ id, role, cut });
    return pageAt(await findAll(context, rows), cut, totalCount);
  }
}
