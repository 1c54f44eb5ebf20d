import { Migration } from '@mikro-orm/migrations';

/** Documents that are only listed, with targets and links that a source tells instead of a sentence. */
export class Migration0006KnownDocuments extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

const SQL = `
alter table "document" add column "known" jsonb null;
alter table "target" alter column "passage" drop not null, add column "source" jsonb null;
alter table "citation" alter column "passage" drop not null, add column "source" jsonb null;`;
