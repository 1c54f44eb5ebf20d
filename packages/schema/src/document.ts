import { Collection, type Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Assignment } from './assignment.ts';
import { Citation } from './citation.ts';
import { connectionType } from './connection.ts';
import { PartialDate, Period } from './dates.ts';
import { DocumentFile } from './document-file.ts';
import { DocumentPassage } from './document-passage.ts';
import { KnownDocument } from './known-source.ts';
import { Locality } from './locality.ts';
import { Node, type NodeKey, NodeKind } from './node.ts';
import { Obligation } from './obligation.ts';
import { Reading } from './reading.ts';
import { Signer } from './signer.ts';
import { Target } from './target.ts';

/** What one issuer published under one symbol (văn bản): held (we have the text) or cited (others name it). */
@Entity()
@Index({ properties: ['issuedSort', 'id'] })
@Index({
  name: 'document_former_slugs_index',
  expression: 'create index "document_former_slugs_index" on "document" using gin ("former_slugs")',
})
@Index({
  name: 'document_title_folded_index',
  expression: 'create index "document_title_folded_index" on "document" using gin (folded(title) gin_trgm_ops)',
})
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description:
    'What one issuer published under one symbol (văn bản): held (its text is in this corpus) or only cited by others.',
})
export class Document extends Node {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** What makes it one document: symbol, issuer and year, or head and title where no number was printed. */
  @Property({ type: 'text', unique: true })
  identity!: string;

  @Property({ type: 'text', unique: true })
  @Field(() => String, { description: 'Its address on the site: “265-kh-tu-can-tho-2024”.' })
  slug!: string;

  /** Addresses that it had while its number was read otherwise: they lead to it. */
  @Property({ type: 'array', default: [] })
  formerSlugs: string[] = [];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True: its text is in this corpus. False: only cited or known.' })
  held!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its number as printed, “72-NQ/TW”; null: left blank.' })
  symbol!: string | null;

  @Property({ type: 'text', nullable: true })
  @Index()
  symbolKey!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'What was printed of a blank number: “/KH-UBND”; null: it has a number, or nothing was printed.',
  })
  symbolForm!: string | null;

  @Property({ type: 'text', nullable: true })
  @Index()
  @Field(() => String, {
    nullable: true,
    description: 'Abbreviation of its type (30/2020/NĐ-CP, Appendix III): “KH”, “NQ”, “CT”; null: none is known.',
  })
  type!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Its subject line (trích yếu), on one line, as printed; of a damaged text, restored where `quality.restored` says so; null: none is printed, or known.',
  })
  title!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Who issued it: “UBND xã Vĩnh Am”; null: not printed, or not known.',
  })
  issuer!: string | null;

  @Property({ type: 'text', nullable: true })
  issuerFolded!: string | null;

  @ManyToOne(() => Locality, { nullable: true, index: true, deleteRule: 'set null' })
  locality!: Rel<Locality> | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => PartialDate, { nullable: true, description: 'Date of issue; null: none is printed.' })
  issuedOn!: PartialDate | null;

  /** `YYYY-MM-DD` with `00` for blank parts, empty when there is no date: lists are ordered by it. */
  @Property({ type: 'text' })
  issuedSort!: string;

  @Property({ type: 'integer', nullable: true })
  @Index()
  year!: number | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => Period, { nullable: true, description: 'The years that it says it covers; null: it does not say.' })
  period!: Period | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => Signer, { nullable: true, description: 'Who signed it; null: not printed, or not held.' })
  signer!: Signer | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => KnownDocument, {
    nullable: true,
    description: 'What a reviewed list says of it; null: its text is here, or it is only cited.',
  })
  known!: KnownDocument | null;

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'Since when this corpus knows of it, held or cited.' })
  knownFrom!: Date;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, { nullable: true, description: 'Since when its text is here; null: it is not.' })
  heldFrom!: Date | null;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When its text was read last; null: it is not here.' })
  readAt!: Date | null;

  @OneToOne(() => Reading, { nullable: true, owner: true, deleteRule: 'set null', unique: true })
  reading!: Rel<Reading> | null;

  @OneToMany(() => Reading, (reading) => reading.document, { orderBy: { readAt: 'asc' } })
  readings: Collection<Reading> = new Collection<Reading>(this);

  @OneToMany(() => Citation, (citation) => citation.from, { orderBy: { position: 'asc' } })
  citations: Collection<Citation> = new Collection<Citation>(this);

  @OneToMany(() => Citation, (citation) => citation.to, { orderBy: { id: 'asc' } })
  citedBy: Collection<Citation> = new Collection<Citation>(this);

  @OneToMany(() => Target, (target) => target.document, { orderBy: { position: 'asc' } })
  targets: Collection<Target> = new Collection<Target>(this);

  @OneToMany(() => Obligation, (obligation) => obligation.document, { orderBy: { position: 'asc' } })
  obligations: Collection<Obligation> = new Collection<Obligation>(this);

  @OneToMany(() => Assignment, (assignment) => assignment.document, { orderBy: { position: 'asc' } })
  assignments: Collection<Assignment> = new Collection<Assignment>(this);

  @OneToMany(() => DocumentPassage, (passage) => passage.document, { orderBy: { ordinal: 'asc' } })
  passages: Collection<DocumentPassage> = new Collection<DocumentPassage>(this);

  @OneToMany(() => DocumentFile, (file) => file.document, { orderBy: { name: 'asc' } })
  files: Collection<DocumentFile> = new Collection<DocumentFile>(this);

  override nodeKey(): NodeKey {
    return [NodeKind.Document, this.id];
  }

  @Field(() => String, { description: 'Its page on the site.' })
  url(): string {
    return `/van-ban/${this.slug}/`;
  }
}

/** A page of documents. */
export const DocumentConnection = connectionType(Document, 'Document');
