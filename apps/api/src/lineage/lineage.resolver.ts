import {
  type Connection,
  type Disagreement,
  DisagreementConnection,
  Document,
  Lineage,
  LineageConnection,
  LineageVerdict,
  PageArgs,
  Target,
} from '@sau-ro/schema';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { nestedCost } from '../limits/list-cost.ts';
import { pageOf } from '../paging/page.ts';
import { findDisagreements, type LineageOfTarget } from './lineage-loader.ts';

const complexity = nestedCost;
const ofVerdict = { nullable: true, description: 'Only these verdicts.' } as const;

const made = ({ target, parent, step }: LineageOfTarget): Lineage => ({
  target,
  parent,
  verdict: step.verdict,
  step: step.id,
  because: step.vi,
  becauseEn: step.en,
});

/** How a target stands to those above it. */
@Resolver(() => Target)
export class TargetLineageResolver {
  @FieldResolver(() => Lineage, {
    nullable: true,
    complexity: 5,
    description:
      'How it stands to the target of the nearest document above that lays down the same indicator; null: no target is known of any document above, or its own text is not here.',
  })
  async lineage(@Root() { id, document }: Target, @Ctx() { loaders }: Context): Promise<Lineage | null> {
    const row = (await loaders.lineage.load(document.id)).find(({ target }) => target?.id === id);
    return row ? made(row) : null;
  }
}

/** How the targets of a document stand to those above them, and to each other. */
@Resolver(() => Document)
export class DocumentLineageResolver {
  @FieldResolver(() => LineageConnection, {
    complexity,
    description:
      'How its targets stand to those of the documents that it carries out, and which of those it does not have; empty: no target is known above.',
  })
  async lineage(
    @Root() { id }: Document,
    @Arg('verdict', () => [LineageVerdict], ofVerdict) verdict: LineageVerdict[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Lineage>> {
    const rows = (await loaders.lineage.load(id)).filter(({ step }) => verdict?.includes(step.verdict) ?? true);
    return pageOf(rows.map(made), page);
  }

  @FieldResolver(() => DisagreementConnection, {
    complexity,
    description: 'Where it asks for another number than a second target of the same place, indicator and year.',
  })
  async disagreements(
    @Root() { id }: Document,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<Disagreement>> {
    const pairs = await findDisagreements(id, loaders);
    return pageOf<Disagreement>(
      pairs.map(([target, other]) => ({ target, other })),
      page,
    );
  }
}
