import { readTargets, type Target as ReadTarget } from '@sau-ro/reading';
import { Indicator, missingParts, TextTarget } from '@sau-ro/schema';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LONGEST_TEXT, refuseLongText } from '../limits/sent-text.ts';

const MOST_TARGETS = 200;

function textTarget({ quote, span, due, indicator, ...target }: ReadTarget): TextTarget {
  return Object.assign(new TextTarget(), {
    ...target,
    quote,
    at: span[0],
    due: due && { year: 'year' in due ? due.year : null, from: 'from' in due ? due.from : null },
    indicatorKey: indicator,
    missing: missingParts({ ...target, due, indicator }),
  });
}

/** Reads the goals of a text that somebody sent. */
@Resolver(() => TextTarget)
export class TextTargetResolver {
  @Query(() => [TextTarget], {
    complexity: ({ childComplexity }) => 20 + 20 * childComplexity,
    description: `The measurable goals of any text, with what it leaves unstated. Nothing of the text is kept. At most ${LONGEST_TEXT} characters and ${MOST_TARGETS} goals.`,
  })
  readTargets(
    @Arg('text', () => String, { description: 'Any text, such as the draft of a plan.' }) text: string,
  ): TextTarget[] {
    refuseLongText(text);
    return readTargets(text).slice(0, MOST_TARGETS).map(textTarget);
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'What it measures; null: none of the known.' })
  indicator(@Root() { indicatorKey }: TextTarget, @Ctx() { loaders }: Context): Promise<Indicator | null> | null {
    return indicatorKey === null ? null : loaders.indicator.load(indicatorKey);
  }
}
