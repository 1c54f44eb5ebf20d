import type { Rel } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from './connection.ts';
import { Document } from './document.ts';
import type { PrintedPiece } from './file-page.ts';

/** Whether the file itself can be had. */
export const FileAccess = { OPEN: 'open', WITHHELD: 'withheld', NOT_KEPT: 'not-kept' } as const;
export type FileAccess = (typeof FileAccess)[keyof typeof FileAccess];
registerEnumType(FileAccess, {
  name: 'FileAccess',
  description:
    'OPEN: served; WITHHELD: it holds personal data, so the office keeps it and its pages are shown with these blackened; NOT_KEPT: only its text was kept.',
});

/** A page of a file as the store keeps it. */
export interface StoredPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PrintedPiece[];
}

/** A file from which a document was read. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'A file from which a document was read.' })
export class DocumentFile {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Document, { index: true, deleteRule: 'cascade' })
  document!: Rel<Document>;

  @Property({ type: 'text' })
  @Field(() => String, {
    description: 'Its name, without its folder; of a file within an archive: “archive.zip/plan.docx”.',
  })
  name!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Such as “application/pdf”, “text/plain; charset=utf-8”.' })
  mediaType!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Size in bytes.' })
  bytes!: number;

  @Property({ type: 'text' })
  @Index()
  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  sha256!: string;

  @Property({ type: 'text', default: FileAccess.NOT_KEPT })
  @Field(() => FileAccess, { description: 'Whether the file itself can be had.' })
  access!: FileAccess;

  /** Its words, personal data masked; `null`: read before they were kept. */
  @Property({ type: 'text', lazy: true, nullable: true })
  text!: string | null;

  /** Its pages, and where each stretch of its text stands on them; `null`: it has none. */
  @Property({ type: 'json', lazy: true, nullable: true })
  pages!: StoredPage[] | null;
}

/** A page of files. */
export const DocumentFileConnection = connectionType(DocumentFile, 'DocumentFile');
