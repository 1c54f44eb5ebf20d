import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Somebody who asked to be told when a feed changes (WebSub); gone with its lease. */
@Entity()
export class FeedSubscription {
  /** The feed, as its path and parameters: `/feeds/targets.atom?locality=hai-phong`. */
  @PrimaryKey({ type: 'text' })
  topic!: string;

  /** The address that is told. */
  @PrimaryKey({ type: 'text' })
  callback!: string;

  /** Of the callback: no host has too many. */
  @Property({ type: 'text', index: true })
  host!: string;

  /** What contents are signed with; null: they are not. */
  @Property({ type: 'text', nullable: true })
  secret: string | null = null;

  @Property({ type: 'datetime' })
  expiresAt!: Date;

  /** SHA-256 of the contents that it was last given. */
  @Property({ type: 'text' })
  delivered!: string;

  /** The corpus and day up to which it has everything. */
  @Property({ type: 'text' })
  seen!: string;

  /** How often in a row it could not be told. */
  @Property({ type: 'integer' })
  attempts = 0;

  /** Not to be told before. */
  @Property({ type: 'datetime' })
  dueAt!: Date;
}
