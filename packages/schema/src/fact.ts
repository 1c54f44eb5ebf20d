import { Property } from '@mikro-orm/decorators/legacy';
import { Field, InterfaceType } from 'type-graphql';
import { Node } from './node.ts';
import { Passage } from './passage.ts';

/** What was read from one sentence, and when this corpus said so. */
@InterfaceType('Fact', {
  implements: Node,
  description:
    'What was read from one sentence, or told by a source, and when this corpus said so. A fact that is replaced keeps its id and its page, and says what replaced it.',
  autoRegisterImplementations: false,
})
export abstract class Fact extends Node {
  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'Since when this corpus says so, in these words and values.' })
  knownFrom!: Date;

  @Field(() => Passage, { nullable: true, description: 'The words that were read; null: a source tells it.' })
  passage!: Passage | null;
}
