import { daysFrom } from '@sau-ro/assessment';
import { Cascade, type CascadeEdge, type CascadeNode, type Citation, Document } from '@sau-ro/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { BadInputError } from '../errors/errors.ts';

const DEEPEST = 8;
const MOST = 200;
const TYPICAL = 20;

const depthOf = { defaultValue: 3, description: `How many steps up, and down: 1 to ${DEEPEST}.` } as const;
const firstOf = { defaultValue: 100, description: `How many documents, the nearest first: 1 to ${MOST}.` } as const;

const isOutside = (value: number, most: number): boolean => value < 1 || value > most;

async function edgeOf(citation: Citation, { loaders }: Context): Promise<CascadeEdge> {
  const [from, to] = await Promise.all([
    loaders.document.load(citation.from.id),
    loaders.document.load(citation.to.id),
  ]);
  return { citation, days: daysFrom(to?.issuedOn ?? null, from?.issuedOn ?? null) };
}

/** The whole chain of one document. */
@Resolver(() => Document)
export class DocumentCascadeResolver {
  @FieldResolver(() => Cascade, {
    complexity: ({ childComplexity }) => 1 + TYPICAL * childComplexity,
    description:
      'What it carries out, and what carries it out, any number of steps, as one answer. Errors: BAD_USER_INPUT where `depth` or `first` is out of bounds.',
  })
  async cascade(
    @Root() { id }: Document,
    @Arg('depth', () => Int, depthOf) depth: number,
    @Arg('first', () => Int, firstOf) first: number,
    @Ctx() context: Context,
  ): Promise<Cascade> {
    if (isOutside(depth, DEEPEST) || isOutside(first, MOST)) {
      throw new BadInputError(`\`depth\` may be 1 to ${DEEPEST}, \`first\` 1 to ${MOST}.`);
    }
    const { nodes, edges, totalCount } = await context.loaders.cascade.load({ id, depth, first });
    const documents = await Promise.all(
      nodes.map(async (node): Promise<CascadeNode | null> => {
        const document = await context.loaders.document.load(node.id);
        return document && { document, depth: node.depth };
      }),
    );
    return {
      nodes: documents.filter((node) => node !== null),
      edges: await Promise.all(edges.map((citation) => edgeOf(citation, context))),
      totalCount,
      isWhole: nodes.length === totalCount,
    };
  }
}
