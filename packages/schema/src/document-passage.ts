import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Document } from './document.ts';

/** A paragraph of a held document, as search finds it; GraphQL shows it as a Passage. */
@Entity({ tableName: 'passage' })
export class DocumentPassage {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Document, { index: true, deleteRule: 'cascade' })
  document!: Rel<Document>;

  @Property({ type: 'integer' })
  ordinal!: number;

  @Property({ type: 'text' })
  quote!: string;

  /** Its words in right Vietnamese, where the text is damaged; else null. */
  @Property({ type: 'text', nullable: true })
  restored!: string | null;

  @Property({ type: 'integer' })
  start!: number;

  @Property({ type: 'integer' })
  end!: number;

  @Property({ type: 'text', nullable: true })
  section!: string | null;

  /** The unaccented words, for search by PostgreSQL; stored, because ranking a fresh one parses every hit again. */
  @Property({
    type: 'tsvector',
    lazy: true,
    nullable: true,
    generated: "(to_tsvector('simple', folded(coalesce(restored, quote)))) stored",
  })
  @Index({ type: 'gin' })
  search!: string | null;
}
