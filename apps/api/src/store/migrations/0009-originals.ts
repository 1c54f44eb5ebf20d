import { Migration } from '@mikro-orm/migrations';

/** Files are kept, with their text and the places of its words; those of before have neither until they are read again. */
export class Migration0009Originals extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

const SQL = `alter table "document_file" add column "access" text not null default 'not-kept', add column "text" text null, add column "pages" jsonb null;
create index "document_file_sha256_index" on "document_file" ("sha256");`;
