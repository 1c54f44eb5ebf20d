import { Migration } from '@mikro-orm/migrations';

/** Figures that were read from a held report, with their sentence. */
export class Migration0007OutcomesOfReports extends Migration {
  override up(): void {
    this.addSql(SQL);
  }
}

const SQL = `
alter table "outcome" add column "document_id" uuid null, add column "passage" jsonb null;
alter table "outcome" add constraint "outcome_document_id_foreign" foreign key ("document_id") references "document" ("id") on delete cascade;
create index "outcome_document_id_index" on "outcome" ("document_id");`;
