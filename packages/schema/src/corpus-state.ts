import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What the store knows of itself: `revision` changes with every change of the corpus, `gazetteer` names its tables. */
@Entity()
export class CorpusState {
  @PrimaryKey({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  value!: string;

  @Property({ type: 'datetime' })
  changedAt!: Date;
}
