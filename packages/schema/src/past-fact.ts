import { PrimaryKeyProp, type Rel } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Document } from './document.ts';
import { NodeKind } from './node.ts';

/** The kinds of facts. */
export const FactKind = {
  Target: NodeKind.Target,
  Obligation: NodeKind.Obligation,
  Citation: NodeKind.Citation,
  Assignment: NodeKind.Assignment,
  Task: NodeKind.Task,
} as const;
export type FactKind = (typeof FactKind)[keyof typeof FactKind];

/** A fact as it stood until it was read otherwise, or no more. */
@Entity()
@Index({ properties: ['kind', 'knownUntil'] })
export class PastFact {
  [PrimaryKeyProp]?: ['id', 'knownUntil'];

  /** The id that it had among the facts that stand. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @PrimaryKey({ type: 'datetime' })
  knownUntil!: Date;

  @Property({ type: 'datetime' })
  knownFrom!: Date;

  @Enum({ items: () => Object.values(FactKind), type: 'text' })
  kind!: FactKind;

  @ManyToOne(() => Document, { index: true, deleteRule: 'cascade' })
  document!: Rel<Document>;

  /** The columns of its row. */
  @Property({ type: 'json' })
  row!: Record<string, unknown>;

  /** The fact of the same kind that says it now; `null`: none does. */
  @Property({ type: 'uuid', nullable: true })
  replacedById!: string | null;
}
