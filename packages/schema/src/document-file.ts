import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Document } from './document.ts';

/** A file from which a document was read. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'A file from which a document was read.' })
export class DocumentFile {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Document, { index: true, deleteRule: 'cascade' })
  document!: Rel<Document>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its name, without its folder.' })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Such as “text/plain; charset=utf-8”.' })
  mediaType!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  sha256!: string;
}

/** A page of files. */
export const DocumentFileConnection = connectionType(DocumentFile, 'DocumentFile');
